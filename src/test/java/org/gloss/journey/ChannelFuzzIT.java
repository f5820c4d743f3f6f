package org.gloss.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gloss.fuzz.Fuzz;
import org.gloss.fuzz.Mutations;
import org.gloss.fuzz.Words;
import org.gloss.wire.Wire;
import org.junit.jupiter.api.Test;

/// Whatever comes over the line to a channel of a running server is answered, and never by a fault
/// of the server. What is saved of it, `fuzz.ChannelFuzzTest` looks at.
@OnStage
class ChannelFuzzIT {

  private static final String MARK =
      """
      [{"id": "%s", "rev": 1, "start": 3, "end": 9, "label": "slur", "reason": "so", \
      "removed": false}]\
      """;

  private static final String ITEM =
      """
      [{"id": "%s", "rev": 1, "start": 3, "end": 9, "label": "slur", "reason": "so", \
      "removed": false, "item": {"others": ["irony"], "core": [3, 9], "weight": 1, \
      "status": "required", "hint": "h"}}]\
      """;

  private static final List<String> TYPES =
      List.of(
          "application/json",
          "application/json",
          "application/json",
          "application/json;charset=",
          "application/json;charset=nonsense",
          "application/json;charset=UTF-16",
          "application/json;charset=\"",
          "application/x-www-form-urlencoded",
          "multipart/form-data; boundary=",
          "text/plain",
          "nonsense",
          "é",
          "");

  private static final List<String> IDS =
      List.of("1-1-1-1-1", "%00", "%2e%2e", "%F0%9F%98%80", "%ff", "x", ";x=y", "9".repeat(900));

  @Test
  void whateverAStudentSendsIsAnswered(Stage stage) {
    try (Wire student = stage.student()) {
      String id = new UUID(0, 1).toString();
      Fuzz.cases(
          "annotation channel over the line",
          200,
          random ->
              send(student, random, "channel/attempts/" + id + "/annotations", MARK.formatted(id)));
      Fuzz.cases(
          "standing channel over the line",
          50,
          random -> send(student, random, "channel/attempts/" + id + "/state", ""));
    }
  }

  @Test
  void whateverATeacherSendsIsAnswered(Stage stage) {
    try (Wire teacher = stage.teacher()) {
      String id = new UUID(0, 1).toString();
      Fuzz.cases(
          "key channel over the line",
          200,
          random ->
              send(teacher, random, "channel/keys/" + id + "/texts/1/items", ITEM.formatted(id)));
    }
  }

  private static void send(Wire wire, Mutations random, String path, String sound) {
    String body = random.json(sound);
    String address =
        random.below(8) == 0 ? path.replaceFirst("[0-9a-f-]{36}", random.one(IDS)) : path;
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("X-Gloss", "1");
    headers.put("Content-Type", random.one(TYPES));
    if (random.below(8) == 0) {
      headers.put("Accept", random.one(TYPES));
    }
    Wire.Answer answer =
        path.endsWith("state") ? wire.get(address, headers) : wire.post(address, headers, body);

    assertThat(answer.status())
        .as("%s %s: %s", address, headers, answer.text())
        .isBetween(200, 499);
    if (!answer.text().isEmpty()) {
      Words.assertForPeople(answer.text(), body);
    }
  }
}
