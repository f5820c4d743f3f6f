package org.gloss.annotator;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Prints how long it takes from an interaction until it is painted, on a passage of 2,000 words
/// with 100 marks, in a browser whose processor is slowed down four times.
public final class PaintBenchmark {

  private static final int MARKS = 100;
  private static final int ROUNDS = 12;
  private static final int SLOWER = 4;

  /// An interaction ends where the first frame after it has been made.
  private static final String WATCH =
      """
      () => {
        window.painted = [];
        const channel = new MessageChannel();
        let waiting = [];
        channel.port1.onmessage = () => {
          const now = performance.now();
          for (const { kind, at } of waiting.splice(0)) window.painted.push({ kind, took: now - at });
        };
        const hear = (event) => {
          const at = event.timeStamp, kind = event.type;
          requestAnimationFrame(() => { waiting.push({ kind, at }); channel.port2.postMessage(0); });
        };
        for (const type of ['keydown', 'pointerdown', 'pointermove', 'pointerup', 'click'])
          window.addEventListener(type, hear, { capture: true });
      }
      """;

  private PaintBenchmark() {}

  /// Runs it; takes about a minute.
  public static void main(String[] arguments) {
    try (Harness harness = new Harness()) {
      TestPassage passage = TestPassage.large();
      System.out.printf(
          Locale.ROOT,
          "a passage of %,d words with %d marks, the browser's processor %d times slower"
              + "   (bar: 50 ms)%n",
          passage.wordCount(),
          MARKS,
          SLOWER);
      try (BrowserContext context = harness.desktop(new MockChannel())) {
        print("by keys", byKeys(slow(harness.open(context, passage, marked(passage)))));
        print("by mouse", byMouse(slow(harness.open(context, passage, marked(passage)))));
      }
      try (BrowserContext phone = harness.phone(new MockChannel(), ColorScheme.LIGHT)) {
        print("by finger", byFinger(slow(harness.open(phone, passage, marked(passage)))));
      }
    }
  }

  private static ObjectNode marked(TestPassage passage) {
    ObjectNode json = passage.json();
    List<Integer> words = json.path("words").valueStream().map(JsonNode::asInt).toList();
    List<String> labels =
        json.path("labels").valueStream().map(one -> one.path("id").asString()).toList();
    ArrayNode marks = json.putArray("annotations");
    int apart = passage.wordCount() / MARKS;
    for (int mark = 0; mark < MARKS; mark++) {
      int from = mark * apart;
      marks
          .addObject()
          .put("id", new java.util.UUID(7, mark).toString())
          .put("rev", 1)
          .put("start", words.get(2 * from))
          .put("end", words.get(2 * (from + 4) + 1))
          .put("label", labels.get(mark % labels.size()))
          .put("reason", "");
    }
    return json;
  }

  private static Page slow(AnnotatorPage annotator) {
    Page page = annotator.page();
    CDPSession session = page.context().newCDPSession(page);
    var rate = new com.google.gson.JsonObject();
    rate.addProperty("rate", SLOWER);
    session.send("Emulation.setCPUThrottlingRate", rate);
    page.waitForTimeout(1_000);
    page.evaluate(WATCH);
    return page;
  }

  /// Moves the caret, selects words, labels them, takes it back.
  private static List<Double> byKeys(Page page) {
    page.evaluate("document.querySelector('passage-annotator').focusPassage()");
    for (int round = 0; round < ROUNDS; round++) {
      for (String key :
          List.of(
              "ArrowRight",
              "ArrowRight",
              "ArrowDown",
              "Shift+ArrowRight",
              "Shift+ArrowRight",
              "l",
              "Escape",
              "Control+z")) {
        page.keyboard().press(key);
        page.waitForTimeout(60);
      }
    }
    return painted(page);
  }

  /// Drags over words between two marks, picks a label.
  private static List<Double> byMouse(Page page) {
    for (int round = 0; round < ROUNDS; round++) {
      var from = page.locator("[data-word='" + (7 + 20 * round) + "']");
      from.scrollIntoViewIfNeeded();
      var start = from.boundingBox();
      var end = page.locator("[data-word='" + (11 + 20 * round) + "']").boundingBox();
      page.mouse().move(start.x + start.width / 2, start.y + start.height / 2);
      page.mouse().down();
      page.mouse().move(end.x + end.width / 2, end.y + end.height / 2);
      page.mouse().up();
      page.waitForTimeout(120);
      page.locator("[data-label='loaded-term']").first().click();
      page.waitForTimeout(120);
    }
    return painted(page);
  }

  /// Taps a word, its end, and a label.
  private static List<Double> byFinger(Page page) {
    for (int round = 0; round < ROUNDS; round++) {
      var word = page.locator("[data-word='" + (8 + 20 * round) + "']");
      word.scrollIntoViewIfNeeded();
      word.tap();
      page.waitForTimeout(200);
      page.locator("[data-label='loaded-term']").first().tap();
      page.waitForTimeout(200);
      page.keyboard().press("Escape");
      page.waitForTimeout(60);
    }
    return painted(page);
  }

  private static List<Double> painted(Page page) {
    List<Double> took = new ArrayList<>();
    Object json = page.evaluate("() => JSON.stringify(window.painted)");
    for (JsonNode one : MockChannel.JSON.readTree((String) json)) {
      took.add(one.path("took").asDouble());
    }
    return took;
  }

  private static void print(String how, List<Double> took) {
    double[] sorted = took.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    System.out.printf(
        Locale.ROOT,
        "%-10s %4d interactions   median %5.1f ms   p95 %5.1f ms   most %5.1f ms%n",
        how,
        sorted.length,
        sorted[sorted.length / 2],
        sorted[Math.min(sorted.length - 1, sorted.length * 95 / 100)],
        DoubleStream.of(sorted).max().orElse(0));
  }
}
