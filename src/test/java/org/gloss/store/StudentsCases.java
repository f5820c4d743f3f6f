package org.gloss.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gloss.account.Account;
import org.gloss.classroom.Admission;
import org.gloss.classroom.JoinOutcome;
import org.gloss.classroom.JoinOutcome.Joined;
import org.gloss.classroom.JoinOutcome.NameTaken;
import org.gloss.classroom.JoinOutcome.Waiting;
import org.gloss.classroom.NameChange;
import org.gloss.classroom.Standing;
import org.gloss.classroom.Student;
import org.gloss.classroom.Turnout;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/// What a teacher does with the students of a class.
interface StudentsCases {

  @Test
  default void whoeverIsNotKnownWaitsAndIsLetIn(School school) {
    ClassDesk desk = ClassDesk.of(school);
    desk.does(() -> desk.codes().admit(desk.id(), Admission.APPROVE));

    Waiting waiting = (Waiting) desk.tries("Mina");

    Account mina = waiting.account();
    assertThat(desk.standing(mina)).isEqualTo(new Standing.Waiting());
    assertThat(school.as(mina, school.classrooms()::attended)).isEmpty();
    assertThat(desk.roll().waiting()).extracting(Student::alias).containsExactly("Mina");
    assertThat(desk.does(() -> school.classrooms().enrolments(desk.id()))).isEmpty();

    desk.act(() -> desk.students().approve(desk.id(), mina.id()));
    assertThat(desk.standing(mina)).isEqualTo(new Standing.In("Class 9b"));
    assertThat(desk.roll().in()).extracting(Student::alias).containsExactly("Mina");
    assertThat(comesBack(desk, "Mina", waiting.reEntryCode())).isInstanceOf(Joined.class);
    assertThat(desk.log()).contains("Let a student in");
  }

  @Test
  default void everybodyWhoWaitsIsLetInAtOnce(School school) {
    ClassDesk desk = ClassDesk.of(school);
    desk.joins("Amira");
    desk.does(() -> desk.codes().admit(desk.id(), Admission.APPROVE));
    desk.tries("Mina");
    desk.tries("Jonas");
    assertThat(desk.does(() -> desk.students().turnout(desk.id()))).isEqualTo(new Turnout(1, 1, 2));
    assertThat(desk.does(() -> desk.students().turnouts()))
        .containsEntry(desk.id(), new Turnout(1, 1, 2));

    assertThat(desk.does(() -> desk.students().approveAll(desk.id()))).isEqualTo(2);

    assertThat(desk.roll().in())
        .extracting(Student::alias)
        .containsExactly("Amira", "Jonas", "Mina");
    assertThat(desk.does(() -> desk.students().approveAll(desk.id()))).isZero();
  }

  @Test
  default void whoeverIsDeclinedIsNotInAndTheNameIsFree(School school) {
    ClassDesk desk = ClassDesk.of(school);
    desk.does(() -> desk.codes().admit(desk.id(), Admission.APPROVE));
    Account first = ((Waiting) desk.tries("Mina")).account();

    desk.act(() -> desk.students().remove(desk.id(), first.id()));

    assertThat(desk.standing(first)).isEqualTo(new Standing.Removed());
    assertThat(desk.roll().waiting()).isEmpty();
    assertThat(desk.log()).contains("Declined a student");
    assertThat(desk.tries("Mina")).isInstanceOf(Waiting.class);
  }

  @Test
  default void aRemovedStudentIsRefusedEverywhereAtOnceAndNothingIsLost(School school) {
    Lesson lesson = Lesson.practice(school);
    lesson.put(lesson.mark("rammed through", "loaded-term"));
    ClassDesk desk = ClassDesk.of(lesson);
    UUID attempt = lesson.attempt().id();

    desk.act(() -> desk.students().remove(desk.id(), lesson.student().id()));

    assertRefused(lesson, () -> school.assignments().one(lesson.assignment().id()));
    assertRefused(lesson, () -> school.attempts().work(lesson.assignment().id()));
    assertRefused(lesson, () -> school.attempts().submit(attempt));
    assertRefused(lesson, () -> lesson.put(lesson.mark("its plan", "slur")));
    assertThat(school.as(lesson.student(), school.attempts()::works)).isEmpty();
    assertThat(school.rows("annotation", attempt)).isEqualTo(1);

    NameChange back = desk.does(() -> desk.students().letBackIn(desk.id(), lesson.student().id()));
    assertThat(back).isEqualTo(new NameChange.Done("Mina"));
    assertThat(school.as(lesson.student(), () -> school.attempts().annotations(attempt)))
        .hasSize(1);
  }

  @Test
  default void whoeverIsCalledLikeSomebodyRemovedWaits(School school) {
    ClassDesk desk = ClassDesk.of(school);
    Account mina = desk.joins("Mina").account();
    desk.act(() -> desk.students().remove(desk.id(), mina.id()));

    assertThat(desk.tries("M\u0456na")).isInstanceOf(Waiting.class);
    assertThat(desk.tries("Jonas")).isInstanceOf(Joined.class);
    assertThat(desk.roll().removed()).extracting(Student::alias).containsExactly("Mina");
  }

  @Test
  default void nobodyIsLetBackInUnderANameThatAnotherHasNow(School school) {
    ClassDesk desk = ClassDesk.of(school);
    Account mina = desk.joins("Mina").account();
    desk.act(() -> desk.students().remove(desk.id(), mina.id()));
    Account other = ((Waiting) desk.tries("mina")).account();

    assertThat(desk.does(() -> desk.students().letBackIn(desk.id(), mina.id())))
        .isEqualTo(new NameChange.Taken("Mina"));
    assertThat(desk.standing(mina)).isEqualTo(new Standing.Removed());

    desk.does(() -> desk.students().rename(desk.id(), other.id(), "Mina B"));
    assertThat(desk.does(() -> desk.students().letBackIn(desk.id(), mina.id())))
        .isEqualTo(new NameChange.Done("Mina"));
  }

  @Test
  default void aNewNameFollowsTheRulesOfNames(School school) {
    ClassDesk desk = ClassDesk.of(school);
    Joined mina = desk.joins("Mina");
    desk.joins("Jonas");
    UUID id = mina.account().id();

    assertThat(desk.does(() -> desk.students().rename(desk.id(), id, "J\u043enas")))
        .isEqualTo(new NameChange.Taken("J\u043enas"));
    assertThat(desk.does(() -> desk.students().rename(desk.id(), id, "x")))
        .isEqualTo(new NameChange.Unusable("Pick a name of at least 2 characters."));
    assertThat(desk.does(() -> desk.students().rename(desk.id(), id, " Mina  Lee ")))
        .isEqualTo(new NameChange.Done("Mina Lee"));

    assertThat(school.accounts().find(id).orElseThrow().name()).isEqualTo("Mina Lee");
    assertThat(desk.roll().in()).extracting(Student::alias).containsExactly("Jonas", "Mina Lee");
    assertThat(comesBack(desk, "Mina Lee", mina.reEntryCode())).isInstanceOf(Joined.class);
    assertThat(desk.tries("Mina")).isInstanceOf(Joined.class);
    assertThat(desk.does(() -> desk.students().rename(desk.id(), id, "MINA LEE")))
        .as("a student's own name is not taken")
        .isEqualTo(new NameChange.Done("MINA LEE"));
  }

  @Test
  default void aNewReEntryCodeEndsTheOldOneAndEveryDevice(School school) {
    ClassDesk desk = ClassDesk.of(school);
    Joined mina = desk.joins("Mina");
    UUID id = mina.account().id();

    String code = desk.does(() -> desk.students().resetReEntryCode(desk.id(), id));

    assertThat(code).matches("[A-Z0-9]{5}-[A-Z0-9]{5}");
    assertThat(comesBack(desk, "Mina", mina.reEntryCode()))
        .isInstanceOf(JoinOutcome.NotRecognised.class);
    assertThat(comesBack(desk, "Mina", code)).isInstanceOf(Joined.class);
    assertThat(school.accounts().find(id).orElseThrow().epoch())
        .isGreaterThan(mina.account().epoch());
    assertThat(desk.log()).contains("Made a new re-entry code for a student");
    assertThat(desk.log().toString()).doesNotContain(code);
  }

  @Test
  default void aStudentOfAnotherClassIsNotThisTeachersToChange(School school) {
    ClassDesk desk = ClassDesk.of(school);
    UUID stranger = ClassDesk.of(school).joins("Mina").account().id();
    UUID own = desk.joins("Jonas").account().id();

    for (Runnable act :
        List.<Runnable>of(
            () -> desk.students().approve(desk.id(), stranger),
            () -> desk.students().remove(desk.id(), stranger),
            () -> desk.students().letBackIn(desk.id(), stranger),
            () -> desk.students().rename(desk.id(), stranger, "Other"),
            () -> desk.students().resetReEntryCode(desk.id(), stranger),
            () -> desk.students().merge(desk.id(), own, Set.of(stranger)),
            () -> desk.students().merge(desk.id(), stranger, Set.of(own)),
            () -> desk.students().merge(desk.id(), own, Set.of(own)))) {
      assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> desk.act(act));
    }
    assertThat(school.accounts().find(stranger).orElseThrow().name()).isEqualTo("Mina");
  }

  @Test
  default void aCodeThatNobodyClaimedIsNotGuessedByAnEmptyOne(School school) {
    ClassDesk desk = ClassDesk.of(school);
    UUID id = desk.joins("Mina").account().id();
    school
        .jdbc()
        .sql("update enrolment set re_entry_hash = '' where account_id = ?")
        .param(id)
        .update();

    assertThat(comesBack(desk, "Mina", "")).isInstanceOf(JoinOutcome.NotRecognised.class);
    assertThat(desk.roll().in()).singleElement().matches(student -> !student.claimed());
    assertThat(desk.joins("mina").account().id()).isEqualTo(id);
    assertThat(desk.tries("Mina")).isInstanceOf(NameTaken.class);
    assertThat(desk.roll().in()).singleElement().matches(Student::claimed);
  }

  private static JoinOutcome comesBack(ClassDesk desk, String name, String code) {
    return desk.school()
        .joining()
        .comeBack(desk.classroom().joinCode(), name, code, School.newBrowser());
  }

  private static void assertRefused(Lesson lesson, Runnable act) {
    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(
            () ->
                lesson
                    .school()
                    .as(
                        lesson.student(),
                        () -> {
                          act.run();
                          return true;
                        }));
  }
}
