package org.gloss.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gloss.account.Account;
import org.gloss.account.StudentErasure;
import org.gloss.classroom.Classroom;
import org.gloss.exchange.Privacy;
import org.gloss.exchange.Privacy.ClassOutcome;
import org.gloss.exchange.Retention;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/// Erasure: afterwards no table holds anything of whoever is erased.
interface ErasureCases {

  /// What points at an account that is never a student's, and so keeps it.
  Set<String> OF_TEACHERS = Set.of("classroom.teacher_id");

  @Test
  default void beforeItEveryTraceIsSomewhere(School school) {
    Remembered student = Remembered.in(school);

    assertThat(new TableScan(school).size()).isGreaterThan(100);
    assertThat(student.gone()).isEmpty();
  }

  @Test
  default void anErasedStudentIsInNoTable(School school) {
    Remembered student = Remembered.in(school);
    Lesson lesson = student.lesson();
    Account classmate = school.student(lesson.classroom(), "Jonas");

    erase(school, lesson.teacher(), lesson.classroom(), lesson.student());

    assertThat(student.left()).isEmpty();
    assertThat(school.accounts().find(lesson.student().id())).isEmpty();
    assertThat(school.accounts().find(classmate.id())).isPresent();
    assertThat(acts(school, lesson.classroom()))
        .contains("Renamed a student", "Spoke of –.", "Erased a student and everything of theirs");
  }

  @Test
  default void erasingTwiceChangesNothing(School school) {
    Lesson lesson = Lesson.practice(school);
    erase(school, lesson.teacher(), lesson.classroom(), lesson.student());
    List<String> once = acts(school, lesson.classroom());

    erase(school, lesson.teacher(), lesson.classroom(), lesson.student());

    assertThat(acts(school, lesson.classroom())).isEqualTo(once);
  }

  @Test
  default void anErasedClassTakesEverybodyAlongWhoIsInNoOther(School school) {
    Remembered student = Remembered.in(school);
    Lesson lesson = student.lesson();
    Account both = school.student(lesson.classroom(), "Bo Both");
    Classroom other = school.classroom(school.teacher());
    enrol(school, other, both);
    school.as(both, () -> school.attempts().open(lesson.assignment().id()));

    ClassOutcome outcome =
        school.as(
            lesson.teacher(),
            () -> privacy(school).eraseClass(lesson.classroom().id(), " Class 9b "));

    assertThat(outcome).isEqualTo(new ClassOutcome.Erased(2));
    assertThat(student.left()).isEmpty();
    assertThat(new TableScan(school).places(lesson.classroom().id().toString()))
        .containsExactly("audit_entry.classroom_id");
    assertThat(new TableScan(school).places(lesson.assignment().id().toString())).isEmpty();
    assertThat(school.accounts().find(both.id())).isPresent();
    assertThat(rows(school, "attempt", both)).isZero();
    assertThat(rows(school, "enrolment", both)).isOne();
  }

  @Test
  default void aClassIsErasedOnlyByItsNameAndByWhoHeadsIt(School school) {
    Lesson lesson = Lesson.practice(school);
    Situation situation = Situation.of(school);
    Account coTeacher = situation.account(Situation.Who.CO_TEACHER);

    assertThat(
            school.as(
                lesson.teacher(),
                () -> privacy(school).eraseClass(lesson.classroom().id(), "Class 9a")))
        .isEqualTo(new ClassOutcome.OtherName());
    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(
            () ->
                school.as(
                    coTeacher,
                    () ->
                        privacy(school)
                            .eraseClass(situation.lesson().classroom().id(), "Class 9b")));
    assertThat(school.as(lesson.teacher(), () -> school.classrooms().mine())).hasSize(1);
  }

  @Test
  default void ofAStudentWhoIsElsewhereTooOnlyThisClassForgets(School school) {
    Lesson lesson = Lesson.practice(school);
    lesson.submit();
    Classroom other = school.classroom(school.teacher());
    enrol(school, other, lesson.student());

    erase(school, lesson.teacher(), lesson.classroom(), lesson.student());

    assertThat(school.accounts().find(lesson.student().id())).isPresent();
    assertThat(rows(school, "attempt", lesson.student())).isZero();
    assertThat(rows(school, "enrolment", lesson.student())).isOne();
  }

  @Test
  default void nobodyElseErases(School school) {
    Lesson lesson = Lesson.practice(school);
    Lesson other = Lesson.practice(school);

    for (Account who : List.of(other.teacher(), lesson.student(), other.student())) {
      assertThatExceptionOfType(AccessDeniedException.class)
          .isThrownBy(() -> erase(school, who, lesson.classroom(), lesson.student()));
    }
    erase(school, other.teacher(), other.classroom(), lesson.student());
    assertThat(school.accounts().find(lesson.student().id())).isPresent();
  }

  @Test
  default void noTeacherIsErasedAsAStudent(School school) {
    Account teacher = school.teacher();

    assertThatThrownBy(
            () -> school.context().getBean(StudentErasure.class).erase(teacher.id(), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  default void everyRowThatHangsOnAnAccountOrAnAttemptGoesWithItOrForgetsIt(School school) {
    List<Map<String, Object>> keys =
        school
            .jdbc()
            .sql(
                "select k.table_name, k.column_name, r.delete_rule, p.table_name as target"
                    + " from information_schema.referential_constraints r"
                    + " join information_schema.key_column_usage k"
                    + " on k.constraint_name = r.constraint_name"
                    + " and k.constraint_schema = r.constraint_schema"
                    + " join information_schema.table_constraints p"
                    + " on p.constraint_name = r.unique_constraint_name"
                    + " and p.constraint_schema = r.unique_constraint_schema"
                    + " where lower(k.table_schema) = 'public'")
            .query()
            .listOfRows();

    List<String> stay =
        keys.stream()
            .filter(
                key ->
                    Set.of("account", "attempt", "annotation", "assignment", "classroom")
                        .contains(key.get("target")))
            .filter(
                key ->
                    !Set.of("CASCADE", "SET NULL").contains(String.valueOf(key.get("delete_rule"))))
            .map(key -> key.get("table_name") + "." + key.get("column_name"))
            .toList();
    assertThat(keys).hasSizeGreaterThan(20);
    assertThat(stay).containsExactlyInAnyOrderElementsOf(OF_TEACHERS);
  }

  @Test
  default void whatIsOlderThanTheRetentionTimeGoesAndWhatIsNotStays(School school) {
    Account administrator = AccountStaff.administrator(school);
    Remembered old = Remembered.in(school);
    Lesson archived = Lesson.practice(school);
    school.as(
        archived.teacher(),
        () -> {
          school.classrooms().archive(archived.classroom().id());
          return true;
        });
    school.clock().advance(Duration.ofDays(25));
    Lesson busy = Lesson.practice(school);
    school.clock().advance(Duration.ofDays(10));
    busy.put(busy.mark("rammed through", "loaded-term"));
    try {
      keep(school, administrator, Optional.of(30));
      Retention.Old preview = school.as(administrator, () -> retention(school).preview());
      Retention.Old erased = school.as(administrator, () -> retention(school).eraseNow());

      assertThat(erased).isEqualTo(preview);
      assertThat(erased.attempts()).isPositive();
      assertThat(erased.classes()).isPositive();
      assertThat(old.left()).isEmpty();
      assertThat(school.accounts().find(archived.student().id())).isEmpty();
      assertThat(new TableScan(school).places(archived.classroom().id().toString()))
          .containsExactly("audit_entry.classroom_id");
      assertThat(busy.saved()).hasSize(1);
      assertThat(school.as(administrator, () -> retention(school).preview().nothing())).isTrue();
    } finally {
      keep(school, administrator, Optional.empty());
    }
  }

  @Test
  default void withoutARetentionTimeTheNightErasesNothing(School school) {
    Remembered old = Remembered.in(school);
    school.clock().advance(Duration.ofDays(400));

    retention(school).everyNight();

    assertThat(old.gone()).isEmpty();
  }

  @Test
  default void theRetentionTimeHasBoundsAndOnlyAdministratorsSetIt(School school) {
    Account administrator = AccountStaff.administrator(school);

    for (int days : List.of(0, 29, 3651)) {
      assertThat(keep(school, administrator, Optional.of(days))).isPresent();
    }
    assertThat(school.as(administrator, () -> retention(school).days())).isEmpty();
    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> keep(school, school.teacher(), Optional.of(30)));
  }

  private static Optional<String> keep(School school, Account who, Optional<Integer> days) {
    return school.as(who, () -> retention(school).keep(days));
  }

  private static Retention retention(School school) {
    return school.context().getBean(Retention.class);
  }

  private static Privacy privacy(School school) {
    return school.context().getBean(Privacy.class);
  }

  private static void erase(School school, Account who, Classroom classroom, Account student) {
    school.as(
        who,
        () -> {
          privacy(school).eraseStudent(classroom.id(), student.id());
          return true;
        });
  }

  private static void enrol(School school, Classroom classroom, Account student) {
    school
        .jdbc()
        .sql(
            "insert into enrolment (classroom_id, account_id, alias, skeleton, capitals,"
                + " re_entry_hash, joined_at) values (?, ?, ?, ?, ?, '', current_timestamp)")
        .params(classroom.id(), student.id(), student.name(), student.name(), student.name() + "!")
        .update();
  }

  private static int rows(School school, String table, Account student) {
    return school
        .jdbc()
        .sql("select count(*) from " + table + " where account_id = ?")
        .param(student.id())
        .query(Integer.class)
        .single();
  }

  private static List<String> acts(School school, Classroom classroom) {
    return school
        .jdbc()
        .sql("select act from audit_entry where classroom_id = ? order by at, id")
        .param(classroom.id())
        .query(String.class)
        .list();
  }
}
