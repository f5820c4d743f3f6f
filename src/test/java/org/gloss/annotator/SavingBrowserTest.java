package org.gloss.annotator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Nothing that a student made is lost, and "Saved" is said only when it is true.
class SavingBrowserTest {

  private static Harness harness;

  private final MockChannel channel = new MockChannel();
  private final TestPassage passage = TestPassage.small();

  @BeforeAll
  static void openBrowser() {
    harness = new Harness();
  }

  @AfterAll
  static void closeBrowser() {
    harness.close();
  }

  @Test
  void savedIsTheServersTimeAndOnlyShownWhenAllIsSaved() {
    try (var context = harness.desktop(channel)) {
      AnnotatorPage annotator = harness.open(context, passage);
      channel.become(MockChannel.Mood.WAITING);
      annotator.drag("brutal", "coup");
      annotator.press("l");
      assertThat(annotator.marks()).hasSize(1);
      assertThat(annotator.status()).doesNotContain("Saved");
      annotator.await(() -> annotator.banner().equals("1 not saved yet, kept on this device"));
      assertThat(annotator.status()).isEmpty();
      channel.release();
      annotator.await(() -> annotator.status().startsWith("Saved "));
      annotator.await(() -> annotator.banner().isEmpty());
    }
  }

  @Test
  void whatIsMarkedWithoutNetworkIsSentWhenItIsBack() {
    try (var context = harness.desktop(channel)) {
      AnnotatorPage annotator = harness.open(context, passage);
      channel.become(MockChannel.Mood.UNREACHABLE);
      context.setOffline(true);
      annotator.drag("brutal", "coup");
      annotator.press("l", "Escape");
      annotator.drag("lasting", "peace in");
      annotator.press("o", "Escape");
      assertThat(annotator.settle()).isEqualTo(2);
      assertThat(channel.kept()).isEmpty();
      channel.become(MockChannel.Mood.OPEN);
      context.setOffline(false);
      annotator.await(() -> channel.marks().size() == 2);
      assertThat(annotator.settle()).isZero();
    }
  }

  @Test
  void marksMadeOfflineSurviveTheClosedBrowserAndAreReplayed(@TempDir Path folder) {
    channel.become(MockChannel.Mood.UNREACHABLE);
    try (var context = harness.persistent(folder, channel)) {
      AnnotatorPage annotator = harness.open(context, passage);
      annotator.drag("brutal", "coup");
      annotator.press("l", "Enter");
      annotator.page().keyboard().type("It is loud");
      annotator.press("Enter");
      annotator.drag("lasting", "peace in");
      annotator.press("o");
      annotator.page().waitForTimeout(300);
    }
    channel.become(MockChannel.Mood.OPEN);
    try (var context = harness.persistent(folder, channel)) {
      AnnotatorPage annotator = harness.open(context, passage);
      annotator.await(() -> channel.marks().size() == 2);
      assertThat(annotator.quotes())
          .containsExactly(
              "opinion-or-value: lasting peace", "loaded-term: brutal anti-constitutional coup");
      assertThat(annotator.marks().getLast().reason()).isEqualTo("It is loud");
      annotator.await(() -> annotator.status().startsWith("Saved "));
    }
  }

  @Test
  void otherPagesReplayWhatIsLeftAndSayWhatRemains() {
    try (var context = harness.desktop(channel)) {
      channel.become(MockChannel.Mood.UNREACHABLE);
      AnnotatorPage annotator = harness.open(context, passage);
      annotator.drag("brutal", "coup");
      annotator.press("l");
      annotator.page().waitForTimeout(300);
      annotator.page().close();

      var other = context.newPage();
      other.navigate(Harness.SITE);
      other.evaluate(
          """
          account => {
            const replay = document.createElement('outbox-replay');
            replay.setAttribute('account', account);
            document.querySelector('main').replaceChildren(replay);
          }\
          """,
          TestPassage.ACCOUNT);
      other.waitForCondition(
          () ->
              other
                  .locator("outbox-replay")
                  .innerText()
                  .equals("1 mark made on this device is not saved yet"));
      channel.become(MockChannel.Mood.OPEN);
      other.waitForCondition(() -> other.locator("outbox-replay").innerText().isEmpty());
      assertThat(channel.marks()).hasSize(1);
    }
  }

  @Test
  void twoTabsMerge() {
    try (var context = harness.desktop(channel)) {
      AnnotatorPage left = harness.open(context, passage);
      AnnotatorPage right = harness.open(context, passage);
      left.drag("brutal", "coup");
      left.press("l", "Escape");
      right.await(() -> right.marks().size() == 1);
      right.drag("lasting", "peace in");
      right.press("o", "Escape");
      left.await(() -> left.marks().size() == 2);
      left.click("brutal");
      left.press("Delete");
      right.await(
          () -> right.quotes().equals(java.util.List.of("opinion-or-value: lasting peace")));
      assertThat(left.settle()).isZero();
      assertThat(right.settle()).isZero();
      assertThat(channel.marks()).hasSize(1);
      assertThat(channel.requests()).hasSize(3);
    }
  }

  @Test
  void anotherTabTakesOverWhatAClosedOneHasLeft() {
    try (var context = harness.desktop(channel)) {
      AnnotatorPage left = harness.open(context, passage);
      AnnotatorPage right = harness.open(context, passage);
      channel.become(MockChannel.Mood.UNREACHABLE);
      left.drag("brutal", "coup");
      left.press("l");
      right.await(() -> right.marks().size() == 1);
      right.page().waitForTimeout(200);
      left.page().close();
      channel.become(MockChannel.Mood.OPEN);
      assertThat(right.settle()).isLessThanOrEqualTo(1);
      right.await(() -> channel.marks().size() == 1);
      right.await(() -> right.status().startsWith("Saved "));
    }
  }

  @Test
  void aStaleEditIsPutOnTopOfTheServersAndSentAgain() {
    try (var context = harness.desktop(channel)) {
      var mine = passage.entry(1, 1, "brutal", "loaded-term", "");
      AnnotatorPage annotator = harness.open(context, passage, passage.json(mine));
      channel.holds(passage.entry(1, 4, "brutal anti", "oversimplifies", "From my phone"));
      annotator.click("brutal");
      annotator.press("u");
      annotator.await(() -> annotator.status().startsWith("Saved "));
      assertThat(annotator.quotes()).containsExactly("unsupported-claim: brutal");
      assertThat(channel.marks().getFirst().path("rev").asInt()).isEqualTo(5);
      assertThat(channel.marks().getFirst().path("label").asString())
          .isEqualTo("unsupported-claim");
    }
  }

  @Test
  void aStaleRemovalGivesWayToTheServersNewerMark() {
    try (var context = harness.desktop(channel)) {
      var mine = passage.entry(1, 1, "brutal", "loaded-term", "");
      AnnotatorPage annotator = harness.open(context, passage, passage.json(mine));
      channel.holds(passage.entry(1, 4, "brutal anti", "oversimplifies", "From my phone"));
      annotator.click("brutal");
      annotator.press("Delete");
      annotator.await(
          () -> annotator.quotes().equals(java.util.List.of("oversimplifies: brutal anti")));
      assertThat(annotator.settle()).isZero();
      assertThat(channel.marks()).hasSize(1);
    }
  }

  @Test
  void afterClosingAMarkIsKeptAsLateAndSaidSo() {
    try (var context = harness.desktop(channel)) {
      AnnotatorPage annotator = harness.open(context, passage);
      annotator.listen();
      channel.become(MockChannel.Mood.CLOSED);
      annotator.drag("brutal", "coup");
      annotator.press("l");
      annotator.await(
          () -> annotator.banner().equals("The attempt was closed; this was kept as late"));
      assertThat(annotator.events()).anyMatch(event -> "attempt-closed".equals(event.get("name")));
      assertThat(annotator.settle()).isZero();
    }
  }

  @Test
  void signedOutKeepsEverythingAndShowsTheWayBack() {
    try (var context = harness.desktop(channel)) {
      AnnotatorPage annotator = harness.open(context, passage);
      annotator.listen();
      channel.refuse(401);
      annotator.drag("brutal", "coup");
      annotator.press("l");
      annotator.await(() -> annotator.banner().contains("You are signed out. Sign in again"));
      assertThat(annotator.testId("banner").locator("a").getAttribute("href"))
          .isEqualTo(Harness.SITE + "join");
      channel.become(MockChannel.Mood.OPEN);
      annotator.drag("lasting", "peace in");
      annotator.press("o");
      annotator.await(() -> channel.marks().size() == 2);
      annotator.await(() -> annotator.status().startsWith("Saved "));
      annotator.await(
          () ->
              annotator.events().stream()
                  .anyMatch(
                      event -> event.get("count").equals(2) && event.get("unsaved").equals(0)));
    }
  }

  @Test
  void aFullDiskIsSaidInWordsAndTheMarkIsSentWhenThereIsRoom() {
    try (var context = harness.desktop(channel)) {
      AnnotatorPage annotator = harness.open(context, passage);
      channel.refuse(507);
      annotator.drag("brutal", "coup");
      annotator.press("l", "Escape");
      annotator.await(() -> annotator.banner().contains("The server’s disk is full"));
      assertThat(annotator.banner())
          .startsWith("1 not saved yet, kept on this device.")
          .endsWith("Tell your teacher.");
      assertThat(annotator.settle()).isOne();
      channel.become(MockChannel.Mood.OPEN);
      annotator.await(() -> annotator.status().startsWith("Saved "));
      assertThat(channel.marks()).hasSize(1);
    }
  }

  @Test
  void theDevicesClockMayLeapWhileAMarkWaits() {
    try (var context = harness.desktop(channel)) {
      AnnotatorPage annotator = harness.open(context, passage);
      channel.become(MockChannel.Mood.UNREACHABLE);
      annotator.drag("brutal", "coup");
      annotator.press("l", "Escape");
      annotator.page().evaluate("() => { const now = Date.now; Date.now = () => now() - 18e6; }");
      annotator.await(() -> annotator.banner().startsWith("1 not saved yet, kept on this device"));
      assertThat(annotator.banner()).contains("Gloss does not answer");
      assertThat(annotator.settle()).isOne();
      channel.become(MockChannel.Mood.OPEN);
      annotator.await(() -> channel.marks().size() == 1);
    }
  }

  @Test
  void aRequestTheServerCannotReadLosesNothingAndHoldsNothingUp() {
    try (var context = harness.desktop(channel)) {
      AnnotatorPage annotator = harness.open(context, passage);
      channel.refuse(400);
      annotator.drag("brutal", "coup");
      annotator.press("l", "Escape");
      annotator.await(() -> annotator.banner().contains("The server could not read it"));
      channel.become(MockChannel.Mood.OPEN);
      annotator.drag("lasting", "peace in");
      annotator.press("o", "Escape");
      annotator.await(() -> channel.marks().size() == 1);
      assertThat(annotator.marks()).hasSize(2);
      annotator.await(() -> annotator.banner().startsWith("1 not saved yet, kept on this device"));
    }
  }

  @Test
  void inLocalModeNothingIsSentOrKept() {
    try (var context = harness.desktop(channel)) {
      AnnotatorPage annotator = harness.open(context, passage, passage.json().put("mode", "local"));
      annotator.drag("brutal", "coup");
      annotator.press("l", "Escape");
      assertThat(annotator.marks()).hasSize(1);
      assertThat(annotator.settle()).isZero();
      assertThat(channel.attempts()).isZero();
      Object databases =
          annotator.page().evaluate("async () => (await indexedDB.databases()).length");
      assertThat(databases).isEqualTo(0);
    }
  }
}
