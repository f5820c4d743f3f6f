package org.gloss.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.gloss.annotation.Annotation;
import org.gloss.wire.FlowClient;
import org.gloss.wire.QuietStudent;
import org.gloss.wire.Wire;
import org.junit.jupiter.api.Test;

/// What people type and mark does not come into the log, not even where it is refused.
@OnStage
class LogIT {

  private static final String WRONG_PASSWORD = "a wrong password of quinces";
  private static final String WRONG_CODE = "QNC-QNC";
  private static final String REASON = "quinces are not pears";

  @Test
  void noSecretAndNoAnswerIsLogged(Stage stage) {
    GlossServer server = stage.server();
    String name = Stage.freshName();
    try (Wire wire = new Wire(server.address())) {
      new FlowClient(wire)
          .open("sign-in")
          .press("sign-in", Map.of("username", "quincy", "password", WRONG_PASSWORD));
      new FlowClient(wire).open("join").press("join", Map.of("code", WRONG_CODE, "name", name));
      new FlowClient(wire)
          .open("join")
          .press(
              "come-back",
              Map.of("code", server.doors().joinCode(), "name", name, "re-entry", WRONG_CODE));
      wire.post("sign-in", Map.of(), "username=quincy&password=" + WRONG_PASSWORD);
    }
    QuietStudent student = new QuietStudent(server.address(), name);
    student.join(server.doors().joinCode()).warmUp().open(student.assignments().getFirst());
    Annotation mark = student.invent(new Random(1));
    student.mark(new Annotation(mark.id(), mark.span(), mark.label(), REASON));
    bodies()
        .forEach(
            body -> send(student.wire(), "attempts/" + student.attempt() + "/annotations", body));
    try (Wire wire = stage.teacher()) {
      bodies().forEach(body -> send(wire, "keys/" + UUID.randomUUID() + "/texts/1/items", body));
    }
    assertThat(server.said())
        .contains("Gloss is running.")
        .doesNotContainIgnoringCase("quinc")
        .doesNotContain(WRONG_CODE, name);
  }

  /// Sound ones and broken ones: whoever reads a broken one may want to tell of it.
  private static List<String> bodies() {
    String sound =
        """
        [{"id":"%s","rev":1,"start":0,"end":8,"label":"slur","reason":"%s","removed":false}]"""
            .formatted(UUID.randomUUID(), REASON);
    return List.of(
        sound,
        sound.replace("\"slur\"", "\"%s\"".formatted(REASON)),
        sound.replace("\"rev\":1", "\"rev\":\"%s\"".formatted(REASON)),
        sound.replace("}]", ""),
        REASON,
        "[%s]".formatted(REASON));
  }

  private static void send(Wire wire, String channel, String body) {
    assertThat(wire.post("channel/" + channel, headers(), body).status()).isLessThan(500);
  }

  private static Map<String, String> headers() {
    return Map.of("Content-Type", "application/json", "X-Gloss", "1");
  }
}
