package org.gloss.annotator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Marks are taken in hand, changed, removed, undone and redone.
class EditingBrowserTest {

  private static final String OUTER = "brutal anti-constitutional coup in Kiev";

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

  private AnnotatorPage nested(com.microsoft.playwright.BrowserContext context) {
    return harness.open(
        context,
        passage,
        passage.json(
            passage.entry(1, 1, OUTER, "unsupported-claim", ""),
            passage.entry(2, 1, "anti-constitutional coup", "loaded-term", ""),
            passage.entry(3, 1, "coup", "opinion-or-value", "")));
  }

  @Test
  void clicksTakeTheInnermostMarkThenTheOnesAroundItThenANewSelection() {
    try (var context = harness.desktop(channel)) {
      AnnotatorPage annotator = nested(context);
      annotator.click("coup");
      assertThat(annotator.inHand()).isEqualTo("coup");
      annotator.click("coup");
      assertThat(annotator.inHand()).isEqualTo("anti-constitutional coup");
      annotator.click("coup");
      assertThat(annotator.inHand()).isEqualTo(OUTER);
      annotator.click("coup");
      assertThat(annotator.inHand()).isEmpty();
      annotator.press("l");
      assertThat(annotator.quotes()).contains("loaded-term: coup").hasSize(4);
    }
  }

  /// The panel with the button stands a frame longer than its mark.
  @Test
  void removingTwiceRemovesOnceAndIsTakenBackOnce() {
    try (var context = harness.desktop(channel)) {
      AnnotatorPage annotator = harness.open(context, passage);
      annotator.drag("brutal", "coup");
      annotator.press("l");
      annotator.testId("remove").evaluate("button => { button.click(); button.click(); }");
      assertThat(annotator.quotes()).isEmpty();
      annotator.press("Control+z");
      assertThat(annotator.quotes())
          .containsExactly("loaded-term: brutal anti-constitutional coup");
    }
  }

  @Test
  void keysReachNestedMarksToo() {
    try (var context = harness.desktop(channel)) {
      AnnotatorPage annotator = nested(context);
      annotator.page().evaluate("document.querySelector('passage-annotator').focusPassage()");
      annotator.caretOn("Kiev");
      annotator.press("ArrowLeft", "ArrowLeft", "Enter");
      assertThat(annotator.inHand()).isEqualTo("coup");
      annotator.press("Enter", "Enter");
      assertThat(annotator.inHand()).isEqualTo(OUTER);
    }
  }

  @Test
  void endsMoveByButtonsByKeysAndByHandles() {
    try (var context = harness.desktop(channel)) {
      AnnotatorPage annotator = harness.open(context, passage);
      annotator.drag("brutal", "coup");
      annotator.press("l");
      annotator.testId("start-earlier").click();
      annotator.testId("end-later").click();
      assertThat(annotator.quotes())
          .containsExactly("loaded-term: the brutal anti-constitutional coup in");
      annotator.caretOn("Obama");
      annotator.click("coup");
      annotator.press("Shift+ArrowLeft", "Alt+Shift+ArrowRight");
      assertThat(annotator.quotes())
          .containsExactly("loaded-term: brutal anti-constitutional coup");
      var handle = annotator.testId("handle-end").boundingBox();
      var to = annotator.word("Kiev").boundingBox();
      var mouse = annotator.page().mouse();
      mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
      mouse.down();
      mouse.move(to.x + to.width / 2, to.y + to.height + handle.height / 2);
      mouse.up();
      assertThat(annotator.quotes()).containsExactly("loaded-term: " + OUTER);
      annotator.await(() -> annotator.status().equals("Saved " + clock(annotator)));
      assertThat(channel.marks())
          .singleElement()
          .satisfies(kept -> assertThat(kept.path("rev").asInt()).isEqualTo(6));
    }
  }

  @Test
  void relabelReasonAndRemoveAreSaved() {
    try (var context = harness.desktop(channel)) {
      AnnotatorPage annotator = nested(context);
      annotator.click("brutal");
      annotator.testId("relabel").selectOption("attacks-the-person");
      annotator.testId("reason").fill("It blames.");
      annotator.testId("reason").press("Escape");
      annotator.press("Delete");
      assertThat(annotator.marks()).hasSize(2);
      assertThat(annotator.said()).isEqualTo("Removed: attacks the person, ‘" + OUTER + "’");
      annotator.await(() -> channel.kept().size() == 1 && channel.marks().isEmpty());
      annotator.press("Control+z");
      assertThat(annotator.marks().getFirst().reason()).isEqualTo("It blames.");
      annotator.await(() -> channel.marks().size() == 1);
      annotator.click("coup");
      annotator.press("v");
      assertThat(annotator.quotes()).contains("oversimplifies: coup");
    }
  }

  @Test
  void everythingIsUndoneAndRedoneEvenAfterAReload() {
    try (var context = harness.desktop(channel)) {
      AnnotatorPage annotator = harness.open(context, passage);
      annotator.drag("brutal", "coup");
      annotator.press("l", "Escape");
      annotator.drag("lasting", "peace in");
      annotator.press("o", "Escape");
      annotator.click("brutal");
      annotator.press("Delete");
      annotator.press("Control+z");
      List<String> both = annotator.quotes();
      assertThat(both).hasSize(2);
      annotator.press("Control+z");
      assertThat(annotator.quotes())
          .containsExactly("loaded-term: brutal anti-constitutional coup");
      annotator.await(() -> annotator.status().startsWith("Saved"));
      annotator.page().waitForTimeout(300);

      annotator.page().reload();
      annotator.show(
          passage.json(channel.marks().toArray(tools.jackson.databind.node.ObjectNode[]::new)));
      annotator.page().waitForTimeout(200);
      annotator.testId("undo").click();
      assertThat(annotator.quotes()).isEmpty();
      annotator.testId("redo").click();
      annotator.testId("redo").click();
      assertThat(annotator.quotes()).isEqualTo(both);
      annotator.testId("redo").click();
      assertThat(annotator.quotes()).containsExactly("opinion-or-value: lasting peace");
      annotator.await(() -> channel.marks().size() == 1);
    }
  }

  @Test
  void theListLeadsToTheWordsAndBack() {
    try (var context = harness.desktop(channel)) {
      AnnotatorPage annotator = nested(context);
      var entry =
          annotator.testId("marks").locator("[data-annotation='" + TestPassage.id(2) + "']");
      entry.focus();
      annotator.press("Enter");
      assertThat(annotator.inHand()).isEqualTo("anti-constitutional coup");
      assertThat(annotator.testId("caret").evaluate("e => e.getRootNode().activeElement === e"))
          .isEqualTo(true);
      annotator.press("Escape");
      assertThat(entry.evaluate("e => e.getRootNode().activeElement === e")).isEqualTo(true);
    }
  }

  private static String clock(AnnotatorPage annotator) {
    return String.valueOf(
        annotator
            .page()
            .evaluate(
                "at => { const d = new Date(at); const two = n => String(n).padStart(2, '0');"
                    + " return two(d.getHours()) + ':' + two(d.getMinutes()); }",
                MockChannel.COMMITTED));
  }
}
