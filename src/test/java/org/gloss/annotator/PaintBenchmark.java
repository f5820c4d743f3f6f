package org.gloss.annotator;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Prints how long it takes from an interaction until it is painted, on a passage of 2,000 words
/// with 100 marks, in a browser whose processor is slowed down four times.
public final class PaintBenchmark {

  private static final int MARKS = 100;
  private static final int ROUNDS = 12;
  private static final int SLOWER = 4;

  /// Milliseconds between two interactions: nobody is quicker, and nothing waits for the one
  /// before.
  private static final int REST = 250;

  /// Milliseconds that a button or a finger stays down.
  private static final int PRESS = 80;

  private static final String LABEL = "[data-label='loaded-term']";

  /// An interaction ends where the first frame after it has been made. What a finger or a mouse
  /// does between down and up is counted apart: those are frames of one movement.
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

  /// Middle of an element on the screen, once it stands there.
  private static final String MIDDLE =
      """
      (selector) => {
        const root = document.querySelector('passage-annotator').shadowRoot;
        const element = root.querySelector(selector);
        element.scrollIntoView({ block: 'nearest' });
        const box = element.getBoundingClientRect();
        return JSON.stringify({ x: box.left + box.width / 2, y: box.top + box.height / 2 });
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
  private static JsonNode byKeys(Page page) {
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
        page.waitForTimeout(REST);
      }
    }
    return painted(page);
  }

  /// Drags over words between two marks, picks a label.
  private static JsonNode byMouse(Page page) {
    for (int round = 0; round < ROUNDS; round++) {
      Point start = middle(page, "[data-word='" + (7 + 20 * round) + "']");
      Point end = middle(page, "[data-word='" + (11 + 20 * round) + "']");
      page.mouse().move(start.x, start.y);
      page.mouse().down();
      page.waitForTimeout(REST);
      page.mouse().move(end.x, end.y);
      page.waitForTimeout(REST);
      page.mouse().up();
      page.waitForTimeout(REST);
      Point label = middle(page, LABEL);
      page.mouse().move(label.x, label.y);
      page.waitForTimeout(REST);
      page.mouse().down();
      page.waitForTimeout(PRESS);
      page.mouse().up();
      page.waitForTimeout(REST);
    }
    return painted(page);
  }

  /// Taps a word, and a label for it.
  private static JsonNode byFinger(Page page) {
    CDPSession session = page.context().newCDPSession(page);
    for (int round = 0; round < ROUNDS; round++) {
      tap(session, page, "[data-word='" + (8 + 20 * round) + "']");
      tap(session, page, LABEL);
      tap(session, page, "[data-testid='done']");
    }
    return painted(page);
  }

  private static void tap(CDPSession session, Page page, String selector) {
    Point point = middle(page, selector);
    page.waitForTimeout(REST);
    touch(session, "touchStart", point);
    page.waitForTimeout(PRESS);
    touch(session, "touchEnd", null);
    page.waitForTimeout(REST);
  }

  private static void touch(CDPSession session, String type, @Nullable Point point) {
    var points = new com.google.gson.JsonArray();
    if (point != null) {
      var one = new com.google.gson.JsonObject();
      one.addProperty("x", point.x);
      one.addProperty("y", point.y);
      points.add(one);
    }
    var arguments = new com.google.gson.JsonObject();
    arguments.addProperty("type", type);
    arguments.add("touchPoints", points);
    session.send("Input.dispatchTouchEvent", arguments);
  }

  private record Point(double x, double y) {}

  private static Point middle(Page page, String selector) {
    JsonNode point = MockChannel.JSON.readTree((String) page.evaluate(MIDDLE, selector));
    page.waitForTimeout(REST);
    return new Point(point.path("x").asDouble(), point.path("y").asDouble());
  }

  private static JsonNode painted(Page page) {
    Object json = page.evaluate("() => JSON.stringify(window.painted)");
    return MockChannel.JSON.readTree((String) json);
  }

  private static void print(String how, JsonNode painted) {
    print(how, painted, false);
    print("  moving", painted, true);
  }

  private static void print(String how, JsonNode painted, boolean moving) {
    double[] took =
        painted
            .valueStream()
            .filter(one -> one.path("kind").asString().equals("pointermove") == moving)
            .mapToDouble(one -> one.path("took").asDouble())
            .sorted()
            .toArray();
    if (took.length > 0) {
      System.out.printf(
          Locale.ROOT,
          "%-10s %4d   median %5.1f ms   p95 %5.1f ms   most %5.1f ms%n",
          how,
          took.length,
          took[took.length / 2],
          took[Math.min(took.length - 1, took.length * 95 / 100)],
          took[took.length - 1]);
    }
  }
}
