package org.gloss.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import org.gloss.account.Account;
import org.gloss.account.Device;
import org.gloss.account.OwnAccount;
import org.gloss.account.PasswordChange;
import org.gloss.account.PasswordSignIn;
import org.gloss.account.Role;
import org.gloss.account.SignInOutcome;
import org.gloss.account.SignInSession;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/// What those who teach do with their own account.
interface AccountOwnCases {

  String OLD = "an old long password";
  String NEW = "a new long password";

  @Test
  default void aNewPasswordTakesThePresentOneAndEndsEveryOtherDevice(School school) {
    Account teacher = AccountStaff.withPassword(school, Role.TEACHER, OLD);
    String here = device(school, teacher, "Firefox/1 Windows");
    device(school, teacher, "Chrome/1 CrOS");

    assertThat(change(school, teacher, "wrong", NEW, here))
        .isEqualTo(new PasswordChange.WrongPassword());
    assertThat(change(school, teacher, OLD, "short", here))
        .isInstanceOf(PasswordChange.Unusable.class);
    assertThat(devices(school, teacher, here)).hasSize(2);

    assertThat(change(school, teacher, OLD, NEW, here))
        .isInstanceOfSatisfying(
            PasswordChange.Changed.class,
            changed -> assertThat(changed.account().epoch()).isEqualTo(teacher.epoch() + 1));

    assertThat(devices(school, teacher, here))
        .singleElement()
        .satisfies(
            device -> {
              assertThat(device.current()).isTrue();
              assertThat(device.name()).isEqualTo("Firefox on Windows");
            });
    assertThat(signIn(school, teacher, OLD)).isInstanceOf(SignInOutcome.Wrong.class);
    assertThat(signIn(school, teacher, NEW)).isInstanceOf(SignInOutcome.Right.class);
  }

  @Test
  default void guessingThePresentPasswordIsSlow(School school) {
    Account teacher = AccountStaff.withPassword(school, Role.TEACHER, OLD);

    for (int i = 0; i < 10; i++) {
      assertThat(change(school, teacher, "wrong", NEW, ""))
          .isInstanceOf(PasswordChange.WrongPassword.class);
    }
    assertThat(change(school, teacher, OLD, NEW, ""))
        .isInstanceOf(PasswordChange.TooManyTries.class);
  }

  @Test
  default void aDeviceIsForgottenByItsOwnerAndByNobodyElse(School school) {
    Account teacher = AccountStaff.withPassword(school, Role.TEACHER, OLD);
    Account other = school.teacher();
    device(school, teacher, "");
    String id = devices(school, teacher, "").getFirst().id();

    forget(school, other, id);
    assertThat(devices(school, teacher, "")).hasSize(1);
    assertThat(devices(school, other, "")).isEmpty();

    forget(school, teacher, id);
    assertThat(devices(school, teacher, "")).isEmpty();
  }

  @Test
  default void aNameIsChangedIfItIsOne(School school) {
    Account teacher = school.teacher();

    assertThat(school.as(teacher, () -> own(school).rename(" \t\u0000"))).isFalse();
    assertThat(school.as(teacher, () -> own(school).rename("x".repeat(81)))).isFalse();
    assertThat(school.as(teacher, () -> own(school).rename("  Ms \u202E Hale\u0007 "))).isTrue();
    assertThat(AccountStaff.fresh(school, teacher).name()).isEqualTo("Ms Hale");
  }

  @Test
  default void aStudentHasNoSuchAccount(School school) {
    Account student = Lesson.practice(school).student();

    for (Runnable work :
        List.<Runnable>of(
            () -> own(school).rename("Mina"),
            () -> own(school).signInName(),
            () -> own(school).changePassword("", NEW, Optional.empty()),
            () -> own(school).devices(Optional.empty()),
            () -> own(school).forget("x"),
            () -> own(school).signOutEverywhere())) {
      assertThatExceptionOfType(AccessDeniedException.class)
          .isThrownBy(
              () ->
                  school.as(
                      student,
                      () -> {
                        work.run();
                        return true;
                      }));
    }
  }

  private static PasswordChange change(
      School school, Account who, String current, String next, String token) {
    return school.as(who, () -> own(school).changePassword(current, next, Optional.of(token)));
  }

  private static List<Device> devices(School school, Account who, String token) {
    return school.as(who, () -> own(school).devices(Optional.of(token)));
  }

  private static void forget(School school, Account who, String id) {
    school.as(
        who,
        () -> {
          own(school).forget(id);
          return true;
        });
  }

  private static SignInOutcome signIn(School school, Account who, String password) {
    return school
        .context()
        .getBean(PasswordSignIn.class)
        .tryOnce(AccountStaff.signInName(school, who), password, Optional.empty());
  }

  private static String device(School school, Account who, String browser) {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.addHeader("User-Agent", browser);
    MockHttpServletResponse response = new MockHttpServletResponse();
    school.context().getBean(SignInSession.class).signIn(who, request, response);
    SecurityContextHolder.clearContext();
    return response.getCookie("gloss-device").getValue();
  }

  private static OwnAccount own(School school) {
    return school.context().getBean(OwnAccount.class);
  }
}
