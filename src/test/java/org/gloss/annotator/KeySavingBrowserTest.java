package org.gloss.annotator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gloss.annotator.Keys.COUP;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Every part of an item is saved, undone and replayed; students' marks carry none of them.
class KeySavingBrowserTest {

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
  void everyKindOfChangeIsOneStepBackAndForth() {
    try (var context = harness.desktop(channel)) {
      AnnotatorPage annotator = harness.open(context, passage, passage.key());
      List<Runnable> changes = new ArrayList<>();
      changes.add(() -> Keys.make(annotator));
      changes.add(() -> annotator.press("Shift+c"));
      changes.add(() -> annotator.press("Shift+ArrowLeft"));
      changes.add(() -> annotator.press("Escape", "Shift+ArrowLeft"));
      changes.add(() -> annotator.press("Shift+t"));
      changes.add(() -> annotator.press("+"));
      changes.add(() -> Keys.accept(annotator, "oversimplifies"));
      changes.add(() -> Keys.type(annotator, "reason", "It judges."));
      changes.add(() -> Keys.type(annotator, "hint", "Look for the adjective."));
      changes.add(() -> annotator.testId("clear-core").click());
      List<String> states = new ArrayList<>(List.of(Keys.state(annotator)));
      for (Runnable change : changes) {
        change.run();
        states.add(Keys.state(annotator));
      }
      assertThat(states).doesNotHaveDuplicates();
      for (int step = changes.size() - 1; step >= 0; step--) {
        annotator.testId("undo").click();
        assertThat(Keys.state(annotator)).isEqualTo(states.get(step));
      }
      for (int step = 1; step <= changes.size(); step++) {
        annotator.testId("redo").click();
        assertThat(Keys.state(annotator)).isEqualTo(states.get(step));
      }
      assertThat(annotator.said()).isEqualTo("Redone. No core");
      assertThat(annotator.settle()).isZero();
      assertThat(channel.marks().getFirst().path("item").path("hint").asString())
          .isEqualTo("Look for the adjective.");
    }
  }

  @Test
  void whatWasNotSentIsReplayedWithAllItsParts() {
    try (var context = harness.desktop(channel)) {
      AnnotatorPage annotator = harness.open(context, passage, passage.key());
      channel.become(MockChannel.Mood.UNREACHABLE);
      Keys.make(annotator);
      annotator.press("Shift+c", "Shift+ArrowLeft", "Escape", "Shift+o", "-");
      Keys.accept(annotator, "oversimplifies");
      Keys.type(annotator, "reason", "It judges.");
      String made = Keys.state(annotator);
      annotator.page().waitForTimeout(300);
      annotator.page().reload();
      annotator.show(passage.key());
      annotator.await(() -> Keys.state(annotator).equals(made));
      assertThat(channel.kept()).isEmpty();
      channel.become(MockChannel.Mood.OPEN);
      annotator.await(() -> channel.marks().size() == 1);
      JsonNode item = channel.marks().getFirst().path("item");
      assertThat(Keys.core(channel, passage)).isEqualTo("brutal anti-constitutional coup in");
      assertThat(item.path("status").asString()).isEqualTo("optional");
      assertThat(item.path("weight").asDouble()).isEqualTo(0.5);
      assertThat(item.path("others").path(0).asString()).isEqualTo("oversimplifies");
      annotator.testId("undo").click();
      assertThat(annotator.marks().getFirst().reason()).isEmpty();
    }
  }

  @Test
  void studentsGetAndSendNothingOfAnItem() {
    try (var context = harness.desktop(channel)) {
      AnnotatorPage annotator =
          harness.open(
              context,
              passage,
              passage.json(passage.item(1, COUP, "loaded-term", "coup", "trap", 2)));
      assertThat(annotator.items().getFirst().isNull()).isTrue();
      assertThat(annotator.page().locator(".washes .core, .washes .trap").count()).isZero();
      annotator.click("brutal");
      annotator.press("Shift+c", "Shift+o", "+");
      assertThat(annotator.testId("accepted").count()).isZero();
      annotator.press("Escape");
      annotator.drag("lasting", "peace in");
      annotator.press("o");
      annotator.await(() -> channel.requests().size() == 1);
      assertThat(channel.requests().getFirst()).doesNotContain("item").hasSizeLessThan(300);
      assertThat(annotator.testId("item-keys").count()).isZero();
    }
  }

  @Test
  void twoTabsShowTheSameKey() {
    try (var context = harness.desktop(channel)) {
      AnnotatorPage left = harness.open(context, passage, passage.key());
      AnnotatorPage right = harness.open(context, passage, passage.key());
      Keys.make(left);
      left.press("Shift+c", "Shift+ArrowLeft", "Escape", "Shift+t", "+");
      right.await(() -> Keys.state(right).equals(Keys.state(left)));
      assertThat(right.items().getFirst().path("weight").asDouble()).isEqualTo(1.5);
      assertThat(left.settle()).isZero();
      assertThat(right.settle()).isZero();
    }
  }

  @Test
  void aStaleChangeOfAnItemIsPutOnTopOfTheServersAndSentAgain() {
    try (var context = harness.desktop(channel)) {
      AnnotatorPage annotator =
          harness.open(
              context,
              passage,
              passage.key(passage.item(1, COUP, "loaded-term", "coup", "required", 1)));
      channel.holds(passage.item(1, COUP, "loaded-term", "Kiev", "trap", 3).put("rev", 4));
      annotator.click("brutal");
      annotator.press("Shift+o");
      annotator.await(() -> annotator.status().startsWith("Saved "));
      JsonNode kept = channel.marks().getFirst();
      assertThat(kept.path("rev").asInt()).isEqualTo(5);
      assertThat(kept.path("item").path("status").asString()).isEqualTo("optional");
      assertThat(Keys.core(channel, passage)).isEqualTo("coup");
    }
  }

  @Test
  void aKeyThatIsNotOpenAnyMoreSaysSo() {
    try (var context = harness.desktop(channel)) {
      AnnotatorPage annotator = harness.open(context, passage, passage.key());
      channel.refuse(404);
      Keys.make(annotator);
      annotator.await(() -> annotator.banner().endsWith("This key cannot be changed any more."));
    }
  }
}
