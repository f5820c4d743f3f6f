package org.gloss.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.gloss.annotation.Passage;
import org.gloss.journey.Wanted.Mark;

/// A tab that shows a passage, to be marked or with its results.
final class PassagePage {

  private static final int PATIENCE = 60_000;
  private static final String ELEMENT = "document.querySelector('passage-annotator')";

  private final Page page;
  private final Passage passage;

  PassagePage(Page page, Passage passage) {
    this.page = page;
    this.passage = passage;
  }

  Page page() {
    return page;
  }

  PassagePage awaitShown() {
    Locator last = page.locator("[data-word='" + (passage.words().count() - 1) + "']");
    last.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    return this;
  }

  /// What the page holds, in text order.
  List<Mark> marks() {
    List<Mark> marks = new ArrayList<>();
    drawn(page);
    for (Object each : (List<?>) page.evaluate("() => " + ELEMENT + ".annotations()")) {
      Map<?, ?> mark = (Map<?, ?>) each;
      marks.add(
          new Mark(
              ((Number) value(mark, "start")).intValue(),
              ((Number) value(mark, "end")).intValue(),
              (String) value(mark, "label")));
    }
    return marks.stream().sorted().toList();
  }

  private static Object value(Map<?, ?> mark, String field) {
    Object value = mark.get(field);
    if (value == null) {
      throw new IllegalStateException("no " + field + " in " + mark);
    }
    return value;
  }

  /// The marks that must come of what was wanted, in text order.
  static List<Mark> expected(Collection<Wanted> wanted) {
    return wanted.stream().map(Wanted::mark).sorted().toList();
  }

  Locator word(int word) {
    return page.locator("[data-word='" + word + "']");
  }

  Locator label(String label) {
    return page.locator("[data-label='" + label + "']");
  }

  Locator testId(String id) {
    return page.locator("[data-testid='" + id + "']");
  }

  Locator caret() {
    return testId("caret");
  }

  String status() {
    drawn(page);
    return testId("status").innerText().strip();
  }

  String banner() {
    return testId("banner").innerText().strip();
  }

  /// Waits until the page says that everything is saved.
  PassagePage awaitSaved() {
    await(() -> status().startsWith("Saved"));
    return this;
  }

  /// Waits until nothing is left to save, be it saved from here or from another page.
  PassagePage awaitNothingUnsaved() {
    await(() -> status().startsWith("Saved") || status().startsWith("All saved"));
    return this;
  }

  PassagePage awaitBanner(String words) {
    await(() -> banner().contains(words));
    return this;
  }

  /// Waits until the page holds these marks and no other.
  PassagePage awaitMarks(Collection<Wanted> wanted) {
    List<Mark> expected = expected(wanted);
    await(() -> marks().equals(expected));
    return this;
  }

  /// Waits until the panels show what was done: they follow the words by a frame.
  static void drawn(Page page) {
    page.evaluate("async () => { await " + ELEMENT + "?.updateComplete; }");
  }

  private void await(BooleanSupplier condition) {
    page.waitForCondition(condition, new Page.WaitForConditionOptions().setTimeout(PATIENCE));
  }

  /// Marks words one after the other, as fast as keys can be pressed: every second word from word
  /// `from` on.
  List<Wanted> markFast(int from, int count, String label) {
    caret().focus();
    page.keyboard().press("Control+Home");
    for (int word = 0; word < from; word++) {
      page.keyboard().press("ArrowRight");
    }
    List<Wanted> wanted = new ArrayList<>();
    String key = Library.label(label).shortcut();
    for (int word = from; word < from + 2 * count; word += 2) {
      if (word > from) {
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowRight");
      }
      page.keyboard().press("Space");
      page.keyboard().press(key);
      wanted.add(Wanted.word(passage, word, label));
    }
    return wanted;
  }

  /// Opens the look-over and submits.
  void submit() {
    page.locator("#look-over").click();
    page.locator("#submit").click();
    page.locator(".score-card").waitFor();
  }
}
