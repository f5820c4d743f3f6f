package org.gloss.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.gloss.account.SignInSession;
import org.gloss.store.Lesson;
import org.gloss.store.OnH2;
import org.gloss.store.School;
import org.gloss.store.TestDisk;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;

/// What browsers hear while the disk of the server is full.
@OnH2
class FullDiskWebTest {

  @Test
  void aMarkIsAnsweredWith507InWordsAndSavedLater(School school) {
    Lesson lesson = Lesson.practice(school);
    String mark = "[" + Channel.json(lesson.mark("its plan", "slur")) + "]";
    Channel channel = Channel.of(lesson);

    TestDisk.of(school)
        .fullDuring(
            () -> {
              MockHttpServletResponse response = channel.send(lesson.student(), mark);
              assertThat(response.getStatus()).isEqualTo(507);
              assertThat(response.getContentType()).startsWith("application/problem+json");
              assertThat(new String(response.getContentAsByteArray()))
                  .contains("The server's disk is full.");
            });

    assertThat(channel.send(lesson.student(), mark).getStatus()).isEqualTo(200);
    assertThat(lesson.saved()).hasSize(1);
  }

  @Test
  void aKnownDeviceComesInAndANewOneUntilItsSessionEnds(School school) throws Exception {
    Lesson lesson = Lesson.practice(school);
    Cookie device = Objects.requireNonNull(signIn(school, lesson).getCookie("gloss-device"));

    TestDisk.of(school)
        .fullDuring(
            () -> {
              assertThat(page(school, device)).isEqualTo(Web.PAGES);
              assertThat(signIn(school, lesson).getCookie("gloss-device")).isNull();
            });
  }

  @Test
  void whoeverSignsOutIsOut(School school) {
    Lesson lesson = Lesson.practice(school);
    Cookie device = Objects.requireNonNull(signIn(school, lesson).getCookie("gloss-device"));
    MockHttpServletRequest leaving = new MockHttpServletRequest();
    leaving.setCookies(device);
    MockHttpServletResponse response = new MockHttpServletResponse();

    TestDisk.of(school)
        .fullDuring(
            () -> school.context().getBean(SignInSession.class).logout(leaving, response, null));

    assertThat(Objects.requireNonNull(response.getCookie("gloss-device")).getMaxAge()).isZero();
  }

  private static String page(School school, Cookie device) {
    try {
      return String.valueOf(
          Web.of(school)
              .perform(get("/exercises").cookie(device))
              .andReturn()
              .getResponse()
              .getForwardedUrl());
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static MockHttpServletResponse signIn(School school, Lesson lesson) {
    MockHttpServletResponse response = new MockHttpServletResponse();
    school
        .context()
        .getBean(SignInSession.class)
        .signIn(lesson.student(), new MockHttpServletRequest(), response);
    SecurityContextHolder.clearContext();
    return response;
  }
}
