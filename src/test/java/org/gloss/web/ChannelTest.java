package org.gloss.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.UnsupportedEncodingException;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.gloss.attempt.SavedAnnotation;
import org.gloss.store.Lesson;
import org.gloss.store.OnH2;
import org.gloss.store.School;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// Marks go in and outcomes come out as JSON.
@OnH2
class ChannelTest {

  @Test
  void aMarkIsSavedAndAnsweredWithItsMoment(School school) {
    Lesson lesson = Lesson.practice(school);
    SavedAnnotation mark = lesson.mark("rammed through", "loaded-term");

    MockHttpServletResponse response = send(lesson, Channel.json(mark));

    assertThat(response.getStatus()).isEqualTo(200);
    assertThat(json(response))
        .isEqualTo(
            "[{\"id\":\"%s\",\"rev\":1,\"outcome\":\"saved\",\"at\":\"%s\"}]"
                .formatted(mark.annotation().id(), school.clock().instant()));
    assertThat(lesson.saved()).containsExactly(mark);
  }

  @Test
  void everyOutcomeHasItsOwnWord(School school) {
    Lesson lesson = Lesson.practice(school);
    SavedAnnotation mark = lesson.mark("rammed through", "loaded-term");
    SavedAnnotation second = Lesson.revised(mark, 2, "");

    assertThat(json(send(lesson, Channel.json(second)))).contains("\"outcome\":\"saved\"");
    assertThat(json(send(lesson, Channel.json(mark))))
        .contains("\"outcome\":\"stale\"", "\"current\":{", "\"rev\":2");
    assertThat(json(send(lesson, Channel.json(lesson.mark("its plan", "irony")))))
        .contains("\"outcome\":\"refused\"", "\"reason\":\"This exercise has no label");
    lesson.submit();
    assertThat(json(send(lesson, Channel.json(lesson.mark("its plan", "slur")))))
        .contains("\"outcome\":\"closed\"");
  }

  @Test
  void oneThatCannotBeReadIsRefusedAndTheOthersAreSaved(School school) {
    Lesson lesson = Lesson.practice(school);
    SavedAnnotation first = lesson.mark("rammed through", "loaded-term");
    SavedAnnotation last = lesson.mark("its plan", "slur");
    String backwards = Channel.json(first).replaceFirst("\"start\": \\d+", "\"start\": 900");
    String nameless = Channel.json(first).replaceFirst("\"id\": \"[^\"]+\"", "\"id\": null");
    String wordy =
        Channel.json(lesson.mark("its plan", "slur"))
            .replace("\"reason\": \"\"", "\"reason\": \"" + "x".repeat(1001) + "\"");

    String answer =
        json(send(lesson, Channel.json(first), backwards, nameless, wordy, Channel.json(last)));

    assertThat(answer.split("\"outcome\":", -1))
        .hasSize(6)
        .satisfies(
            parts -> {
              assertThat(parts[1]).startsWith("\"saved\"");
              assertThat(parts[2]).startsWith("\"refused\"");
              assertThat(parts[3]).startsWith("\"refused\"");
              assertThat(parts[4]).startsWith("\"refused\"");
              assertThat(parts[5]).startsWith("\"saved\"");
            });
    assertThat(lesson.saved()).containsExactlyInAnyOrder(first, last);
  }

  @Test
  void whatNoDatabaseCanHoldIsLeftOutOfAReason(School school) {
    Lesson lesson = Lesson.practice(school);
    String mark =
        Channel.json(lesson.mark("rammed through", "loaded-term"))
            .replace("\"reason\": \"\"", "\"reason\": \"so\\u0000 it is\"");

    assertThat(json(send(lesson, mark))).contains("\"outcome\":\"saved\"");
    assertThat(lesson.saved().getFirst().annotation().reason()).isEqualTo("so it is");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "{}",
        "[",
        "[null]",
        "[{\"id\": 7}]",
        "[{\"id\": \"x\", \"rev\": 1, \"start\": 0, \"end\": 1, \"label\": \"slur\"}]",
        "[{\"rev\": 99999999999, \"start\": 0, \"end\": 1, \"label\": \"slur\"}]",
        "<marks/>"
      })
  void whatIsNoListOfMarksIsABadRequest(String body, School school) {
    Lesson lesson = Lesson.practice(school);

    assertThat(Channel.of(lesson).send(lesson.student(), body).getStatus()).isEqualTo(400);
    assertThat(lesson.saved()).isEmpty();
  }

  @Test
  void fiftyMarksAtOnceAreSavedAndNotOneMore(School school) {
    Lesson lesson = Lesson.practice(school);
    List<String> fifty =
        Stream.generate(() -> Channel.json(lesson.mark("its plan", "slur"))).limit(50).toList();
    String extra = Channel.json(lesson.mark("its plan", "slur"));

    assertThat(send(lesson, String.join(",", fifty), extra).getStatus()).isEqualTo(413);
    assertThat(lesson.saved()).isEmpty();
    assertThat(send(lesson, fifty.toArray(String[]::new)).getStatus()).isEqualTo(200);
    assertThat(lesson.saved()).hasSize(50);
    assertThat(json(send(lesson))).isEqualTo("[]");
  }

  @Test
  void aRequestThatIsTooLargeIsNotRead(School school) {
    Lesson lesson = Lesson.practice(school);
    String heap = "[" + String.join(",", Collections.nCopies(200_000, "{}")) + "]";

    assertThat(Channel.of(lesson).send(lesson.student(), heap).getStatus()).isEqualTo(413);
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/json;charset=", "application/json;charset=x y", "nonsense"})
  void aTypeOrAnEncodingThatThereIsNotIsRefusedUnread(String type, School school) {
    Lesson lesson = Lesson.practice(school);
    Channel channel = Channel.of(lesson);

    for (MockHttpServletRequestBuilder request :
        List.of(
            post("/channel/attempts/{attempt}/annotations", lesson.attempt().id()).content("[]"),
            get("/channel/attempts/{attempt}/state", lesson.attempt().id()))) {
      assertThat(
              channel
                  .perform(
                      request
                          .header("Content-Type", type)
                          .header("X-Gloss", "1")
                          .with(Web.as(school, lesson.student())))
                  .getStatus())
          .isEqualTo(415);
    }
  }

  @Test
  void anAttemptThatIsNotThereIsRefusedLikeAnothers(School school) {
    Lesson lesson = Lesson.practice(school);
    Channel nowhere = new Channel(school, UUID.randomUUID());

    assertThat(nowhere.send(lesson.student(), "[]").getStatus()).isEqualTo(403);
  }

  private static MockHttpServletResponse send(Lesson lesson, String... marks) {
    return Channel.of(lesson).send(lesson.student(), "[" + String.join(",", marks) + "]");
  }

  private static String json(MockHttpServletResponse response) {
    try {
      return response.getContentAsString();
    } catch (UnsupportedEncodingException e) {
      throw new AssertionError(e);
    }
  }
}
