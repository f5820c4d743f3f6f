package org.gloss.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.gloss.account.Account;
import org.gloss.store.Lesson;
import org.gloss.store.OnH2;
import org.gloss.store.School;
import org.junit.jupiter.api.Test;

/// Whoever may not mark in an attempt is refused by its channel.
@OnH2
class WrongPersonTest {

  @Test
  void nobodyIsToldToSignIn(School school) {
    Lesson lesson = Lesson.practice(school);
    Channel channel = Channel.of(lesson);

    assertThat(channel.perform(channel.request(mark(lesson)).header("X-Gloss", "1")).getStatus())
        .isEqualTo(401);
    assertNothingSaved(lesson);
  }

  @Test
  void aClassmateIsRefused(School school) {
    Lesson lesson = Lesson.practice(school);
    Account classmate = school.student(lesson.classroom(), "Jonas");

    assertThat(Channel.of(lesson).send(classmate, mark(lesson)).getStatus()).isEqualTo(403);
    assertNothingSaved(lesson);
  }

  @Test
  void theTeacherIsRefused(School school) {
    Lesson lesson = Lesson.practice(school);

    assertThat(Channel.of(lesson).send(lesson.teacher(), mark(lesson)).getStatus()).isEqualTo(403);
    assertNothingSaved(lesson);
  }

  @Test
  void anotherSiteCannotSendInAStudentsName(School school) {
    Lesson lesson = Lesson.practice(school);
    Channel channel = Channel.of(lesson);

    assertThat(
            channel
                .perform(channel.request(mark(lesson)).with(Web.as(school, lesson.student())))
                .getStatus())
        .isEqualTo(403);
    assertNothingSaved(lesson);
  }

  private static String mark(Lesson lesson) {
    return "[" + Channel.json(lesson.mark("rammed through", "loaded-term")) + "]";
  }

  private static void assertNothingSaved(Lesson lesson) {
    assertThat(lesson.saved()).isEmpty();
    assertThat(lesson.school().rows("late_annotation", lesson.attempt().id())).isZero();
  }
}
