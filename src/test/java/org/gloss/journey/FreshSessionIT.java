package org.gloss.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gloss.wire.FlowClient;
import org.gloss.wire.Wire;
import org.junit.jupiter.api.Test;

/// Whoever comes in gets a session that nobody can have known before, each way in. Setup is in
/// [SetupIT], the remembered device in `web.ForgeryTest`.
@OnStage
class FreshSessionIT {

  private static final Pattern SESSION = Pattern.compile("gloss-session=(\\w+)");

  @Test
  void byPassword(Stage stage) {
    try (Wire wire = new Wire(stage.server().address())) {
      FlowClient page = new FlowClient(wire).open("sign-in");
      String before = session(wire);

      page.press(
          "sign-in", Map.of("username", "teacher", "password", stage.server().doors().password()));

      assertFresh(wire, before, "classes");
    }
  }

  @Test
  void byJoiningAndByComingBack(Stage stage) {
    String name = Stage.freshName();
    String code = stage.server().doors().joinCode();
    try (Wire wire = new Wire(stage.server().address());
        Wire elsewhere = new Wire(stage.server().address())) {
      FlowClient page = new FlowClient(wire).open("join");
      String before = session(wire);
      page.press("join", Map.of("code", code, "name", name));
      assertFresh(wire, before, "exercises");

      FlowClient back = new FlowClient(elsewhere).open("join");
      String beforeBack = session(elsewhere);
      back.press("come-back", Map.of("code", code, "name", name, "re-entry", reEntryCode(page)));
      assertFresh(elsewhere, beforeBack, "exercises");
    }
  }

  @Test
  void byInvitation(Stage stage) {
    try (Wire teacher = stage.teacher();
        Wire invited = new Wire(stage.server().address())) {
      FlowClient people = new FlowClient(teacher).open("people").press("invite", Map.of());
      String link = people.called("new URL($0").orElseThrow().get(0).asString();
      FlowClient page = new FlowClient(invited).open(link);
      String before = session(invited);

      page.press(
          "accept",
          Map.of(
              "name", "Mr Hale",
              "sign-in-name", "hale-" + UUID.randomUUID(),
              "password", "four words of no kin"));

      assertFresh(invited, before, "classes");
    }
  }

  /// They are in, under another session id than before, and the old one opens nothing.
  private static void assertFresh(Wire wire, String before, String page) {
    assertThat(session(wire)).isNotEqualTo(before);
    assertThat(wire.get(page, Map.of()).status()).isEqualTo(200);
    try (Wire attacker = new Wire(wire.address())) {
      assertThat(attacker.get(page, Map.of("Cookie", "gloss-session=" + before)).status())
          .isEqualTo(302);
    }
  }

  private static String session(Wire wire) {
    Matcher session = SESSION.matcher(wire.cookies());
    assertThat(session.find()).isTrue();
    return session.group(1);
  }

  private static String reEntryCode(FlowClient page) {
    return page.texts().stream()
        .filter(text -> text.matches("[A-Z0-9]{5}-[A-Z0-9]{5}"))
        .findFirst()
        .orElseThrow();
  }
}
