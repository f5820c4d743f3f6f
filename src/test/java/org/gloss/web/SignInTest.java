package org.gloss.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.gloss.account.Account;
import org.gloss.account.Role;
import org.gloss.account.SignInSession;
import org.gloss.store.AccountStaff;
import org.gloss.store.OnH2;
import org.gloss.store.School;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// Teachers sign in by name and password, and guessing is slow.
@OnH2
class SignInTest {

  private static final String PASSWORD = "a long enough password";
  private static final String FAILED = "/sign-in?error";

  @Test
  void theRightPasswordLeadsToTheStart(School school) throws Exception {
    String name = teacher(school);

    assertThat(signIn(school, name, PASSWORD)).isEqualTo("/");
    assertThat(signIn(school, " " + name.toUpperCase(Locale.ROOT), PASSWORD)).isEqualTo("/");
  }

  @Test
  void aWrongPasswordAndAnUnknownNameLookTheSame(School school) throws Exception {
    String name = teacher(school);

    assertThat(signIn(school, name, "wrong")).isEqualTo(FAILED);
    assertThat(signIn(school, "nobody-" + name, PASSWORD)).isEqualTo(FAILED);
    assertThat(signIn(school, "", "")).isEqualTo(FAILED);
  }

  @Test
  void afterTenTriesANameWaitsEvenWithTheRightPassword(School school) throws Exception {
    String name = teacher(school);
    String other = teacher(school);

    for (int i = 0; i < 10; i++) {
      assertThat(signIn(school, name, "wrong")).isEqualTo(FAILED);
    }
    assertThat(signIn(school, name, PASSWORD)).isEqualTo(FAILED);
    assertThat(signIn(school, " " + name.toUpperCase(Locale.ROOT), PASSWORD)).isEqualTo(FAILED);
    assertThat(signIn(school, other, PASSWORD)).isEqualTo("/");

    school.clock().advance(Duration.ofMinutes(1));
    assertThat(signIn(school, name, PASSWORD)).isEqualTo("/");
  }

  @Test
  void triesThatWorkAreNotCounted(School school) throws Exception {
    String name = teacher(school);

    for (int i = 0; i < 12; i++) {
      assertThat(signIn(school, name, PASSWORD)).isEqualTo("/");
    }
    for (int i = 0; i < 9; i++) {
      assertThat(signIn(school, name, "wrong")).isEqualTo(FAILED);
    }
    assertThat(signIn(school, name, PASSWORD)).isEqualTo("/");
  }

  @Test
  void aDeviceThatTheAccountRemembersIsNotKeptOutByOthersTries(School school) throws Exception {
    Account teacher = AccountStaff.withPassword(school, Role.TEACHER, PASSWORD);
    Account other = AccountStaff.withPassword(school, Role.TEACHER, PASSWORD);
    String name = AccountStaff.signInName(school, teacher);
    for (int i = 0; i < 10; i++) {
      signIn(school, name, "wrong");
    }

    assertThat(signIn(school, name, PASSWORD)).isEqualTo(FAILED);
    assertThat(signIn(school, name, PASSWORD, device(school, other))).isEqualTo(FAILED);
    assertThat(signIn(school, name, PASSWORD, new Cookie("gloss-device", "made-up")))
        .isEqualTo(FAILED);
    Cookie own = device(school, teacher);
    assertThat(signIn(school, name, PASSWORD, own)).isEqualTo("/");
    for (int i = 0; i < 10; i++) {
      assertThat(signIn(school, name, "wrong", own)).isEqualTo(FAILED);
    }
    assertThat(signIn(school, name, PASSWORD, own)).isEqualTo(FAILED);
  }

  @Test
  void aStudentHasNoPasswordToSignInWith(School school) throws Exception {
    String id = school.student(school.classroom(school.teacher()), "Mina").id().toString();

    for (String name : new String[] {"Mina", id}) {
      assertThat(signIn(school, name, "")).isEqualTo(FAILED);
      assertThat(signIn(school, name, "null")).isEqualTo(FAILED);
    }
  }

  private static String teacher(School school) {
    String name = "reed-" + UUID.randomUUID();
    school.accounts().addTeacher(name, "Ms Reed", PASSWORD);
    return name;
  }

  private static Cookie device(School school, Account who) {
    MockHttpServletResponse response = new MockHttpServletResponse();
    school
        .context()
        .getBean(SignInSession.class)
        .signIn(who, new MockHttpServletRequest(), response);
    SecurityContextHolder.clearContext();
    return Objects.requireNonNull(response.getCookie("gloss-device"));
  }

  private static String signIn(School school, String name, String password, Cookie... device)
      throws Exception {
    MockHttpServletRequestBuilder request =
        post("/sign-in").param("username", name).param("password", password);
    MockHttpServletResponse response =
        Web.of(school)
            .perform((device.length == 0 ? request : request.cookie(device)).with(csrf()))
            .andReturn()
            .getResponse();
    return response.getRedirectedUrl();
  }
}
