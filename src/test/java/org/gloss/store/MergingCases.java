package org.gloss.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.gloss.account.Account;
import org.gloss.attempt.Attempt;
import org.gloss.classroom.Assignment;
import org.gloss.classroom.Classroom;
import org.gloss.classroom.JoinOutcome.Joined;
import org.gloss.classroom.Standing;
import org.gloss.classroom.Student;
import org.junit.jupiter.api.Test;

/// Two names that are one student.
interface MergingCases {

  @Test
  default void whatADoubleHasDoneBecomesTheKeptOnes(School school) {
    Lesson lesson = Lesson.practice(school);
    ClassDesk desk = ClassDesk.of(lesson);
    Account twice = desk.joins("Mina L").account();
    school.clock().advance(Duration.ofMinutes(1));
    UUID theirs = begin(school, twice, lesson.assignment()).id();

    merge(desk, lesson.student(), twice);

    assertThat(desk.roll().in()).extracting(Student::alias).containsExactly("Mina");
    assertThat(desk.roll().removed()).isEmpty();
    assertThat(desk.standing(twice)).isEqualTo(new Standing.Merged("Mina"));
    assertThat(attempts(school, lesson.student(), lesson.assignment()))
        .extracting(Attempt::id)
        .contains(theirs);
    assertThat(desk.log()).contains("Gave a student the work of another who was the same person");
  }

  @Test
  default void attemptsAtTheSameAssignmentAreNumberedByWhenTheyBegan(School school) {
    ClassDesk desk = ClassDesk.of(Lesson.practice(school));
    Account kept = desk.joins("Amira").account();
    Account twice = desk.joins("Amira K").account();
    Assignment assignment = first(desk);
    List<UUID> ids =
        List.of(
            submitted(school, twice, assignment),
            submitted(school, kept, assignment),
            submitted(school, twice, assignment),
            begin(school, kept, assignment).id());

    merge(desk, kept, twice);

    List<Attempt> all = attempts(school, kept, assignment);
    assertThat(all).extracting(Attempt::id).containsExactlyElementsOf(ids);
    assertThat(all).extracting(Attempt::number).containsExactly(1, 2, 3, 4);
    assertThat(all).extracting(Attempt::submitted).containsExactly(true, true, true, false);
  }

  @Test
  default void anOpenAttemptThatIsNotTheNewestIsHandedInOrDroppedIfEmpty(School school) {
    Lesson lesson = Lesson.practice(school);
    lesson.put(lesson.mark("rammed through", "loaded-term"));
    ClassDesk desk = ClassDesk.of(lesson);
    Account empty = desk.joins("Mina B").account();
    school.clock().advance(Duration.ofMinutes(1));
    UUID unmarked = begin(school, empty, lesson.assignment()).id();
    Account third = desk.joins("Mina C").account();
    school.clock().advance(Duration.ofMinutes(1));
    UUID newest = begin(school, third, lesson.assignment()).id();
    school.as(
        third, () -> school.saves().put(newest, List.of(lesson.mark("lovely", "loaded-term"))));

    desk.act(
        () ->
            desk.students()
                .merge(desk.id(), lesson.student().id(), Set.of(empty.id(), third.id())));

    List<Attempt> all = attempts(school, lesson.student(), lesson.assignment());
    assertThat(all).extracting(Attempt::id).containsExactly(lesson.attempt().id(), newest);
    assertThat(all).extracting(Attempt::id).doesNotContain(unmarked);
    assertThat(all.getFirst().submitted()).isTrue();
    assertThat(all.getFirst().byClock()).isTrue();
    assertThat(school.rows("scoresheet", lesson.attempt().id())).isEqualTo(1);
  }

  @Test
  default void aPageThatWasOnlyOpenedDoesNotTakeThePlaceOfWork(School school) {
    Lesson lesson = Lesson.practice(school);
    lesson.put(lesson.mark("rammed through", "loaded-term"));
    ClassDesk desk = ClassDesk.of(lesson);
    Account second = desk.joins("Mina B").account();
    school.clock().advance(Duration.ofMinutes(1));
    begin(school, second, lesson.assignment());

    desk.act(() -> desk.students().merge(desk.id(), lesson.student().id(), Set.of(second.id())));

    assertThat(attempts(school, lesson.student(), lesson.assignment()))
        .containsExactly(lesson.attempt());
  }

  @Test
  default void theOtherDeviceGoesOnAsTheKeptOne(School school) {
    ClassDesk desk = ClassDesk.of(school);
    Account kept = desk.joins("Amira").account();
    Account twice = desk.joins("Amira K").account();
    Account third = desk.joins("Amira KK").account();
    merge(desk, twice, third);
    merge(desk, kept, twice);

    Function<Account, Joined> goesOn = who -> school.as(who, school.joining()::goOn).orElseThrow();
    assertThat(goesOn.apply(twice)).isEqualTo(new Joined(kept, ""));
    assertThat(goesOn.apply(third)).isEqualTo(new Joined(kept, ""));
    assertThat(school.as(kept, school.joining()::goOn)).isEmpty();
  }

  @Test
  default void goingOnAsSomebodyOfTheListClaimsTheName(School school) {
    ClassDesk desk = ClassDesk.of(school);
    Account listed = desk.joins("Amira Kaya").account();
    school
        .jdbc()
        .sql("update enrolment set re_entry_hash = '' where account_id = ?")
        .param(listed.id())
        .update();
    Account joined = desk.joins("Amira").account();
    merge(desk, listed, joined);

    Joined on = school.as(joined, school.joining()::goOn).orElseThrow();

    assertThat(on.account().id()).isEqualTo(listed.id());
    Classroom classroom = desk.classroom();
    assertThat(
            school
                .joining()
                .comeBack(
                    classroom.joinCode(), "Amira Kaya", on.reEntryCode(), School.newBrowser()))
        .isInstanceOf(Joined.class);
  }

  private static void merge(ClassDesk desk, Account kept, Account twice) {
    desk.act(() -> desk.students().merge(desk.id(), kept.id(), Set.of(twice.id())));
  }

  private static Assignment first(ClassDesk desk) {
    return desk.does(() -> desk.school().assignments().of(desk.id()).getFirst());
  }

  private static UUID submitted(School school, Account who, Assignment assignment) {
    UUID id = begin(school, who, assignment).id();
    school.as(who, () -> school.attempts().submit(id));
    school.clock().advance(Duration.ofMinutes(1));
    return id;
  }

  private static Attempt begin(School school, Account who, Assignment assignment) {
    return school.as(who, () -> school.attempts().retry(assignment.id())).orElseThrow();
  }

  private static List<Attempt> attempts(School school, Account who, Assignment assignment) {
    return school.as(who, () -> school.attempts().work(assignment.id()).attempts());
  }
}
