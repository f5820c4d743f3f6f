package org.gloss.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import org.gloss.account.Account;
import org.gloss.classroom.Classroom;
import org.gloss.store.Given;
import org.gloss.store.Lesson;
import org.gloss.store.OnH2;
import org.gloss.store.School;
import org.junit.jupiter.api.Test;

/// One class: how to join, its assignments, and how far everybody is.
@OnH2
class ClassViewTest {

  @Test
  void itShowsHowToJoinAndLeadsToEverythingOfTheClass(School school) {
    Lesson lesson = Given.practice(school).begun(school);
    String id = lesson.classroom().id().toString();
    String assignment = lesson.assignment().id().toString();
    try (Visit visit = go(lesson)) {
      assertThat(visit.words()).contains("Class 9b", lesson.classroom().joinCode());
      assertThat(visit.current()).contains("Assignments");
      assertThat(visit.link("Show it on the projector")).isEqualTo("class/" + id + "/join");
      assertThat(visit.link("1 student")).isEqualTo("class/" + id + "/students");
      assertThat(visit.link("Choose an exercise")).isEqualTo("class/" + id + "/assign");
      assertThat(visit.link("The harbour")).isEqualTo("assignment/" + assignment + "/settings");
      assertThat(visit.link("Live")).isEqualTo("assignment/" + assignment + "/live");
      assertThat(visit.link("Talk")).isEqualTo("assignment/" + assignment + "/talk");
    }
  }

  @Test
  void itCountsHowManyAreHowFar(School school) {
    Lesson lesson = Lesson.test(school);
    school.student(lesson.classroom(), "Amira");
    lesson.submit();
    lesson.put(lesson.mark("its plan", "slur"));
    try (Visit visit = go(lesson)) {
      assertThat(lastRow(visit).subList(1, 6)).containsExactly("1", "0", "1", "0", "1");
    }
  }

  @Test
  void resultsAreReturnedByAButtonThatThenIsGone(School school) {
    Lesson lesson = Lesson.test(school);
    lesson.submit();
    try (Visit visit = go(lesson)) {
      visit.pressButton("Return results");

      assertThat(visit.words()).doesNotContain("Return results");
      assertThat(lesson.resultsFor(lesson.student()).tries()).hasSize(1);
    }
  }

  @Test
  void theStateOfEachAssignmentIsSaidInWords(School school) {
    Lesson lesson = Given.practice(school).begun(school);
    var now = school.clock().instant();
    try (Visit visit = go(lesson)) {
      assertThat(state(visit)).isEqualTo("Open");
      give(lesson, Given.practice(school).opens(now.plusSeconds(60)));
      assertThat(state(visit.go(address(lesson)))).startsWith("Not open yetOpens t");
      give(lesson, Given.practice(school).due(now.minusSeconds(60)));
      assertThat(state(visit.go(address(lesson)))).startsWith("OpenWas due ");
      give(lesson, Given.practice(school).closes(now.minusSeconds(60)));
      assertThat(state(visit.go(address(lesson)))).isEqualTo("Closed");
    }
  }

  @Test
  void theOrderIsChangedByButtons(School school) {
    Lesson lesson = Lesson.practice(school);
    try (Visit visit = go(lesson)) {
      List<String> before = titles(visit);
      visit.pressFirstButton("Down");
      assertThat(titles(visit)).containsExactlyElementsOf(before.reversed());
    }
  }

  @Test
  void anEmptyClassIsGivenEverythingAtOnce(School school) {
    Account teacher = school.teacher();
    Classroom classroom = school.emptyClassroom(teacher);
    try (Visit visit = Visit.of(school, teacher).go("class/" + classroom.id())) {
      assertThat(visit.words()).contains("Nothing is assigned yet.", "Nobody has joined yet");
      visit.press("give-all");

      assertThat(school.as(teacher, () -> school.assignments().of(classroom.id()))).hasSize(2);
      assertThat(visit.words()).contains("The harbour").doesNotContain("Nothing is assigned");
    }
  }

  private static void give(Lesson lesson, Given given) {
    given.to(lesson.school(), lesson.teacher(), lesson.classroom());
  }

  private static Visit go(Lesson lesson) {
    return Visit.of(lesson.school(), lesson.teacher()).go(address(lesson));
  }

  private static String address(Lesson lesson) {
    return "class/" + lesson.classroom().id();
  }

  private static String state(Visit visit) {
    return lastRow(visit).getFirst();
  }

  private static List<String> lastRow(Visit visit) {
    return visit
        .all(NativeTableRow.class)
        .getLast()
        .getChildren()
        .filter(NativeTableCell.class::isInstance)
        .map(cell -> cell.getElement().getTextRecursively())
        .toList();
  }

  private static List<String> titles(Visit visit) {
    return visit.all(Anchor.class).stream()
        .filter(link -> link.hasClassName("title"))
        .map(link -> link.getText())
        .toList();
  }
}
