package org.gloss.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Objects;
import org.gloss.account.Account;
import org.gloss.account.SignInSession;
import org.gloss.store.Lesson;
import org.gloss.store.OnH2;
import org.gloss.store.School;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;

/// A device that has joined is known again after its session or the server has ended.
@OnH2
class DevicesTest {

  @Test
  void aKnownDeviceGoesOnMarkingWithoutASession(School school) {
    Lesson lesson = Lesson.practice(school);
    Cookie device = device(school, lesson.student());

    assertThat(send(lesson, device)).isEqualTo(200);
    assertThat(send(lesson, device)).isEqualTo(200);
    assertThat(lesson.saved()).hasSize(2);
  }

  @Test
  void aKnownDeviceReachesThePages(School school) throws Exception {
    Lesson lesson = Lesson.practice(school);

    assertThat(
            Web.of(school)
                .perform(get("/exercises").cookie(device(school, lesson.student())))
                .andReturn()
                .getResponse()
                .getForwardedUrl())
        .isEqualTo(Web.PAGES);
  }

  @Test
  void aMadeUpDeviceIsNobody(School school) {
    Lesson lesson = Lesson.practice(school);

    assertThat(send(lesson, new Cookie("gloss-device", "made-up"))).isEqualTo(401);
    assertThat(send(lesson, new Cookie("gloss-device", ""))).isEqualTo(401);
  }

  @Test
  void anotherStudentsDeviceDoesNotHelp(School school) {
    Lesson lesson = Lesson.practice(school);
    Account classmate = school.student(lesson.classroom(), "Jonas");

    assertThat(send(lesson, device(school, classmate))).isEqualTo(403);
  }

  @Test
  void aDeviceIsForgottenAfterSixtyDays(School school) {
    Lesson lesson = Lesson.practice(school);
    Cookie device = device(school, lesson.student());

    school.clock().advance(Duration.ofDays(60).minusSeconds(1));
    assertThat(send(lesson, device)).isEqualTo(200);
    school.clock().advance(Duration.ofSeconds(1));
    assertThat(send(lesson, device)).isEqualTo(401);
  }

  @Test
  void signingOutForgetsTheDeviceAndNoOther(School school) {
    Lesson lesson = Lesson.practice(school);
    Cookie lost = device(school, lesson.student());
    Cookie kept = device(school, lesson.student());
    MockHttpServletRequest leaving = new MockHttpServletRequest();
    leaving.setCookies(lost);
    school
        .context()
        .getBean(SignInSession.class)
        .logout(leaving, new MockHttpServletResponse(), null);

    assertThat(send(lesson, lost)).isEqualTo(401);
    assertThat(send(lesson, kept)).isEqualTo(200);
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

  private static int send(Lesson lesson, Cookie device) {
    Channel channel = Channel.of(lesson);
    String mark = "[" + Channel.json(lesson.mark("its plan", "slur")) + "]";
    return channel.perform(channel.request(mark).header("X-Gloss", "1").cookie(device)).getStatus();
  }
}
