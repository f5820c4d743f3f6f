package org.gloss.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.gloss.account.Account;
import org.gloss.store.Given;
import org.gloss.store.Lesson;
import org.gloss.store.OnH2;
import org.gloss.store.School;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// A student's page asks how its work stands.
@OnH2
class StandingChannelTest {

  private static final Duration LIMIT = Duration.ofMinutes(20);

  @Test
  void workTellsItsEndAndTheServersTimeInAShortAnswer(School school) {
    Lesson lesson = Given.practice(school).limit(LIMIT).begun(school);
    Instant now = school.clock().instant();

    assertThat(attempt(lesson))
        .isEqualTo(
            "{\"state\":\"working\",\"now\":\"%s\",\"until\":\"%s\"}"
                .formatted(now, now.plus(LIMIT)))
        .hasSizeLessThan(200);
    assertThat(attempt(Given.practice(school).begun(school))).doesNotContain("until");
  }

  @Test
  void aPauseMoreTimeAndTheEndAreTold(School school) {
    Lesson lesson = Given.practice(school).limit(LIMIT).begun(school);
    UUID id = lesson.assignment().id();

    act(lesson, () -> school.assignments().pause(id));
    assertThat(attempt(lesson)).contains("\"paused\"");
    school.clock().advance(Duration.ofMinutes(2));
    act(lesson, () -> school.assignments().resume(id));
    act(lesson, () -> school.workTime().addMinutes(id, 5));
    assertThat(attempt(lesson))
        .contains(lesson.attempt().startedAt().plus(LIMIT).plusSeconds(420).toString());
    act(lesson, () -> school.workTime().endNow(id));
    assertThat(attempt(lesson)).contains("\"submitted\"");
  }

  @Test
  void whoAsksAfterTheEndHearsThatItIsSubmittedBecauseItIsNow(School school) {
    Lesson lesson = Given.practice(school).limit(LIMIT).begun(school);
    school.clock().advance(LIMIT);

    assertThat(attempt(lesson)).contains("\"submitted\"");
    assertThat(school.submissions().of(lesson.attempt().id())).isOne();
  }

  @Test
  void anAssignmentTellsWhenItOpensAndWhetherItHas(School school) {
    Lesson lesson = Given.practice(school).begun(school);
    Instant opens = school.clock().instant().plusSeconds(60);
    UUID later =
        Given.practice(school)
            .opens(opens)
            .closes(opens.plusSeconds(60))
            .to(school, lesson.teacher(), lesson.classroom())
            .id();

    assertThat(assignment(lesson, later)).contains("\"waiting\"", opens.toString());
    school.clock().advance(Duration.ofSeconds(60));
    assertThat(assignment(lesson, later)).contains("\"ready\"");
    act(lesson, () -> school.assignments().pause(later));
    assertThat(assignment(lesson, later)).contains("\"paused\"");
    act(lesson, () -> school.workTime().endNow(later));
    assertThat(assignment(lesson, later)).contains("\"closed\"");
  }

  @Test
  void whoWasRemovedIsToldSo(School school) {
    Lesson lesson = Given.practice(school).begun(school);
    school
        .jdbc()
        .sql("update enrolment set state = 'REMOVED' where account_id = ?")
        .param(lesson.student().id())
        .update();

    assertThat(attempt(lesson)).contains("\"removed\"");
    assertThat(assignment(lesson, lesson.assignment().id())).contains("\"removed\"");
  }

  @Test
  void nobodyElseIsAnswered(School school) {
    Lesson lesson = Given.practice(school).begun(school);
    Account classmate = school.student(lesson.classroom(), "Jonas");
    Account stranger = Given.practice(school).begun(school).student();
    String own = "/channel/attempts/" + lesson.attempt().id() + "/state";
    String all = "/channel/assignments/" + lesson.assignment().id() + "/state";

    for (Account who : new Account[] {classmate, stranger, lesson.teacher()}) {
      assertThat(ask(school, get(own).with(Web.as(school, who))).getStatus()).isEqualTo(403);
    }
    for (Account who : new Account[] {stranger, lesson.teacher()}) {
      assertThat(ask(school, get(all).with(Web.as(school, who))).getStatus()).isEqualTo(403);
    }
    assertThat(ask(school, get(own)).getStatus()).isEqualTo(401);
    assertThat(
            ask(
                    school,
                    get("/channel/attempts/" + UUID.randomUUID() + "/state")
                        .with(Web.as(school, lesson.student())))
                .getStatus())
        .isEqualTo(403);
  }

  private static String attempt(Lesson lesson) {
    return answer(lesson, "/channel/attempts/" + lesson.attempt().id() + "/state");
  }

  private static String assignment(Lesson lesson, UUID id) {
    return answer(lesson, "/channel/assignments/" + id + "/state");
  }

  private static String answer(Lesson lesson, String address) {
    School school = lesson.school();
    try {
      return ask(school, get(address).with(Web.as(school, lesson.student()))).getContentAsString();
    } catch (UnsupportedEncodingException e) {
      throw new AssertionError(e);
    }
  }

  private static MockHttpServletResponse ask(School school, MockHttpServletRequestBuilder request) {
    return new Channel(school, new UUID(0, 0)).perform(request.header("X-Gloss", "1"));
  }

  private static void act(Lesson lesson, Runnable press) {
    lesson
        .school()
        .as(
            lesson.teacher(),
            () -> {
              press.run();
              return true;
            });
  }
}
