package org.gloss.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.gloss.account.Account;
import org.gloss.classroom.Assignment;
import org.gloss.review.LongView;
import org.gloss.review.insight.FamilyTally;
import org.gloss.review.insight.Growth;
import org.gloss.store.ClassAtWork.Choice;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/// How a class and its students come on. The first exercise has an item of each family, the second
/// one of "Wording" only.
interface GrowthCases {

  Choice FIRST = new Choice("rammed through", "loaded-term", "");
  Choice SECOND = new Choice("Everybody in town wants it.", "unsupported-claim", "");
  Choice MARKET = new Choice("a disgrace", "loaded-term", "");

  @Test
  default void aStudentSeesOwnSharesByFamilyWithGapsWhereThereWasNothing(
      School school, LongView growth) {
    ClassAtWork given = ClassAtWork.empty(school);
    Account mina = school.student(given.classroom(), "Mina");
    given.handIn(mina, List.of(FIRST));
    school.clock().advance(Duration.ofDays(1));
    given.handIn(market(given), mina, List.of(MARKET));

    Growth own = school.as(mina, growth::own);

    assertThat(own.steps()).containsExactly("The harbour", "The market");
    assertThat(own.lines())
        .extracting(line -> line.family().name())
        .containsExactly("Claims", "Wording");
    assertThat(percents(own, 0)).containsExactly("0", "gap");
    assertThat(percents(own, 1)).containsExactly("100", "100");
  }

  @Test
  default void exercisesStandInTheOrderInWhichTheyWereHandedIn(School school, LongView growth) {
    ClassAtWork given = ClassAtWork.empty(school);
    Account mina = school.student(given.classroom(), "Mina");
    given.handIn(market(given), mina, List.of(MARKET));
    school.clock().advance(Duration.ofDays(1));
    given.handIn(mina, List.of(SECOND));

    assertThat(school.as(mina, growth::own).steps()).containsExactly("The market", "The harbour");
    assertThat(given.asTeacher(() -> growth.ofClass(given.classroom().id())).whole().steps())
        .containsExactly("The market", "The harbour");
  }

  @Test
  default void theClassIsTheSumOfItsStudents(School school, LongView growth) {
    ClassAtWork given = ClassAtWork.empty(school);
    Account mina = school.student(given.classroom(), "Mina");
    Account amira = school.student(given.classroom(), "Amira");
    school.student(given.classroom(), "Leo");
    given.handIn(mina, List.of(FIRST, SECOND));
    given.handIn(amira, List.of(SECOND));

    LongView.ClassGrowth found = given.asTeacher(() -> growth.ofClass(given.classroom().id()));

    FamilyTally claims = found.whole().lines().getFirst().points().getFirst().orElseThrow();
    FamilyTally wording = found.whole().lines().getLast().points().getFirst().orElseThrow();
    assertThat(List.of(claims.items(), claims.found())).containsExactly(2, 2);
    assertThat(List.of(wording.items(), wording.found())).containsExactly(2, 1);
    assertThat(found.each()).containsOnlyKeys(mina.id(), amira.id());
    assertThat(percents(found.each().get(amira.id()), 1)).containsExactly("0");
    assertThat(found.students()).hasSize(3);
  }

  @Test
  default void theAttemptThatCountsIsTaken(School school, LongView growth) {
    ClassAtWork given = ClassAtWork.empty(school);
    Account mina = school.student(given.classroom(), "Mina");
    given.handIn(mina, List.of(FIRST, SECOND));
    given.handIn(mina, List.of());

    assertThat(percents(school.as(mina, growth::own), 0)).containsExactly("100");
    school
        .jdbc()
        .sql("update assignment set counts = 'LATEST' where id = ?")
        .param(given.assignment().id())
        .update();
    assertThat(percents(school.as(mina, growth::own), 0)).containsExactly("0");
  }

  @Test
  default void whatIsNotReturnedIsNotShownToTheStudentButToTheTeacher(
      School school, LongView growth) {
    Lesson lesson = Lesson.test(school);
    lesson.submit();

    assertThat(school.as(lesson.student(), growth::own).lines()).isEmpty();
    assertThat(
            school
                .as(lesson.teacher(), () -> growth.ofClass(lesson.classroom().id()))
                .whole()
                .lines())
        .isNotEmpty();
    lesson.release();
    assertThat(school.as(lesson.student(), growth::own).lines()).isNotEmpty();
  }

  @Test
  default void whoWasRemovedSeesNothingAndIsNotInTheClass(School school, LongView growth) {
    ClassAtWork given = ClassAtWork.handedIn(school, 2, 4);
    Account gone = given.students().getFirst();
    school
        .jdbc()
        .sql("update enrolment set state = 'REMOVED' where account_id = ?")
        .param(gone.id())
        .update();

    assertThat(school.as(gone, growth::own).lines()).isEmpty();
    assertThat(given.asTeacher(() -> growth.ofClass(given.classroom().id())).each())
        .containsOnlyKeys(given.students().getLast().id());
  }

  @Test
  default void nobodyElseSeesTheClass(School school, LongView growth) {
    ClassAtWork given = ClassAtWork.handedIn(school, 1, 6);
    for (Account stranger : List.of(school.teacher(), given.students().getFirst())) {
      assertThatExceptionOfType(AccessDeniedException.class)
          .isThrownBy(() -> school.as(stranger, () -> growth.ofClass(given.classroom().id())));
    }
  }

  private static Assignment market(ClassAtWork given) {
    return given.asTeacher(() -> given.school().assignments().of(given.classroom().id())).getLast();
  }

  private static List<String> percents(Growth growth, int line) {
    return growth.lines().get(line).points().stream().map(GrowthCases::percent).toList();
  }

  private static String percent(Optional<FamilyTally> point) {
    return point.map(tally -> String.valueOf(tally.share().percent())).orElse("gap");
  }
}
