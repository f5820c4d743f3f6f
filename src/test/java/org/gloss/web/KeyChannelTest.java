package org.gloss.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.gloss.account.Account;
import org.gloss.exercise.draft.DraftItem;
import org.gloss.store.KeyWork;
import org.gloss.store.Lesson;
import org.gloss.store.OnH2;
import org.gloss.store.School;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// Key items go in and outcomes come out as JSON, for whoever may write the key.
@OnH2
class KeyChannelTest {

  @Test
  void anItemIsSavedAndAnsweredWithItsMoment(School school) {
    KeyWork second = KeyWork.of(school).second();
    DraftItem item = second.item("its plan", "slur", "loaded-term");

    MockHttpServletResponse response = send(second, second.writer(), json(item));

    assertThat(response.getStatus()).isEqualTo(200);
    assertThat(text(response))
        .isEqualTo(
            "[{\"id\":\"%s\",\"rev\":1,\"outcome\":\"saved\",\"at\":\"%s\"}]"
                .formatted(item.id(), school.clock().instant()));
    assertThat(second.saved()).containsExactly(item);
  }

  @Test
  void whatAnotherTabHasChangedComesBackWhole(School school) {
    KeyWork second = KeyWork.of(school).second();
    DraftItem item = second.item("its plan", "slur", "loaded-term");
    second.put(second.revised(item, 2, "the other tab's"));

    assertThat(text(send(second, second.writer(), json(item))))
        .contains("\"outcome\":\"stale\"", "\"rev\":2", "the other tab's")
        .contains(
            "\"others\":[\"loaded-term\"],\"core\":null,\"weight\":1,\"status\":\"required\"");
  }

  @Test
  void whatIsNoItemIsRefusedInWordsAndTheOthersAreSaved(School school) {
    KeyWork second = KeyWork.of(school).second();
    DraftItem item = second.item("its plan", "slur");
    String whole = json(item);
    List<String> broken =
        List.of(
            whole.replaceFirst("\"start\": \\d+", "\"start\": 900"),
            whole.replaceFirst("\"id\": \"[^\"]+\"", "\"id\": null"),
            whole.replaceFirst("\"item\": \\{.*?\\}", "\"item\": null"),
            whole.replace("\"status\": \"required\"", "\"status\": \"golden\""),
            whole.replace("\"weight\": 1", "\"weight\": 400"),
            whole.replace("\"core\": null", "\"core\": [0, 1]"),
            whole.replace("\"core\": null", "\"core\": [1]"),
            whole.replace("\"core\": null", "\"core\": [null, 1]"),
            whole.replace("\"others\": []", "\"others\": [null]"),
            whole.replace("\"others\": []", "\"others\": [\"slur\"]"),
            whole.replace("\"label\": \"slur\"", "\"label\": null"));

    String answer =
        text(
            send(
                second,
                second.writer(),
                Stream.concat(broken.stream(), Stream.of(whole)).toArray(String[]::new)));

    List<String> outcomes = Stream.of(answer.split("\"outcome\":")).skip(1).toList();
    assertThat(outcomes).hasSize(broken.size() + 1);
    assertThat(outcomes.subList(0, broken.size()))
        .allSatisfy(one -> assertThat(one).startsWith("\"refused\",\"reason\":\""));
    assertThat(outcomes.getLast()).startsWith("\"saved\"");
    assertThat(answer)
        .contains("This item could not be read: it has no id.")
        .contains("This item could not be read: it is no key item.")
        .contains("This item could not be read: its status is none of the three.")
        .contains("This item could not be read: a weight is 0.5 to 3, not 4E+2.");
    assertThat(second.saved()).containsExactly(item);
  }

  @Test
  void aReasonIsOneLineOfWhatADatabaseCanHold(School school) {
    KeyWork second = KeyWork.of(school).second();
    String item =
        json(second.item("its plan", "slur"))
            .replace("\"because\"", "\" so\\u0000 it\\n\\n is \\ud800\"");

    assertThat(text(send(second, second.writer(), item))).contains("\"outcome\":\"saved\"");
    assertThat(second.saved()).extracting(one -> one.item().reason()).containsExactly("so it is ?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "{}", "[", "[null]", "[{\"id\": 7}]", "<items/>"})
  void whatIsNoListOfItemsIsABadRequest(String body, School school) {
    KeyWork second = KeyWork.of(school).second();

    assertThat(perform(second, second.writer(), body).getStatus()).isEqualTo(400);
  }

  @Test
  void fiftyItemsWithTheLongestWordsFitAndNotOneMore(School school) {
    KeyWork second = KeyWork.of(school).second();
    String long600 = "ꙮ".repeat(600);
    List<String> fifty =
        Stream.generate(
                () ->
                    json(second.item("its plan", "slur"))
                        .replace("\"because\"", "\"" + long600 + "\"")
                        .replace("\"hint\": \"\"", "\"hint\": \"" + "ꙮ".repeat(200) + "\""))
            .limit(50)
            .toList();

    assertThat(send(second, second.writer(), fifty.toArray(String[]::new)).getStatus())
        .isEqualTo(200);
    assertThat(second.saved()).hasSize(50);
    String[] more = Collections.nCopies(51, fifty.getFirst()).toArray(String[]::new);
    assertThat(send(second, second.writer(), more).getStatus()).isEqualTo(413);
  }

  @Test
  void nobodyIsToldToSignIn(School school) {
    KeyWork work = KeyWork.of(school);

    assertThat(perform(work.school(), request(work, "[]").header("X-Gloss", "1")).getStatus())
        .isEqualTo(401);
  }

  @Test
  void whoeverMayNotWriteTheKeyIsRefused(School school) {
    KeyWork first = KeyWork.of(school);
    KeyWork second = first.second();
    String item = json(first.item("its plan", "slur"));
    int before = first.saved().size();

    for (Account who :
        List.of(Lesson.practice(school).student(), school.teacher(), second.writer())) {
      assertThat(send(first, who, item).getStatus()).isEqualTo(403);
    }
    for (Account who :
        List.of(Lesson.practice(school).student(), school.teacher(), first.writer())) {
      assertThat(send(second, who, item).getStatus()).isEqualTo(403);
    }
    assertThat(first.saved()).hasSize(before);
    assertThat(second.saved()).isEmpty();
  }

  @Test
  void aKeyThatIsNotThereIsRefusedLikeAnothers(School school) {
    KeyWork work = KeyWork.of(school);

    assertThat(
            perform(
                    school,
                    post("/channel/keys/{key}/texts/1/items", UUID.randomUUID())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("[]")
                        .header("X-Gloss", "1")
                        .with(Web.as(school, work.writer())))
                .getStatus())
        .isEqualTo(403);
  }

  @Test
  void anotherSiteCannotSendInATeachersName(School school) {
    KeyWork work = KeyWork.of(school);
    int before = work.saved().size();
    String body = "[" + json(work.item("its plan", "slur")) + "]";

    assertThat(perform(school, request(work, body).with(Web.as(school, work.writer()))).getStatus())
        .isEqualTo(403);
    assertThat(work.saved()).hasSize(before);
  }

  /// An item as a browser writes it.
  private static String json(DraftItem saved) {
    return
"""
{"id": "%s", "rev": %d, "start": %d, "end": %d, "label": "%s", "reason": "%s", "removed": %b, \
"item": {"others": [%s], "core": null, "weight": 1, "status": "required", "hint": ""}}\
"""
        .formatted(
            saved.id(),
            saved.revision(),
            saved.item().span().start(),
            saved.item().span().end(),
            saved.item().labels().getFirst(),
            saved.item().reason(),
            saved.removed(),
            String.join(
                ",",
                saved.item().labels().stream().skip(1).map(label -> "\"" + label + "\"").toList()));
  }

  private static MockHttpServletResponse send(KeyWork work, Account who, String... items) {
    return perform(work, who, "[" + String.join(",", items) + "]");
  }

  private static MockHttpServletResponse perform(KeyWork work, Account who, String body) {
    School school = work.school();
    return perform(school, request(work, body).header("X-Gloss", "1").with(Web.as(school, who)));
  }

  private static MockHttpServletRequestBuilder request(KeyWork work, String body) {
    return post(
            "/channel/keys/{key}/texts/{text}/items", work.key().id(), work.draft().textNumber())
        .contentType(MediaType.APPLICATION_JSON)
        .characterEncoding(StandardCharsets.UTF_8)
        .content(body);
  }

  private static MockHttpServletResponse perform(
      School school, MockHttpServletRequestBuilder request) {
    try {
      return Web.of(school).perform(request).andReturn().getResponse();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static String text(MockHttpServletResponse response) {
    try {
      return response.getContentAsString();
    } catch (UnsupportedEncodingException e) {
      throw new AssertionError(e);
    }
  }
}
