package org.gloss.annotator;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A tab with the component, driven as a person would: by mouse, finger and keys.
final class AnnotatorPage {

  private static final String ELEMENT = "document.querySelector('passage-annotator')";

  private final Page page;
  private final TestPassage passage;

  AnnotatorPage(Page page, TestPassage passage) {
    this.page = page;
    this.passage = passage;
  }

  /// A mark as the component tells it.
  record Marked(String id, int start, int end, String label, String reason) {}

  Page page() {
    return page;
  }

  void show(ObjectNode model) {
    page.waitForFunction("() => customElements.get('passage-annotator')");
    page.evaluate("json => " + ELEMENT + ".show(JSON.parse(json))", model.toString());
    page.locator("[data-word='0']").waitFor();
    page.waitForTimeout(150);
  }

  List<Marked> marks() {
    Object json = page.evaluate("() => JSON.stringify(" + ELEMENT + ".annotations())");
    return MockChannel.JSON.readTree((String) json).valueStream().map(AnnotatorPage::mark).toList();
  }

  private static Marked mark(JsonNode mark) {
    return new Marked(
        mark.path("id").asString(),
        mark.path("start").asInt(),
        mark.path("end").asInt(),
        mark.path("label").asString(),
        mark.path("reason").asString());
  }

  /// The item parts of the marks, in text order.
  List<JsonNode> items() {
    Object json =
        page.evaluate("() => JSON.stringify(" + ELEMENT + ".annotations().map(mark => mark.item))");
    return MockChannel.JSON.readTree((String) json).valueStream().toList();
  }

  /// The words of the cores, in text order; empty where there is none.
  List<String> cores() {
    return items().stream().map(item -> core(item.path("core"))).toList();
  }

  private String core(JsonNode core) {
    return core.isArray()
        ? passage.text().substring(core.path(0).asInt(), core.path(1).asInt())
        : "";
  }

  /// Drags a handle, `start` or `end`, to the middle of a word.
  void pull(String end, String quote) {
    BoundingBox handle = testId("handle-" + end).boundingBox();
    BoundingBox to = word(quote).boundingBox();
    Mouse mouse = page.mouse();
    double grip = handle.height / 2;
    mouse.move(handle.x + handle.width / 2, handle.y + grip);
    mouse.down();
    mouse.move(to.x + to.width / 2, to.y + to.height + grip, new Mouse.MoveOptions().setSteps(4));
    mouse.up();
    drawn();
  }

  /// What axe finds, a line each.
  List<String> violations() {
    page.waitForTimeout(250);
    return new AxeBuilder(page)
        .analyze().getViolations().stream()
            .flatMap(
                rule ->
                    rule.getNodes().stream()
                        .map(
                            node -> rule.getId() + " " + node.getHtml() + node.getFailureSummary()))
            .toList();
  }

  /// The marked words, by label: `loaded-term: brutal`.
  List<String> quotes() {
    return marks().stream()
        .map(mark -> mark.label() + ": " + passage.text().substring(mark.start(), mark.end()))
        .toList();
  }

  /// Calls `settle()` and gives how many marks are unsaved then.
  int settle() {
    Object unsaved = page.evaluate("async () => (await " + ELEMENT + ".settle()).unsaved");
    return ((Number) unsaved).intValue();
  }

  Locator word(String quote) {
    return page.locator("[data-word='" + passage.word(quote) + "']");
  }

  Locator testId(String id) {
    drawn();
    return page.locator("[data-testid='" + id + "']");
  }

  String status() {
    return testId("status").innerText().strip();
  }

  String banner() {
    return testId("banner").innerText().strip();
  }

  String said() {
    return String.valueOf(testId("live").textContent()).strip();
  }

  /// Drags from one word to another; `from` and `to` are where they first stand in the text.
  void drag(String from, String to) {
    BoundingBox start = word(from).boundingBox();
    BoundingBox end = word(to).boundingBox();
    Mouse mouse = page.mouse();
    mouse.move(start.x + start.width / 2, start.y + start.height / 2);
    mouse.down();
    mouse.move(end.x + end.width / 2, end.y + end.height / 2, new Mouse.MoveOptions().setSteps(5));
    mouse.up();
    drawn();
  }

  void tap(String quote) {
    word(quote).scrollIntoViewIfNeeded();
    BoundingBox box = word(quote).boundingBox();
    page.touchscreen().tap(box.x + box.width / 2, box.y + box.height / 2);
    drawn();
  }

  void click(String quote) {
    word(quote).scrollIntoViewIfNeeded();
    BoundingBox box = word(quote).boundingBox();
    page.mouse().click(box.x + box.width / 2, box.y + box.height / 2);
    drawn();
  }

  void pick(String label) {
    page.locator("[data-label='" + label + "']").click();
    drawn();
  }

  void press(String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
    drawn();
  }

  /// Waits until the panels show what was done: they follow the words by a frame.
  void drawn() {
    page.evaluate("async () => { await " + ELEMENT + ".updateComplete; }");
  }

  /// Puts the word caret on a word, as a click does.
  void caretOn(String quote) {
    click(quote);
    press("Escape");
  }

  /// Label of the mark in hand, as the editor shows it; empty when there is none.
  String inHand() {
    drawn();
    Locator quote = page.locator(".editor blockquote");
    return quote.count() == 0 ? "" : quote.innerText();
  }

  /// Waits up to 8 s, in which the page and the channel go on.
  void await(BooleanSupplier condition) {
    page.waitForCondition(condition, new Page.WaitForConditionOptions().setTimeout(8000));
  }

  /// Collects events of the component under their names, to be read by [#events].
  void listen() {
    page.evaluate(
        "() => { window.heard = []; for (const name of ['annotations-changed', 'attempt-closed'])"
            + " document.addEventListener(name, e => heard.push({name, ...e.detail})); }");
  }

  @SuppressWarnings("unchecked")
  List<Map<String, Object>> events() {
    return (List<Map<String, Object>>) page.evaluate("() => window.heard");
  }
}
