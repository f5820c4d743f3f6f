package org.gloss.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Svg;
import java.time.Duration;
import java.util.List;
import org.gloss.account.Account;
import org.gloss.classroom.Assignment;
import org.gloss.store.ClassAtWork;
import org.gloss.store.ClassAtWork.Choice;
import org.gloss.store.Lesson;
import org.gloss.store.OnH2;
import org.gloss.store.School;
import org.junit.jupiter.api.Test;

/// How a class and its students come on.
@OnH2
class GrowthViewsTest {

  private static final Choice FOUND = new Choice("rammed through", "loaded-term", "");

  @Test
  void aStudentSeesAPictureForEachFamilyAndTheTableBesideThem(School school) {
    ClassAtWork given = twoExercises(school);
    try (Visit visit = Visit.of(school, given.students().getFirst()).go("progress")) {
      assertThat(visit.view()).isEqualTo("OwnGrowthView");
      assertThat(pictures(visit))
          .containsExactly(
              "Claims: exercise 1 0%, exercise 2 nothing of it",
              "Wording: exercise 1 100%, exercise 2 0%");
      assertThat(visit.words()).contains("1. The harbour", "1 of 1 found", "2. The market", "none");
    }
  }

  @Test
  void aGapBreaksTheLine(School school) {
    ClassAtWork given = twoExercises(school);
    try (Visit visit = Visit.of(school, given.students().getFirst()).go("progress")) {
      List<String> paths =
          visit.all(Svg.class).stream()
              .map(svg -> svg.getElement().getProperty("innerHTML"))
              .map(svg -> svg.replaceAll("(?s).* d=\"([^\"]*)\".*", "$1"))
              .toList();
      assertThat(paths.getFirst()).startsWith("M").doesNotContain("L");
      assertThat(paths.getLast()).startsWith("M").contains("L");
    }
  }

  @Test
  void whatIsNotReturnedIsNotThere(School school) {
    Lesson lesson = Lesson.test(school);
    lesson.submit();
    try (Visit visit = Visit.of(school, lesson.student()).go("progress")) {
      assertThat(visit.words()).contains("as soon as the first results are returned");
      assertThat(visit.has("growth")).isFalse();
    }
  }

  @Test
  void aTeacherSeesTheClassAndEachOfItsStudents(School school) {
    ClassAtWork given = twoExercises(school);
    Account ben = school.student(given.classroom(), "Ben");
    given.handIn(ben, List.of());
    school.student(given.classroom(), "Chloe");
    try (Visit visit =
        Visit.of(school, given.teacher()).go("class/" + given.classroom().id() + "/progress")) {
      assertThat(visit.view()).isEqualTo("ClassGrowthView");
      assertThat(visit.words()).contains("1 of 2 found");
      visit.choose("whose", "Ben");
      assertThat(visit.words()).contains("0 of 1 found").doesNotContain("of 2 found", "The market");
    }
  }

  @Test
  void aClassWithoutAnyWorkSaysSo(School school) {
    ClassAtWork given = ClassAtWork.empty(school);
    try (Visit visit =
        Visit.of(school, given.teacher()).go("class/" + given.classroom().id() + "/progress")) {
      assertThat(visit.words()).contains("Nobody has handed in an exercise yet.");
    }
  }

  @Test
  void nobodyElseSeesTheClass(School school) {
    ClassAtWork given = twoExercises(school);
    String address = "class/" + given.classroom().id() + "/progress";
    try (Visit visit = Visit.of(school, school.teacher()).go(address)) {
      assertThat(visit.view()).isEqualTo("RefusedView");
    }
    try (Visit visit = Visit.of(school, given.students().getFirst()).go(address)) {
      assertThat(visit.view()).isEqualTo("NotFoundView");
    }
    try (Visit visit = Visit.of(school, given.teacher()).go("progress")) {
      assertThat(visit.view()).isEqualTo("NotFoundView");
    }
  }

  private static List<String> pictures(Visit visit) {
    return visit.all(Svg.class).stream()
        .map(svg -> svg.getElement().getProperty("innerHTML"))
        .map(svg -> svg.replaceAll("(?s).*aria-label=\"([^\"]*)\".*", "$1"))
        .toList();
  }

  /// One student who found something in the first exercise and nothing in the second.
  private static ClassAtWork twoExercises(School school) {
    ClassAtWork given = ClassAtWork.empty(school);
    Account mina = TalkViewTest.handIn(given, "Mina", List.of(FOUND));
    school.clock().advance(Duration.ofDays(1));
    Assignment market =
        given.asTeacher(() -> school.assignments().of(given.classroom().id())).getLast();
    given.handIn(market, mina, List.of());
    return new ClassAtWork(
        school, given.teacher(), given.classroom(), given.assignment(), List.of(mina));
  }
}
