package org.gloss.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gloss.account.Account;
import org.gloss.account.People;
import org.gloss.account.Role;
import org.gloss.audit.AuditEntry.Kind;
import org.gloss.audit.AuditFilter;
import org.gloss.audit.AuditLog;
import org.gloss.audit.AuditTrail;
import org.gloss.classroom.Classroom;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/// Who reads which lines of the audit log, and what gets into it.
interface AuditCases {

  @Test
  default void aTeacherReadsTheLinesOfTheirClassesOnlyAndTheNewestFirst(School school) {
    Account teacher = school.teacher();
    Classroom own = school.emptyClassroom(teacher);
    Classroom another = school.emptyClassroom(school.teacher());
    write(school, teacher, own, Optional.empty(), "First");
    school.clock().advance(Duration.ofSeconds(1));
    write(school, teacher, own, Optional.empty(), "Second");
    write(school, teacher, another, Optional.empty(), "Elsewhere");

    assertThat(acts(school, teacher, AuditFilter.ALL))
        .containsExactly("Second", "First", "Made the class");
    assertThat(acts(school, teacher, ofClass(another))).isEmpty();
    assertThat(acts(school, school.teacher(), AuditFilter.ALL)).isEmpty();
    assertThat(school.as(teacher, () -> trail(school).classes())).containsOnlyKeys(own.id());
  }

  @Test
  default void aCoTeacherReadsThemToo(School school) {
    Account teacher = school.teacher();
    Classroom classroom = school.emptyClassroom(teacher);
    Account helper = school.teacher();
    school
        .jdbc()
        .sql("insert into classroom_teacher (classroom_id, account_id, added_at) values (?, ?, ?)")
        .params(classroom.id(), helper.id(), school.clock().instant().atOffset(ZoneOffset.UTC))
        .update();

    assertThat(acts(school, helper, AuditFilter.ALL)).containsExactly("Made the class");
  }

  @Test
  default void anAdministratorReadsAllAndChoosesByClassSortPersonAndDay(School school) {
    Account teacher = school.teacher();
    Classroom classroom = school.emptyClassroom(teacher);
    Account student = school.student(classroom, "Wilhelmina");
    write(school, teacher, classroom, Optional.of(student.id()), "Saw the work", Kind.SAW);
    LocalDate first = LocalDate.ofInstant(school.clock().instant(), ZoneOffset.UTC);
    school.clock().advance(Duration.ofDays(1));
    write(school, teacher, classroom, Optional.empty(), "The day after");
    Account administrator = AccountStaff.administrator(school);

    assertThat(acts(school, administrator, ofClass(classroom)))
        .startsWith("The day after", "Saw the work");
    assertThat(acts(school, administrator, ofKind(classroom, Kind.SAW)))
        .containsExactly("Saw the work");
    assertThat(acts(school, administrator, ofPerson(classroom, "WILHELM")))
        .contains("Saw the work")
        .doesNotContain("The day after");
    assertThat(acts(school, administrator, ofPerson(classroom, "ms reed")))
        .contains("The day after", "Saw the work");
    assertThat(acts(school, administrator, ofPerson(classroom, "%"))).isEmpty();
    assertThat(acts(school, administrator, ofDays(classroom, first.plusDays(1), first.plusDays(1))))
        .containsExactly("The day after");
    assertThat(acts(school, administrator, ofDays(classroom, first, first)))
        .contains("Saw the work")
        .doesNotContain("The day after");
  }

  @Test
  default void whomALineIsAboutIsCalledAsNowAndForgottenOnceErased(School school) {
    Account teacher = school.teacher();
    Classroom classroom = school.emptyClassroom(teacher);
    Account student = school.student(classroom, "Mina");
    write(school, teacher, classroom, Optional.of(student.id()), "Saw the work");
    assertThat(subject(school, teacher)).isEqualTo("Mina");

    school
        .jdbc()
        .sql("update enrolment set alias = 'Min' where account_id = ?")
        .param(student.id())
        .update();
    assertThat(subject(school, teacher)).isEqualTo("Min");

    school.jdbc().sql("delete from account where id = ?").param(student.id()).update();
    assertThat(subject(school, teacher)).isEqualTo("an erased student");
  }

  @Test
  default void itIsReadPageByPage(School school) {
    Account teacher = school.teacher();
    Classroom classroom = school.emptyClassroom(teacher);
    for (int i = 0; i < AuditTrail.PAGE; i++) {
      write(school, teacher, classroom, Optional.empty(), "Line " + i);
    }

    AuditTrail.Page first = page(school, teacher, AuditFilter.ALL, 0);
    AuditTrail.Page second = page(school, teacher, AuditFilter.ALL, 1);

    assertThat(first.lines()).hasSize(AuditTrail.PAGE);
    assertThat(first.more()).isTrue();
    assertThat(second.lines()).hasSize(1);
    assertThat(second.more()).isFalse();
    assertThat(first.lines()).doesNotContainAnyElementsOf(second.lines());
    assertThat(page(school, teacher, AuditFilter.ALL, Integer.MAX_VALUE).lines()).isEmpty();
    assertThat(page(school, teacher, AuditFilter.ALL, -1)).isEqualTo(first);
  }

  @Test
  default void whatAdministratorsDoAboutStaffIsWrittenDown(School school) {
    Account administrator = AccountStaff.administrator(school);
    Account teacher = school.teacher();
    People people = school.context().getBean(People.class);
    school.as(
        administrator,
        () -> {
          people.setRole(teacher.id(), Role.ADMINISTRATOR);
          people.setRole(teacher.id(), Role.TEACHER);
          people.lock(teacher.id());
          return people.unlock(teacher.id());
        });

    assertThat(actsAbout(school, teacher))
        .containsExactlyInAnyOrder(
            "Made them an administrator",
            "Made them a teacher",
            "Locked them out",
            "Let them in again");
    assertThat(
            page(school, administrator, ofPerson(administrator), 0).lines().stream()
                .map(line -> line.entry().actorId()))
        .contains(Optional.of(administrator.id()));
  }

  @Test
  default void anInvitationIsWrittenDownWithoutWhomItIsFor(School school) {
    Account administrator = AccountStaff.administrator(school);
    People people = school.context().getBean(People.class);
    school.as(administrator, () -> people.invite(Role.TEACHER, "Mr Secret Name"));

    List<String> acts = actsBy(school, administrator);

    assertThat(acts).containsExactly("Invited a teacher");
  }

  @Test
  default void aLineIsThereExactlyWhenTheActIs(School school) {
    Account administrator = AccountStaff.administrator(school);
    Account teacher = school.teacher();
    People people = school.context().getBean(People.class);
    TransactionTemplate transactions = school.context().getBean(TransactionTemplate.class);

    transactions.executeWithoutResult(
        status -> {
          school.as(administrator, () -> people.lock(teacher.id()));
          status.setRollbackOnly();
        });

    assertThat(actsAbout(school, teacher)).isEmpty();
  }

  @Test
  default void nobodyElseReadsIt(School school) {
    Account student = school.student(school.emptyClassroom(school.teacher()), "Mina");

    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> page(school, student, AuditFilter.ALL, 0));
    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> school.as(student, () -> trail(school).classes()));
  }

  private static AuditTrail trail(School school) {
    return school.context().getBean(AuditTrail.class);
  }

  private static AuditTrail.Page page(School school, Account who, AuditFilter filter, int number) {
    return school.as(who, () -> trail(school).page(filter, number));
  }

  private static List<String> acts(School school, Account who, AuditFilter filter) {
    return page(school, who, filter, 0).lines().stream().map(line -> line.entry().act()).toList();
  }

  private static String subject(School school, Account teacher) {
    return page(school, teacher, ofKind(Optional.empty(), Kind.CHANGED), 0).lines().stream()
        .filter(line -> line.entry().act().equals("Saw the work"))
        .map(AuditTrail.Line::subject)
        .findFirst()
        .orElseThrow();
  }

  private static void write(
      School school, Account who, Classroom classroom, Optional<UUID> subject, String act) {
    write(school, who, classroom, subject, act, Kind.CHANGED);
  }

  private static void write(
      School school,
      Account who,
      Classroom classroom,
      Optional<UUID> subject,
      String act,
      Kind kind) {
    school.as(
        who,
        () -> {
          school
              .context()
              .getBean(AuditLog.class)
              .record(kind, Optional.of(classroom.id()), subject, act);
          return true;
        });
  }

  private static List<String> actsAbout(School school, Account subject) {
    return school
        .jdbc()
        .sql("select act from audit_entry where subject_id = ?")
        .param(subject.id())
        .query(String.class)
        .list();
  }

  private static List<String> actsBy(School school, Account actor) {
    return school
        .jdbc()
        .sql("select act from audit_entry where actor_id = ?")
        .param(actor.id())
        .query(String.class)
        .list();
  }

  private static AuditFilter ofClass(Classroom classroom) {
    return filter(Optional.of(classroom), Optional.empty(), "", Optional.empty(), Optional.empty());
  }

  private static AuditFilter ofKind(Classroom classroom, Kind kind) {
    return ofKind(Optional.of(classroom), kind);
  }

  private static AuditFilter ofKind(Optional<Classroom> classroom, Kind kind) {
    return filter(classroom, Optional.of(kind), "", Optional.empty(), Optional.empty());
  }

  private static AuditFilter ofPerson(Classroom classroom, String person) {
    return filter(
        Optional.of(classroom), Optional.empty(), person, Optional.empty(), Optional.empty());
  }

  private static AuditFilter ofPerson(Account person) {
    return filter(
        Optional.empty(), Optional.empty(), person.name(), Optional.empty(), Optional.empty());
  }

  private static AuditFilter ofDays(Classroom classroom, LocalDate from, LocalDate to) {
    return filter(Optional.of(classroom), Optional.empty(), "", Optional.of(from), Optional.of(to));
  }

  private static AuditFilter filter(
      Optional<Classroom> classroom,
      Optional<Kind> kind,
      String person,
      Optional<LocalDate> from,
      Optional<LocalDate> to) {
    return new AuditFilter(classroom.map(Classroom::id), kind, person, from, to);
  }
}
