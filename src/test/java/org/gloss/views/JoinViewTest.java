package org.gloss.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.gloss.classroom.Classroom;
import org.gloss.classroom.JoinOutcome.Joined;
import org.gloss.store.OnH2;
import org.gloss.store.School;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

/// Joining a class, and coming back to it.
@OnH2
class JoinViewTest {

  @Test
  void aCodeAndANameLeadIntoTheClass(School school) {
    Classroom classroom = school.classroom(school.teacher());
    try (Visit visit = Visit.ofNobody(school).go("join")) {
      MockHttpServletResponse response =
          fill(visit, classroom.joinCode(), "Mina").pressToSignIn("join");

      assertThat(response.getCookie("gloss-device")).isNotNull();
      assertThat(visit.words()).contains("You are in, Mina");
      assertThat(visit.find(Div.class, "re-entry-code").getText())
          .matches("[A-Z0-9]{5}-[A-Z0-9]{5}");
      assertThat(visit.link("Go to the exercises")).isEqualTo("exercises");
    }
  }

  @Test
  void aLinkFromTheTeacherFillsInTheCode(School school) {
    Classroom classroom = school.classroom(school.teacher());
    try (Visit visit = Visit.ofNobody(school).go("join?code=" + classroom.joinCode())) {
      assertThat(visit.find(TextField.class, "code").getValue()).isEqualTo(classroom.joinCode());
    }
  }

  @Test
  void aWrongCodeIsToldInWords(School school) {
    try (Visit visit = Visit.ofNobody(school).go("join")) {
      fill(visit, "BBB-BBB", "Mina").press("join");

      assertThat(visit.words()).contains("No class has this code. Check it with your teacher.");
      assertThat(visit.view()).isEqualTo("JoinView");
    }
  }

  @Test
  void anEmptyFormIsToldInWords(School school) {
    try (Visit visit = Visit.ofNobody(school).go("join")) {
      visit.press("join");

      assertThat(visit.words()).contains("Pick a name of at least 2 characters.");
    }
  }

  @Test
  void whoeverFindsTheirNameTakenIsShownTheWayBack(School school) {
    Classroom classroom = school.classroom(school.teacher());
    Joined joined = school.join(classroom, "Mina");
    try (Visit visit = Visit.ofNobody(school).go("join")) {
      fill(visit, classroom.joinCode(), "mina").press("join");

      assertThat(visit.words()).contains("Somebody in this class is called “mina”");
      assertThat(visit.all(Details.class)).singleElement().matches(Details::isOpened);

      visit.find(TextField.class, "re-entry").setValue(joined.reEntryCode());
      MockHttpServletResponse response = visit.pressToSignIn("come-back");
      assertThat(response.getCookie("gloss-device")).isNotNull();
      assertThat(visit.words()).doesNotContain("do not belong together");
    }
  }

  @Test
  void aWrongReEntryCodeIsToldInWords(School school) {
    Classroom classroom = school.classroom(school.teacher());
    school.join(classroom, "Mina");
    try (Visit visit = Visit.ofNobody(school).go("join")) {
      fill(visit, classroom.joinCode(), "Mina").press("join");
      visit.find(TextField.class, "re-entry").setValue("BBBBB-BBBBB");
      visit.press("come-back");

      assertThat(visit.words()).contains("Name and re-entry code do not belong together.");
      assertThat(visit.go("exercises").view()).isEqualTo("SignInView");
    }
  }

  @Test
  void whoeverKeepsGuessingIsAskedToWait(School school) {
    try (Visit visit = Visit.ofNobody(school).go("join")) {
      fill(visit, "BBB-BBB", "Mina");
      for (int i = 0; i < 6; i++) {
        visit.press("join");
      }

      assertThat(visit.words()).contains("too many tries");
    }
  }

  private static Visit fill(Visit visit, String code, String name) {
    visit.find(TextField.class, "code").setValue(code);
    visit.find(TextField.class, "name").setValue(name);
    return visit;
  }
}
