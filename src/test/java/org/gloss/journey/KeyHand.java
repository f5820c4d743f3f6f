package org.gloss.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.gloss.annotation.Passage;
import org.gloss.annotation.Span;
import org.gloss.annotation.WordRange;

/// Works with keys alone, and counts how many it takes from the word to the finished mark.
final class KeyHand implements Hand {

  private static final int MOST_TABS = 150;
  private static final String HAS_FOCUS =
      "element => { let active = document.activeElement;"
          + " while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;"
          + " return active === element || element.contains(active); }";

  private final Page page;
  private int mostStrokes;

  KeyHand(Page page) {
    this.page = page;
  }

  /// The most keystrokes that a mark has taken, from its first word on.
  int mostStrokes() {
    return mostStrokes;
  }

  @Override
  public void press(Locator control) {
    reach(control);
    keys("Enter");
  }

  @Override
  public void write(Locator field, String text) {
    reach(field);
    page.keyboard().type(text);
  }

  @Override
  public void mark(Wanted wanted) {
    goTo(wanted);
    int strokes = select(wanted) + 1;
    keys(Library.label(wanted.label()).shortcut());
    mostStrokes = Math.max(mostStrokes, strokes);
  }

  /// Marks one word by the list of labels: Enter, as many arrows as it takes, Enter.
  void markFromList(Wanted wanted) {
    goTo(wanted);
    keys("Enter");
    Locator label = new PassagePage(page, wanted.passage()).label(wanted.label());
    int strokes = 1;
    page.waitForCondition(() -> focused(page.locator(".label-buttons")));
    while (!focused(label)) {
      keys("ArrowDown");
      strokes++;
    }
    keys("Enter");
    mostStrokes = Math.max(mostStrokes, strokes + 1);
  }

  /// From the start of the passage by sentences, then by words.
  private void goTo(Wanted wanted) {
    Passage passage = wanted.passage();
    reach(new PassagePage(page, passage).caret());
    keys("Control+Home");
    int word = 0;
    for (WordRange sentence : sentences(passage)) {
      if (sentence.from() > 0 && sentence.from() <= wanted.first()) {
        keys("Control+ArrowRight");
        word = sentence.from();
      }
    }
    for (; word < wanted.first(); word++) {
      keys("ArrowRight");
    }
  }

  /// Selects the wanted words from the first one, by words or to the end of the sentence.
  private int select(Wanted wanted) {
    int last =
        sentences(wanted.passage()).stream()
                .filter(
                    sentence ->
                        sentence.contains(new WordRange(wanted.first(), wanted.first() + 1)))
                .findFirst()
                .orElseThrow()
                .to()
            - 1;
    int words = wanted.last() - wanted.first();
    if (words == 0) {
      keys("Space");
      return 1;
    }
    if (wanted.last() == last) {
      keys("Control+Shift+ArrowRight");
      return 1;
    }
    for (int i = 0; i < words; i++) {
      keys("Shift+ArrowRight");
    }
    return words;
  }

  private static List<WordRange> sentences(Passage passage) {
    return passage.sentences().stream()
        .flatMap((Span sentence) -> passage.words().covered(sentence).stream())
        .toList();
  }

  private void reach(Locator target) {
    target.waitFor();
    for (int tabs = 0; !focused(target); tabs++) {
      if (tabs == MOST_TABS) {
        throw new AssertionError("the Tab key does not lead to " + target);
      }
      keys("Tab");
    }
  }

  private static boolean focused(Locator target) {
    return target.evaluate(HAS_FOCUS).equals(true);
  }

  private void keys(String key) {
    page.keyboard().press(key);
  }

  @Override
  public void undo() {
    keys("Control+z");
  }

  @Override
  public void redo() {
    keys("Control+y");
  }
}
