package org.gloss.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.gloss.account.Account;
import org.gloss.account.People;
import org.gloss.account.People.Change;
import org.gloss.account.Role;
import org.gloss.account.StaffMember;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/// What administrators do with those who teach.
interface AccountPeopleCases {

  @Test
  default void whoTeachesIsListedAndNoStudent(School school) {
    Lesson lesson = Lesson.practice(school);
    Account administrator = AccountStaff.administrator(school);

    List<StaffMember> staff = as(school, administrator, People::staff);

    assertThat(staff)
        .extracting(member -> member.account().id())
        .contains(administrator.id(), lesson.teacher().id())
        .doesNotContain(lesson.student().id());
    assertThat(staff.stream().filter(StaffMember::self))
        .singleElement()
        .satisfies(self -> assertThat(self.account().id()).isEqualTo(administrator.id()));
  }

  @Test
  default void aRoleIsChangedThereAndBack(School school) {
    Account administrator = AccountStaff.administrator(school);
    Account teacher = school.teacher();

    for (Role role : List.of(Role.ADMINISTRATOR, Role.TEACHER)) {
      assertThat(change(school, administrator, people -> people.setRole(teacher.id(), role)))
          .isEqualTo(Change.DONE);
      assertThat(AccountStaff.fresh(school, teacher).role()).isEqualTo(role);
    }
  }

  @Test
  default void theLastAdministratorStaysOne(School school) {
    AccountStaff.withoutAdministrators(
        school,
        () -> {
          Account last = AccountStaff.administrator(school);

          assertThat(change(school, last, people -> people.setRole(last.id(), Role.TEACHER)))
              .isEqualTo(Change.LAST_ADMINISTRATOR);
          assertThat(change(school, last, people -> people.lock(last.id())))
              .isEqualTo(Change.LAST_ADMINISTRATOR);

          Account locked = AccountStaff.administrator(school);
          assertThat(change(school, last, people -> people.lock(locked.id())))
              .isEqualTo(Change.DONE);
          assertThat(change(school, last, people -> people.lock(last.id())))
              .isEqualTo(Change.LAST_ADMINISTRATOR);
          assertThat(AccountStaff.fresh(school, last)).isEqualTo(last);
        });
  }

  @RepeatedTest(3)
  default void ofTwoAdministratorsWhoDismissEachOtherOneIsLeft(School school) {
    AccountStaff.withoutAdministrators(
        school,
        () -> {
          Account first = AccountStaff.administrator(school);
          Account second = AccountStaff.administrator(school);

          List<Boolean> done =
              Together.run(
                  2, i -> () -> dismiss(school, i == 0 ? first : second, i == 0 ? second : first));

          assertThat(done).containsExactlyInAnyOrder(true, false);
        });
  }

  @Test
  default void whoIsLockedOutLosesSessionsAndDevicesUntilLetInAgain(School school) {
    Account administrator = AccountStaff.administrator(school);
    Account teacher = school.teacher();

    as(school, administrator, people -> people.lock(teacher.id()));
    assertThat(AccountStaff.fresh(school, teacher).epoch()).isGreaterThan(teacher.epoch());
    assertThat(locked(school, administrator, teacher)).isTrue();

    as(school, administrator, people -> people.unlock(teacher.id()));
    assertThat(locked(school, administrator, teacher)).isFalse();
  }

  @Test
  default void noStudentIsChangedAndNobodyBecomesOne(School school) {
    Lesson lesson = Lesson.practice(school);
    Account administrator = AccountStaff.administrator(school);

    for (UUID id : List.of(lesson.student().id(), UUID.randomUUID())) {
      assertRefused(school, administrator, people -> people.setRole(id, Role.TEACHER));
      assertRefused(school, administrator, people -> people.lock(id));
      assertRefused(school, administrator, people -> people.unlock(id));
    }
    assertRefused(
        school, administrator, people -> people.setRole(lesson.teacher().id(), Role.STUDENT));
  }

  @Test
  default void whoIsNoAdministratorDoesNothingOfThis(School school) {
    Lesson lesson = Lesson.practice(school);
    UUID other = school.teacher().id();

    for (Account who : List.of(lesson.teacher(), lesson.student())) {
      assertRefused(school, who, People::staff);
      assertRefused(school, who, People::invitations);
      assertRefused(school, who, people -> people.invite(Role.ADMINISTRATOR, ""));
      assertRefused(school, who, people -> people.setRole(other, Role.ADMINISTRATOR));
      assertRefused(school, who, people -> people.lock(other));
      assertRefused(school, who, people -> people.unlock(other));
      assertRefused(
          school,
          who,
          people -> {
            people.revoke(UUID.randomUUID());
            return true;
          });
    }
  }

  private static boolean dismiss(School school, Account by, Account whom) {
    try {
      return as(school, by, people -> people.setRole(whom.id(), Role.TEACHER)) == Change.DONE;
    } catch (AccessDeniedException e) {
      return false;
    }
  }

  private static boolean locked(School school, Account administrator, Account teacher) {
    return as(school, administrator, People::staff).stream()
        .filter(member -> member.account().id().equals(teacher.id()))
        .findFirst()
        .orElseThrow()
        .locked();
  }

  private static Change change(School school, Account who, Function<People, Change> work) {
    return as(school, who, work);
  }

  private static <T> T as(School school, Account who, Function<People, T> work) {
    return school.as(who, () -> work.apply(school.context().getBean(People.class)));
  }

  private static <T> void assertRefused(School school, Account who, Function<People, T> work) {
    assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> as(school, who, work));
  }
}
