package org.gloss.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.gloss.store.OnH2;
import org.gloss.store.School;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

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

  private static String signIn(School school, String name, String password) throws Exception {
    MockHttpServletResponse response =
        Web.of(school)
            .perform(
                post("/sign-in").param("username", name).param("password", password).with(csrf()))
            .andReturn()
            .getResponse();
    return response.getRedirectedUrl();
  }
}
