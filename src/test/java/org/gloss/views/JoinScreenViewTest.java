package org.gloss.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.gloss.classroom.Admission;
import org.gloss.classroom.CodeEnd;
import org.gloss.shell.Frame;
import org.gloss.store.ClassDesk;
import org.gloss.store.OnH2;
import org.gloss.store.School;
import org.junit.jupiter.api.Test;

/// The screen that shows a class how to join.
@OnH2
class JoinScreenViewTest {

  @Test
  void itShowsAddressCodeAndQrCodeAndNoNames(School school) {
    ClassDesk desk = ClassDesk.of(school);
    desk.joins("Mina");
    try (Visit visit = visit(desk)) {
      String code = desk.classroom().joinCode();

      assertThat(visit.find(Div.class, "join-code").getText()).isEqualTo(code);
      assertThat(visit.words()).contains("/join", "1 has joined").doesNotContain("Mina");
      assertThat(visit.all(Component.class))
          .extracting(component -> component.getElement().getAttribute("aria-label"))
          .anySatisfy(label -> assertThat(label).endsWith("/join?code=" + code));
      assertThat(visit.all(Frame.class)).isEmpty();
    }
  }

  @Test
  void itCountsOnByItself(School school) {
    ClassDesk desk = ClassDesk.of(school);
    try (Visit visit = visit(desk)) {
      assertThat(visit.words()).contains("0 have joined");
      desk.joins("Mina");
      desk.joins("Jonas");
      assertThat(visit.poll().words()).contains("2 have joined");

      desk.does(() -> desk.codes().admit(desk.id(), Admission.APPROVE));
      desk.tries("Leo");
      assertThat(visit.poll().words()).contains("2 have joined, 1 waiting");
    }
  }

  @Test
  void aNewCodeIsShownAtOnceAndAnEndedOneNoMore(School school) {
    ClassDesk desk = ClassDesk.of(school);
    String old = desk.classroom().joinCode();
    try (Visit visit = visit(desk)) {
      visit.press("rotate");
      String code = desk.classroom().joinCode();
      assertThat(visit.words()).contains(code).doesNotContain(old);

      visit.press("end-code");
      assertThat(visit.words()).contains("The code has ended.").doesNotContain(code);
      assertThat(visit.has("end-code")).isFalse();
      visit.press("rotate");
      assertThat(visit.words()).contains(desk.classroom().joinCode());
    }
  }

  @Test
  void aCodeThatEndsElsewhereDisappears(School school) {
    ClassDesk desk = ClassDesk.of(school);
    try (Visit visit = visit(desk)) {
      desk.does(() -> desk.codes().end(desk.id(), CodeEnd.NOW));
      assertThat(visit.poll().words()).contains("The code has ended.");
    }
  }

  @Test
  void itIsNotForAnotherTeacher(School school) {
    ClassDesk desk = ClassDesk.of(school);
    try (Visit visit = Visit.of(school, school.teacher()).go("class/" + desk.id() + "/join")) {
      assertThat(visit.view()).isEqualTo("RefusedView");
      assertThat(visit.words()).doesNotContain(desk.classroom().joinCode());
    }
  }

  private static Visit visit(ClassDesk desk) {
    return Visit.of(desk.school(), desk.teacher()).go("class/" + desk.id() + "/join");
  }
}
