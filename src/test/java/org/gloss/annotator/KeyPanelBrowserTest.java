package org.gloss.annotator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gloss.annotator.Keys.COUP;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The items of a key beside the text: list, editor, labels, remarks; clean to axe.
class KeyPanelBrowserTest {

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
  void theListFiltersAndSaysWhatIsMissing() {
    try (var context = harness.desktop(channel)) {
      AnnotatorPage annotator = harness.open(context, passage, passage.key(some()));
      assertThat(annotator.testId("marks").innerText())
          .contains("Trap", "Weight 0.75", "Optional", "or oversimplifies")
          .doesNotContain("Weight 1\n");
      filter(annotator, "no-reason");
      assertThat(listed(annotator)).containsExactly(TestPassage.id(2));
      filter(annotator, "optional");
      assertThat(listed(annotator)).containsExactly(TestPassage.id(3));
      filter(annotator, "trap");
      assertThat(listed(annotator)).containsExactly(TestPassage.id(2));
      annotator.testId("marks").locator(".entry").press("Enter");
      assertThat(annotator.inHand()).isEqualTo("the territorial issue");
      annotator.press("Escape");
      assertThat(
              annotator
                  .testId("marks")
                  .locator(".entry")
                  .evaluate("e => e.getRootNode().activeElement === e"))
          .isEqualTo(true);
    }
  }

  @Test
  void aStoredWeightBetweenTheStepsStaysUntilItIsChanged() {
    try (var context = harness.desktop(channel)) {
      AnnotatorPage annotator = harness.open(context, passage, passage.key(some()));
      annotator.click("territorial");
      assertThat(annotator.testId("weight").inputValue()).isEqualTo("0.75");
      annotator.press("Shift+r");
      assertThat(annotator.said()).isEqualTo("Status: required");
      assertThat(annotator.items().getLast().path("weight").asDouble()).isEqualTo(0.75);
      annotator.testId("weight").selectOption("3");
      annotator.testId("status-of-item").locator("[value='optional']").check();
      annotator.await(
          () -> {
            JsonNode item =
                channel.marks().isEmpty() ? null : channel.marks().getFirst().path("item");
            return item != null
                && item.path("weight").asDouble() == 3
                && item.path("status").asString().equals("optional");
          });
    }
  }

  @Test
  void labelsThatAreNotOfferedHereComeLastAndKeepTheirNames() {
    try (var context = harness.desktop(channel)) {
      var model = passage.key(passage.item(1, COUP, "name-calling", "", "required", 1));
      var finer = model.path("labels").path(0).deepCopy();
      ((ObjectNode) finer)
          .put("id", "name-calling")
          .put("name", "name calling")
          .put("short", "name calling")
          .put("shortcut", "");
      ((ArrayNode) model.path("labels")).insert(0, finer);
      AnnotatorPage annotator = harness.open(context, passage, model);
      assertThat(annotator.page().locator(".chip").innerText()).isEqualTo("1 name calling");
      var last = annotator.page().locator(".label-buttons .label").last();
      assertThat(last.getAttribute("data-label")).isEqualTo("name-calling");
      assertThat(annotator.testId("labels").innerText()).contains("Finer labels");
    }
  }

  @Test
  void shownAgainItTakesWhatTheServerHasAndKeepsWhatIsUnsaved() {
    try (var context = harness.desktop(channel)) {
      AnnotatorPage annotator = harness.open(context, passage, passage.key(some()));
      channel.become(MockChannel.Mood.UNREACHABLE);
      annotator.click("brutal");
      annotator.press("Shift+o");
      var newer = some();
      newer[1].put("rev", 2).put("reason", "Changed elsewhere.");
      annotator.show(passage.key(newer));
      assertThat(annotator.items().getFirst().path("status").asString()).isEqualTo("optional");
      assertThat(annotator.marks().getLast().reason()).isEqualTo("Changed elsewhere.");
      assertThat(annotator.inHand()).isEqualTo(COUP);
      annotator
          .page()
          .evaluate(
              "id => document.querySelector('passage-annotator').jump(id)", TestPassage.id(2));
      assertThat(annotator.inHand()).isEqualTo("the territorial issue");
    }
  }

  @Test
  void duplicatesAndContradictionsAreSaidAsTheyArise() {
    try (var context = harness.desktop(channel)) {
      AnnotatorPage annotator =
          harness.open(
              context,
              passage,
              passage.key(
                  passage.item(1, "coup in Kiev", "loaded-term", "", "required", 1),
                  passage.item(2, "anti-constitutional coup", "loaded-term", "", "optional", 1)));
      assertThat(remarks(annotator))
          .containsExactly(
              "Overlaps item 2 with the same label", "Overlaps item 1 with the same label");
      annotator.click("Kiev");
      annotator.press("Shift+t");
      assertThat(annotator.testId("remark").innerText()).startsWith("Contradicts item 1");
      annotator.press("u");
      assertThat(remarks(annotator)).isEmpty();
      annotator.press("Escape");
      annotator.drag("anti-constitutional", "coup");
      annotator.press("o");
      assertThat(annotator.said())
          .contains("Same words as item 1: one item can accept both labels");
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void axeFindsNothingWhileAKeyIsWritten(ColorScheme scheme) {
    try (var context = harness.desktop(channel, scheme)) {
      AnnotatorPage annotator = harness.open(context, passage, passage.key(some()));
      assertThat(annotator.violations()).isEmpty();
      annotator.click("brutal");
      annotator.testId("narrow").click();
      assertThat(annotator.violations()).isEmpty();
      annotator.press("Escape", "Escape", "Escape");
      annotator.drag("brutal", "anti-constitutional");
      assertThat(annotator.violations()).isEmpty();
      annotator.testId("help").click();
      assertThat(annotator.violations()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void axeFindsNothingInTheDrawerOfAPhone(ColorScheme scheme) {
    try (var context = harness.phone(channel, scheme)) {
      AnnotatorPage annotator = harness.open(context, passage, passage.key(some()));
      annotator.tap("brutal");
      assertThat(annotator.violations()).isEmpty();
      assertThat((Integer) annotator.page().evaluate("document.documentElement.scrollWidth"))
          .isLessThanOrEqualTo(390);
      annotator.testId("drawer-done").tap();
      assertThat(annotator.testId("drawer").count()).isZero();
      annotator.testId("to-marks").tap();
      assertThat(annotator.violations()).isEmpty();
    }
  }

  private static List<String> remarks(AnnotatorPage annotator) {
    return annotator.testId("marks").locator(".needs").allInnerTexts();
  }

  private ObjectNode[] some() {
    var first = passage.item(1, COUP, "loaded-term", "coup", "required", 1);
    ((ArrayNode) first.path("item").path("others")).add("oversimplifies");
    return new ObjectNode[] {
      first,
      passage
          .item(2, "the territorial issue", "oversimplifies", "", "trap", 0.75)
          .put("reason", ""),
      passage.item(3, "lasting peace", "loaded-term", "peace", "optional", 1)
    };
  }

  private static void filter(AnnotatorPage annotator, String filter) {
    annotator.testId("item-filter").locator("[data-filter='" + filter + "']").click();
  }

  private static List<String> listed(AnnotatorPage annotator) {
    return annotator.testId("marks").locator(".entry").all().stream()
        .map(entry -> entry.getAttribute("data-annotation"))
        .toList();
  }
}
