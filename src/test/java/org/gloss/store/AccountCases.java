package org.gloss.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.gloss.account.Account;
import org.gloss.account.SignInSession;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;

/// Accounts and devices that stay signed in, as the database has them.
interface AccountCases {

  @Test
  default void aFreshDatabaseHasNoAccount(School school) {
    assertThat(school.accountsAtStart().rows()).isEmpty();
  }

  @Test
  default void studentsHaveNoPassword(School school) {
    Account student = school.student(school.classroom(school.teacher()), "Mina");

    assertThat(
            school
                .jdbc()
                .sql("select count(*) from account where id = ? and password is null")
                .param(student.id())
                .query(Integer.class)
                .single())
        .isOne();
  }

  @Test
  default void twoTeachersDoNotSignInByOneName(School school) {
    String name = "reed-" + UUID.randomUUID();
    school.accounts().addTeacher(name, "Ms Reed", "one-password");

    assertThatExceptionOfType(DuplicateKeyException.class)
        .isThrownBy(
            () ->
                school
                    .accounts()
                    .addTeacher(" " + name.toUpperCase(Locale.ROOT), "Mr Reed", "another"));
  }

  @Test
  default void aDeviceIsKnownByAHashOnlyUntilItSignsOut(School school) {
    Account student = school.student(school.classroom(school.teacher()), "Mina");
    SignInSession sessions = school.context().getBean(SignInSession.class);
    MockHttpServletResponse response = new MockHttpServletResponse();

    sessions.signIn(student, new MockHttpServletRequest(), response);
    SecurityContextHolder.clearContext();
    Cookie cookie = response.getCookie("gloss-device");

    assertThat(cookie).isNotNull();
    assertThat(cookie.isHttpOnly()).isTrue();
    assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
    assertThat(hashes(school, student))
        .singleElement()
        .asString()
        .matches("[0-9a-f]{64}")
        .isNotEqualTo(cookie.getValue());

    MockHttpServletRequest leaving = new MockHttpServletRequest();
    leaving.setCookies(cookie);
    sessions.logout(leaving, new MockHttpServletResponse(), null);
    assertThat(hashes(school, student)).isEmpty();
  }

  @Test
  default void theWarmUpIsRememberedOnce(School school) {
    Account student = school.student(school.classroom(school.teacher()), "Mina");
    assertThat(school.as(student, school.accounts()::warmedUp)).isFalse();

    for (int i = 0; i < 2; i++) {
      school.as(
          student,
          () -> {
            school.warmUp().done();
            return true;
          });
      assertThat(school.as(student, school.accounts()::warmedUp)).isTrue();
    }
  }

  private static List<String> hashes(School school, Account account) {
    return school
        .jdbc()
        .sql("select token_hash from device_token where account_id = ?")
        .param(account.id())
        .query(String.class)
        .list();
  }
}
