package org.gloss.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.gloss.account.Account;
import org.gloss.attempt.SavedAnnotation;
import org.gloss.exercise.draft.DraftItem;
import org.gloss.store.KeyWork;
import org.gloss.store.Lesson;
import org.gloss.store.OnH2;
import org.gloss.store.School;
import org.gloss.web.Web;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Whatever is sent to a channel, what can be saved is saved and the rest is refused. No answer is
/// a fault of the server.
@OnH2
@Timeout(value = 1, unit = TimeUnit.HOURS)
class ChannelFuzzTest {

  private static final JsonMapper JSON = new JsonMapper();

  private static final Set<Integer> REFUSALS = Set.of(400, 401, 403, 404, 405, 406, 411, 413, 415);

  private static final List<String> TYPES =
      List.of(
          "application/json;charset=UTF-16",
          "application/json;charset=nonsense",
          "application/json;charset=",
          "application/x-www-form-urlencoded",
          "multipart/form-data",
          "multipart/form-data; boundary=x",
          "text/plain",
          "application/xml",
          "application/problem+json",
          "*/*",
          "nonsense",
          "/",
          "application/octet-stream");

  private static final List<String> IDS =
      List.of("x", "0", "1-1-1-1-1", "%00", "..%2f", "%F0%9F%98%80", "-1", "9".repeat(400));

  /// How often which status has been answered.
  private final Map<Integer, Integer> answers = new TreeMap<>();

  @Test
  void marksAreSavedOrRefused(School school) {
    Lesson lesson = Lesson.practice(school);
    String text = lesson.exercise().passage().text();
    MockMvc web = Web.of(school);
    String address = "/channel/attempts/" + lesson.attempt().id() + "/annotations";
    Fuzz.cases(
        "annotation channel",
        150,
        random -> {
          String sound =
              "["
                  + json(lesson.mark("rammed through", "loaded-term"))
                  + ","
                  + json(lesson.mark("its plan", "slur"))
                  + "]";
          String sent = random.json(sound);
          check(send(web, school, lesson.student(), random, address, sent), sent);
        });
    for (SavedAnnotation mark : lesson.saved()) {
      assertThat(mark.annotation().span().end()).isLessThanOrEqualTo(text.length());
      assertThat(mark.annotation().label()).isIn("loaded-term", "slur");
      assertThat(mark.revision()).isPositive();
    }
    assertThat(lesson.saved()).as("answers: %s", answers).isNotEmpty();
  }

  @Test
  void keyItemsAreSavedOrRefused(School school) {
    KeyWork key = KeyWork.of(school).second();
    MockMvc web = Web.of(school);
    String address =
        "/channel/keys/" + key.key().id() + "/texts/" + key.draft().textNumber() + "/items";
    Fuzz.cases(
        "key channel",
        150,
        random -> {
          String sent = random.json("[" + json(key.item("its plan", "slur", "loaded-term")) + "]");
          check(send(web, school, key.writer(), random, address, sent), sent);
        });
    for (DraftItem item : key.saved()) {
      assertThat(item.item().span().end()).isLessThanOrEqualTo(key.draft().passage().length());
      assertThat(item.item().weight()).isBetween(new BigDecimal("0.5"), new BigDecimal(3));
      assertThat(item.item().reason().chars().filter(unit -> unit < ' ')).isEmpty();
    }
    assertThat(key.saved()).as("answers: %s", answers).isNotEmpty();
  }

  @Test
  void standingsAreToldOrRefused(School school) {
    Lesson lesson = Lesson.practice(school);
    MockMvc web = Web.of(school);
    Fuzz.cases(
        "standing channel",
        60,
        random -> {
          String address =
              random.below(2) == 0
                  ? "/channel/attempts/" + lesson.attempt().id() + "/state"
                  : "/channel/assignments/" + lesson.assignment().id() + "/state";
          check(send(web, school, lesson.student(), random, address, random.json("{}")), "");
        });
  }

  private static MockHttpServletResponse send(
      MockMvc web, School school, Account who, Mutations random, String address, String body)
      throws Exception {
    HttpMethod usual = address.endsWith("state") ? HttpMethod.GET : HttpMethod.POST;
    HttpMethod method = random.below(12) == 0 ? random.one(List.of(HttpMethod.values())) : usual;
    String asked =
        random.below(10) == 0
            ? address.replaceFirst("[0-9a-f]{8}-[0-9a-f-]+", random.one(IDS))
            : address;
    MockHttpServletRequestBuilder request =
        request(method, URI.create(asked))
            .header("X-Gloss", "1")
            .content(body.getBytes(StandardCharsets.UTF_8))
            .with(Web.as(school, who));
    if (random.below(5) > 0) {
      request.header("Content-Type", "application/json");
    } else if (random.below(3) > 0) {
      request.header("Content-Type", random.one(TYPES));
    }
    if (random.below(10) == 0) {
      request.header("Accept", random.one(TYPES));
    }
    return web.perform(request).andReturn().getResponse();
  }

  private void check(MockHttpServletResponse response, String sent) throws Exception {
    String answer = response.getContentAsString(StandardCharsets.UTF_8);
    answers.merge(response.getStatus(), 1, Integer::sum);
    if (response.getStatus() == 200) {
      for (JsonNode one : JSON.readTree(answer.isEmpty() ? "[]" : answer)) {
        if (one.has("reason")) {
          Words.assertForPeople(one.get("reason").asString(), sent);
        }
      }
    } else {
      assertThat(REFUSALS).as(answer).contains(response.getStatus());
      if (!answer.isEmpty()) {
        Words.assertForPeople(answer, sent);
      }
    }
  }

  private static String json(SavedAnnotation mark) {
    return
"""
{"id": "%s", "rev": %d, "start": %d, "end": %d, "label": "%s", "reason": "so", "removed": false}\
"""
        .formatted(
            mark.annotation().id(),
            mark.revision(),
            mark.annotation().span().start(),
            mark.annotation().span().end(),
            mark.annotation().label());
  }

  private static String json(DraftItem saved) {
    return
"""
{"id": "%s", "rev": %d, "start": %d, "end": %d, "label": "slur", "reason": "so", \
"removed": false, "item": {"others": ["loaded-term"], "core": [%d, %d], "weight": 1, \
"status": "required", "hint": "h"}}\
"""
        .formatted(
            UUID.randomUUID(),
            saved.revision(),
            saved.item().span().start(),
            saved.item().span().end(),
            saved.item().span().start(),
            saved.item().span().end());
  }
}
