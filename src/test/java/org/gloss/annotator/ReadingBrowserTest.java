package org.gloss.annotator;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.node.ObjectNode;

/// The page reads well for everybody, stays quick when it is full, and shows results in words.
class ReadingBrowserTest {

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

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void axeFindsNothingWhileMarking(ColorScheme scheme) {
    try (var context = harness.desktop(channel, scheme)) {
      AnnotatorPage annotator = harness.open(context, passage, marked());
      assertClean(annotator);
      annotator.click("coup");
      assertClean(annotator);
      annotator.testId("form").locator("summary").click();
      annotator.drag("lasting", "peace in");
      assertClean(annotator);
      annotator.testId("help").click();
      assertClean(annotator);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void axeFindsNothingOnAPhone(ColorScheme scheme) {
    try (var context = harness.phone(channel, scheme)) {
      AnnotatorPage annotator = harness.open(context, passage, marked());
      annotator.tap("even");
      annotator.testId("explain").tap();
      assertClean(annotator);
      annotator.tap("even");
      annotator.tap("coup");
      assertClean(annotator);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void axeFindsNothingInTheResults(ColorScheme scheme) {
    try (var context = harness.desktop(channel, scheme)) {
      AnnotatorPage annotator = harness.open(context, passage, results());
      assertClean(annotator);
    }
    try (var context = harness.phone(channel, scheme)) {
      AnnotatorPage annotator = harness.open(context, passage, results());
      annotator.tap("coup");
      assertClean(annotator);
    }
  }

  @Test
  void outcomesAreWordsAndTheNotesAreThere() {
    try (var context = harness.desktop(channel)) {
      AnnotatorPage annotator = harness.open(context, passage, results());
      String panel = annotator.page().locator(".panel").innerText();
      assertThat(panel)
          .contains("Found, other name", "Missed", "Also fair to mark", "Extra", "Also fair")
          .contains("Nobody is named.", "A trap: it only sounds loaded.", "You wrote: It is loud.");
      annotator.testId("filter").locator("[data-filter='mine']").click();
      assertThat(annotator.page().locator(".washes .core").count()).isZero();
      annotator.testId("filter").locator("[data-filter='key']").click();
      assertThat(annotator.page().locator(".lines g").count()).isZero();
      assertThat(annotator.page().locator(".washes .core").count()).isPositive();
      annotator.press("l", "Delete");
      assertThat(annotator.marks()).hasSize(3);
      assertThat(channel.attempts()).isZero();
    }
  }

  @Test
  void aClickOnTheTextShowsTheCardAndACardLeadsToTheText() {
    try (var context = harness.desktop(channel)) {
      AnnotatorPage annotator = harness.open(context, passage, results());
      annotator.click("territorial issue");
      assertThat(annotator.page().locator(".in-hand").getAttribute("data-result"))
          .isEqualTo("key:b");
      annotator.page().locator("[data-result='key:a'] button").click();
      assertThat(annotator.page().locator(".washes .active").count()).isPositive();
      assertThat(annotator.said()).startsWith("key: loaded term, Found, other name");
    }
  }

  @Test
  void aMarkOnATwoThousandWordPassageWithAHundredTouchesOnlyItself() {
    TestPassage large = TestPassage.large();
    ObjectNode[] hundred =
        IntStream.range(0, 100)
            .mapToObj(number -> spread(large, number))
            .toArray(ObjectNode[]::new);
    try (var context = harness.desktop(channel)) {
      AnnotatorPage annotator = harness.open(context, large, large.json(hundred));
      assertThat(annotator.page().locator(".lines g").count()).isEqualTo(100);
      annotator.drag("Donald", "Budapest");
      annotator.press("x");
      Object effort =
          annotator.page().evaluate("document.querySelector('passage-annotator').effort");
      System.out.println(large.wordCount() + " words, 101 marks, last drawing: " + effort);
      Object frames = annotator.page().evaluate(FRAMES);
      System.out.println("frames while the caret walks (ms, sorted): " + frames);
      assertThat(annotator.marks()).hasSize(101);
      Object touched =
          annotator.page().evaluate("document.querySelector('passage-annotator').effort.marks");
      assertThat(((Number) touched).intValue()).isLessThanOrEqualTo(2);
      annotator.await(() -> channel.requests().size() == 1);
      assertThat(channel.requests().getFirst().length()).isLessThan(2048);
    }
  }

  @Test
  void theMeasureAndTheLeadingAreThoseOfABook() {
    try (var context = harness.desktop(channel)) {
      AnnotatorPage annotator = harness.open(context, TestPassage.large());
      Object characters = annotator.page().evaluate(CHARACTERS_A_LINE);
      System.out.println("characters a line: " + characters);
      assertThat(((Number) characters).doubleValue()).isBetween(56.0, 72.0);
      annotator.testId("larger").click();
      annotator.page().reload();
      annotator.show(passage.json());
      assertThat(annotator.testId("larger").getAttribute("aria-label")).contains("size 3 of 5");
    }
  }

  private static final String FRAMES =
      """
      async () => {
        const caret = document.querySelector('passage-annotator').shadowRoot.querySelector('.caret');
        const times = [];
        for (let i = 0; i < 30; i++) {
          const start = performance.now();
          caret.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowRight', shiftKey: i > 1, bubbles: true, composed: true}));
          await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
          times.push(Math.round(performance.now() - start));
        }
        return times.sort((a, b) => a - b).join(' ');
      }\
      """;

  private static final String CHARACTERS_A_LINE =
      """
      () => {
        const root = document.querySelector('passage-annotator').shadowRoot;
        const numbers = [...root.querySelectorAll('.line-number')];
        const lines = numbers.length * 5;
        return root.querySelector('.text').textContent.length / lines;
      }\
      """;

  private static ObjectNode spread(TestPassage large, int number) {
    int word = number * (large.wordCount() - 30) / 100;
    int last = word + (number % 4) * 6;
    return MockChannel.JSON
        .createObjectNode()
        .put("id", TestPassage.id(number + 1))
        .put("rev", 1)
        .put("start", large.start(word))
        .put("end", large.end(last))
        .put("label", List.of("loaded-term", "unsupported-claim", "oversimplifies").get(number % 3))
        .put("reason", "");
  }

  private ObjectNode marked() {
    return passage.json(
        passage.entry(1, 1, "brutal anti-constitutional coup in Kiev", "unsupported-claim", ""),
        passage.entry(2, 1, "anti-constitutional coup", "loaded-term", "It is loud."),
        passage.entry(3, 1, "coup", "opinion-or-value", ""));
  }

  private ObjectNode results() {
    ObjectNode json = marked().put("mode", "results");
    ObjectNode results = json.putObject("results");
    results
        .putArray("items")
        .add(
            item(
                "a",
                "brutal anti-constitutional coup",
                "coup",
                "loaded-term",
                "required",
                "found-other-name",
                TestPassage.id(1)))
        .add(
            item("b", "the territorial issue", "issue", "oversimplifies", "required", "missed", ""))
        .add(item("c", "lasting peace", "peace", "plays-with-wording", "optional", "", ""))
        .add(item("d", "in Kiev", "Kiev", "loaded-term", "trap", "", ""));
    var annotations = results.putArray("annotations");
    annotations.addObject().put("id", TestPassage.id(1)).put("outcome", "matched").put("item", "a");
    annotations
        .addObject()
        .put("id", TestPassage.id(2))
        .put("outcome", "extra")
        .put("item", "d")
        .put("note", "A trap: it only sounds loaded.");
    annotations
        .addObject()
        .put("id", TestPassage.id(3))
        .put("outcome", "also-fair")
        .put("note", "It is a view.");
    return json;
  }

  private ObjectNode item(
      String id,
      String span,
      String core,
      String label,
      String status,
      String outcome,
      String annotation) {
    int start = passage.offset(span);
    int coreStart = start + span.indexOf(core);
    ObjectNode item = MockChannel.JSON.createObjectNode().put("id", id);
    item.put("start", start).put("end", start + span.length());
    item.put("spanStart", start).put("spanEnd", start + span.length());
    item.put("coreStart", coreStart).put("coreEnd", coreStart + core.length());
    item.put("status", status).put("reason", "Nobody is named.");
    item.putArray("labels").add(label);
    if (!outcome.isEmpty()) {
      item.put("outcome", outcome);
    }
    return annotation.isEmpty() ? item : item.put("annotation", annotation);
  }

  private static void assertClean(AnnotatorPage annotator) {
    annotator.page().waitForTimeout(250);
    var violations = new AxeBuilder(annotator.page()).analyze().getViolations();
    assertThat(violations)
        .as(
            () ->
                violations.stream()
                    .map(
                        rule ->
                            rule.getId()
                                + " "
                                + rule.getImpact()
                                + " "
                                + rule.getNodes().stream()
                                    .map(node -> node.getHtml() + node.getFailureSummary())
                                    .limit(3)
                                    .toList())
                    .toList()
                    .toString())
        .isEmpty();
  }
}
