package org.gloss.annotator;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Words are marked by mouse, finger, keys and form, with exact offsets.
class MarkingBrowserTest {

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
  void aMouseDragMarksWholeWordsFromTheFirstToTheLast() {
    try (var context = harness.desktop(channel)) {
      AnnotatorPage annotator = harness.open(context, passage);
      annotator.drag("brutal", "coup");
      annotator.pick("loaded-term");
      AnnotatorPage.Marked mark = annotator.marks().getFirst();
      assertThat(mark.start()).isEqualTo(passage.offset("brutal"));
      assertThat(annotator.quotes())
          .containsExactly("loaded-term: brutal anti-constitutional coup");
      assertThat(annotator.said())
          .startsWith("Marked: loaded term, ‘brutal anti-constitutional coup’");
    }
  }

  @Test
  void aDragBackwardsAndOverLinesMarksTheSameWords() {
    try (var context = harness.desktop(channel)) {
      AnnotatorPage annotator = harness.open(context, passage);
      annotator.drag("existing", "organised");
      annotator.press("u");
      assertThat(annotator.quotes())
          .containsExactly(
              "unsupported-claim: organised by the Obama administration in February 2014. These"
                  + " agreements are based on the existing");
    }
  }

  @Test
  void aDoubleClickTakesTheWordAndThreeClicksTheSentence() {
    try (var context = harness.desktop(channel)) {
      AnnotatorPage annotator = harness.open(context, passage);
      annotator.word("milestone").dblclick();
      annotator.press("l");
      annotator.press("Escape");
      annotator
          .word("peace process")
          .click(new com.microsoft.playwright.Locator.ClickOptions().setClickCount(3));
      annotator.press("d");
      assertThat(annotator.quotes())
          .containsExactly(
              "dodges-the-question: What went incorrect after the Anchorage summit, which gave hope"
                  + " for a real peace process",
              "loaded-term: milestone");
    }
  }

  @Test
  void fingersTapTheFirstAndTheLastWordAndThenALabel() {
    try (var context = harness.phone(channel, ColorScheme.LIGHT)) {
      AnnotatorPage annotator = harness.open(context, passage);
      annotator.tap("Budapest");
      annotator.tap("fact");
      assertThat(annotator.testId("drawer").isVisible()).isTrue();
      annotator.page().locator("[data-label='oversimplifies']").tap();
      assertThat(annotator.quotes())
          .containsExactly("oversimplifies: Budapest did not take place due to the fact");
      assertThat((Integer) annotator.page().evaluate("document.documentElement.scrollWidth"))
          .isLessThanOrEqualTo(390);
    }
  }

  @Test
  void theDrawerLeavesTheSelectedWordsVisible() {
    try (var context = harness.phone(channel, ColorScheme.LIGHT)) {
      AnnotatorPage annotator = harness.open(context, passage);
      annotator.page().setViewportSize(390, 700);
      annotator.tap("February");
      annotator.page().waitForTimeout(400);
      var drawer = annotator.testId("drawer").boundingBox();
      var word = annotator.word("February").boundingBox();
      assertThat(word.y + word.height).isLessThan(drawer.y);
      assertThat(word.y).isGreaterThan(0);
    }
  }

  @Test
  void handlesMoveTheEndsOfASelection() {
    try (var context = harness.phone(channel, ColorScheme.LIGHT)) {
      AnnotatorPage annotator = harness.open(context, passage);
      annotator.tap("reported");
      annotator.tap("gathering");
      var handle = annotator.testId("handle-end").boundingBox();
      assertThat(handle.width).isGreaterThanOrEqualTo(44);
      assertThat(handle.height).isGreaterThanOrEqualTo(44);
      var to = annotator.word("Vladimir").boundingBox();
      var mouse = annotator.page().mouse();
      mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
      mouse.down();
      mouse.move(to.x + to.width / 2, to.y + to.height / 2 + handle.height / 2 + 8);
      mouse.up();
      annotator.page().locator("[data-label='loaded-term']").tap();
      assertThat(annotator.quotes())
          .containsExactly("loaded-term: reported that another gathering between Vladimir");
    }
  }

  @Test
  void theBrowsersOwnSelectionCountsWhenALabelIsPicked() {
    try (var context = harness.phone(channel, ColorScheme.LIGHT)) {
      AnnotatorPage annotator = harness.open(context, passage);
      annotator
          .page()
          .evaluate(
              """
              ([from, to]) => {
                const root = document.querySelector('passage-annotator').shadowRoot;
                const word = n => root.querySelector(`[data-word="${n}"]`).firstChild;
                document.getSelection().setBaseAndExtent(word(from), 2, word(to), 1);
              }\
              """,
              java.util.List.of(passage.word("even"), passage.word("realized")));
      annotator.await(
          () -> annotator.page().locator("[data-label='leans-on-an-appeal']").count() > 0);
      annotator.page().locator("[data-label='leans-on-an-appeal']").tap();
      assertThat(annotator.quotes())
          .containsExactly("leans-on-an-appeal: even the US administration realized");
    }
  }

  @Test
  void keysAloneMarkWordsInFewStrokes() {
    try (var context = harness.desktop(channel)) {
      AnnotatorPage annotator = harness.open(context, passage);
      annotator.page().evaluate("document.querySelector('passage-annotator').focusPassage()");
      annotator.press("ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight");
      annotator.press("Shift+ArrowRight", "Shift+ArrowRight", "o");
      annotator.press("Control+ArrowRight", "Shift+Control+ArrowRight", "Enter");
      annotator.await(() -> "loaded-term".equals(focusedLabel(annotator)));
      annotator.press("ArrowDown", "Enter");
      assertThat(annotator.quotes())
          .containsExactly(
              "opinion-or-value: reported that another",
              "unsupported-claim: What went incorrect after the Anchorage summit, which gave hope"
                  + " for a real peace process");
    }
  }

  @Test
  void theCaretIsHeardWithItsMarks() {
    try (var context = harness.desktop(channel)) {
      AnnotatorPage annotator = harness.open(context, passage);
      annotator.drag("brutal", "coup");
      annotator.press("l", "ArrowLeft", "ArrowLeft");
      assertThat(heard(annotator)).isEqualTo("anti, marked loaded term");
      annotator.press("s");
      assertThat(heard(annotator)).isEqualTo("These");
      annotator.press("S", "Home", "Shift+End");
      assertThat(annotator.page().locator("[role='option'][aria-selected='true']").count())
          .isGreaterThan(3);
    }
  }

  @Test
  void theFormMarksWithoutPointing() {
    try (var context = harness.desktop(channel)) {
      AnnotatorPage annotator = harness.open(context, passage);
      annotator.testId("form").locator("summary").click();
      annotator.testId("form-sentence").selectOption(new SelectOption().setIndex(2));
      annotator.testId("form-from").selectOption(new SelectOption().setLabel("Why"));
      annotator.testId("form-to").selectOption(new SelectOption().setLabel("Russia"));
      annotator.testId("form-label").selectOption("changes-the-subject");
      annotator.testId("form-add").click();
      assertThat(annotator.quotes()).containsExactly("changes-the-subject: Why does Russia");
    }
  }

  @Test
  void theSameWordsAndLabelAreNotMarkedTwice() {
    try (var context = harness.desktop(channel)) {
      AnnotatorPage annotator = harness.open(context, passage);
      annotator.drag("brutal", "coup");
      annotator.press("l", "Escape");
      annotator.drag("brutal", "coup");
      annotator.press("l");
      assertThat(annotator.marks()).hasSize(1);
      assertThat(annotator.said()).isEqualTo("Already marked");
    }
  }

  @Test
  void oneActionIsOneSmallRequest() {
    try (var context = harness.desktop(channel)) {
      AnnotatorPage annotator = harness.open(context, passage);
      annotator.drag("brutal", "coup");
      annotator.press("l");
      annotator.await(() -> annotator.status().startsWith("Saved"));
      annotator.press("Enter");
      annotator.page().keyboard().type("It is loud.");
      annotator.press("Enter");
      annotator.await(() -> channel.requests().size() == 2);
      annotator.page().waitForTimeout(1500);
      assertThat(channel.requests()).hasSize(2);
      for (String body : channel.requests()) {
        int bytes = body.getBytes(StandardCharsets.UTF_8).length;
        System.out.println("request: " + bytes + " bytes " + body);
        assertThat(bytes).isLessThan(2048);
        assertThat(MockChannel.JSON.readTree(body)).hasSize(1);
      }
      assertThat(channel.marks().getFirst().path("reason").asString()).isEqualTo("It is loud.");
    }
  }

  private static String focusedLabel(AnnotatorPage annotator) {
    return String.valueOf(
        annotator
            .page()
            .evaluate(
                "() =>"
                    + " document.querySelector('passage-annotator').shadowRoot.activeElement?.dataset.label"));
  }

  private static String heard(AnnotatorPage annotator) {
    return String.valueOf(
        annotator
            .page()
            .evaluate(
                """
                () => {
                  const root = document.querySelector('passage-annotator').shadowRoot;
                  const caret = root.activeElement;
                  return root.getElementById(caret.getAttribute('aria-activedescendant')).textContent;
                }\
                """));
  }
}
