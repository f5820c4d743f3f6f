package org.gloss.annotator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gloss.annotator.Keys.COUP;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// A teacher writes a key: items with core, status, weight, accepted labels, reason and hint, by
/// mouse, finger and keys.
class AuthoringBrowserTest {

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
  void wordsAndALabelMakeAnItemWhoseEditorOpens() {
    try (var context = harness.desktop(channel)) {
      AnnotatorPage annotator = harness.open(context, passage, passage.key());
      annotator.drag("brutal", "Kiev");
      annotator.pick("loaded-term");
      assertThat(annotator.inHand()).isEqualTo(COUP);
      annotator.await(() -> channel.marks().size() == 1);
      JsonNode kept = channel.marks().getFirst();
      assertThat(kept.path("start").asInt()).isEqualTo(passage.offset(COUP));
      assertThat(kept.path("end").asInt()).isEqualTo(passage.offset(COUP) + COUP.length());
      assertThat(kept.path("item").toString())
          .isEqualTo(
              "{'others':[],'core':null,'weight':1,'status':'required','hint':''}"
                  .replace('\'', '"'));
      assertThat(annotator.testId("editor").innerText()).contains("needed before publishing");
      assertThat(annotator.testId("marks").innerText()).contains("Needs a reason");
    }
  }

  @Test
  void selectedWordsInsideAnItemBecomeItsCore() {
    try (var context = harness.desktop(channel)) {
      AnnotatorPage annotator = harness.open(context, passage, passage.key());
      annotator.drag("brutal", "Kiev");
      annotator.press("l");
      annotator.drag("anti-constitutional", "coup");
      annotator.testId("use-as-core").click();
      assertThat(annotator.cores()).containsExactly("anti-constitutional coup");
      assertThat(annotator.said()).isEqualTo("Core: ‘anti-constitutional coup’");
      assertThat(annotator.inHand()).isEqualTo(COUP);
      annotator.drag("coup", "in Kiev");
      annotator.press("Shift+c");
      annotator.await(() -> Keys.core(channel, passage).equals("coup in"));
      annotator.testId("clear-core").click();
      assertThat(annotator.cores()).containsExactly("");
      annotator.await(() -> Keys.core(channel, passage).isEmpty());
    }
  }

  @Test
  void keysNarrowTheCoreAndKeepItInsideItsItem() {
    try (var context = harness.desktop(channel)) {
      AnnotatorPage annotator = harness.open(context, passage, passage.key());
      annotator.drag("brutal", "Kiev");
      annotator.press("l", "Shift+c");
      assertThat(annotator.cores()).containsExactly(COUP);
      annotator.press("Alt+Shift+ArrowRight", "Shift+ArrowLeft", "Shift+ArrowLeft");
      assertThat(annotator.cores()).containsExactly("anti-constitutional coup");
      annotator.press("Shift+ArrowRight", "Shift+ArrowRight", "Shift+ArrowRight");
      annotator.press("Alt+Shift+ArrowLeft", "Alt+Shift+ArrowLeft");
      assertThat(annotator.cores()).containsExactly(COUP);
      annotator.press("Shift+ArrowLeft", "Escape");
      assertThat(annotator.inHand()).isEqualTo(COUP);
      annotator.press("Shift+ArrowRight");
      assertThat(annotator.quotes()).containsExactly("loaded-term: " + COUP + ", organised");
      assertThat(annotator.cores()).containsExactly("brutal anti-constitutional coup in");
      annotator.press("Shift+x");
      assertThat(annotator.said()).isEqualTo("No core");
      annotator.press("Escape");
      assertThat(annotator.inHand()).isEmpty();
    }
  }

  @Test
  void handlesMoveTheCoreOnAPhone() {
    try (var context = harness.phone(channel, ColorScheme.LIGHT)) {
      AnnotatorPage annotator =
          harness.open(
              context,
              passage,
              passage.key(passage.item(1, COUP, "loaded-term", "", "required", 1)));
      annotator.tap("brutal");
      assertThat(annotator.testId("drawer").isVisible()).isTrue();
      annotator.testId("narrow").tap();
      annotator.pull("start", "coup");
      assertThat(annotator.cores()).containsExactly("coup in Kiev");
      annotator.pull("end", "organised");
      assertThat(annotator.cores()).containsExactly("coup in Kiev");
      annotator.pull("end", "coup");
      assertThat(annotator.cores()).containsExactly("coup");
      assertThat(annotator.quotes()).containsExactly("loaded-term: " + COUP);
      assertThat((Integer) annotator.page().evaluate("document.documentElement.scrollWidth"))
          .isLessThanOrEqualTo(390);
      annotator.testId("drawer-done").tap();
      assertThat(annotator.testId("drawer").count()).isZero();
      annotator.await(() -> Keys.core(channel, passage).equals("coup"));
    }
  }

  @Test
  void fingersSelectWordsAsCoreInTheDrawer() {
    try (var context = harness.phone(channel, ColorScheme.LIGHT)) {
      AnnotatorPage annotator = harness.open(context, passage, passage.key());
      annotator.tap("brutal");
      annotator.tap("Kiev");
      annotator.page().locator("[data-label='loaded-term']").tap();
      annotator.tap("coup");
      annotator.tap("in Kiev");
      annotator.testId("use-as-core").tap();
      assertThat(annotator.cores()).containsExactly("coup in");
    }
  }

  @Test
  void aShorterItemClipsItsCoreAndLosesItWhenNothingRemains() {
    try (var context = harness.desktop(channel)) {
      AnnotatorPage annotator =
          harness.open(
              context,
              passage,
              passage.key(passage.item(1, COUP, "loaded-term", "coup in Kiev", "required", 1)));
      annotator.click("brutal");
      annotator.testId("end-earlier").click();
      assertThat(annotator.cores()).containsExactly("coup in");
      annotator.pull("end", "anti-constitutional");
      assertThat(annotator.quotes()).containsExactly("loaded-term: brutal anti");
      assertThat(annotator.cores()).containsExactly("");
      annotator.press("Control+z", "Control+z");
      assertThat(annotator.cores()).containsExactly("coup in Kiev");
    }
  }

  @Test
  void acceptedLabelsKeepTheirOrder() {
    try (var context = harness.desktop(channel)) {
      AnnotatorPage annotator = harness.open(context, passage, passage.key());
      annotator.drag("brutal", "Kiev");
      annotator.press("l");
      Keys.accept(annotator, "oversimplifies");
      Keys.accept(annotator, "opinion-or-value");
      assertThat(Keys.labels(annotator))
          .containsExactly("loaded-term", "oversimplifies", "opinion-or-value");
      annotator.page().locator("[aria-label='Make opinion or value the first']").press("Enter");
      assertThat(Keys.labels(annotator))
          .containsExactly("opinion-or-value", "loaded-term", "oversimplifies");
      annotator.page().locator("[aria-label='Do not accept loaded term']").click();
      assertThat(Keys.labels(annotator)).containsExactly("opinion-or-value", "oversimplifies");
      annotator.page().locator("[aria-label='Do not accept opinion or value']").click();
      assertThat(Keys.labels(annotator)).containsExactly("oversimplifies");
      assertThat(annotator.page().locator(".accepted button").count()).isZero();
      annotator.press("Escape", "u");
      assertThat(Keys.labels(annotator)).containsExactly("unsupported-claim");
      annotator.await(
          () -> channel.marks().getFirst().path("label").asString().equals("unsupported-claim"));
    }
  }

  @Test
  void twelveItemsAreMadeWithKeysAlone() {
    try (var context = harness.desktop(channel)) {
      AnnotatorPage annotator = harness.open(context, passage, passage.key());
      annotator.page().evaluate("document.querySelector('passage-annotator').focusPassage()");
      String[] labels = {"l", "u", "o", "v"};
      for (int number = 0; number < 12; number++) {
        annotator.press("Shift+ArrowRight", "Shift+ArrowRight", labels[number % 4], "Enter");
        annotator.page().keyboard().type("Because of number " + number);
        annotator.press("Escape", "Shift+c", "Shift+ArrowLeft", "Escape");
        annotator.press(number % 3 == 0 ? "Shift+o" : "Shift+r", "+", "Escape");
        annotator.press("ArrowRight", "ArrowRight", "ArrowRight");
      }
      assertThat(annotator.settle()).isZero();
      assertThat(channel.marks()).hasSize(12);
      for (JsonNode mark : channel.marks()) {
        JsonNode item = mark.path("item");
        assertThat(mark.path("reason").asString()).startsWith("Because of number");
        assertThat(item.path("weight").asDouble()).isEqualTo(1.5);
        assertThat(item.path("core").path(0).asInt()).isEqualTo(mark.path("start").asInt());
        assertThat(item.path("core").path(1).asInt()).isLessThan(mark.path("end").asInt());
      }
      assertThat(channel.marks().stream().filter(mark -> status(mark).equals("optional")))
          .hasSize(4);
      annotator.press("?");
      assertThat(annotator.testId("item-keys").isVisible()).isTrue();
    }
  }

  private static String status(JsonNode mark) {
    return mark.path("item").path("status").asString();
  }
}
