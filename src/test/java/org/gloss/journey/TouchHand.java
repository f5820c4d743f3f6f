package org.gloss.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;

/// Taps the first word, the last word, and a label in the drawer.
final class TouchHand implements Hand {

  private final Page page;

  TouchHand(Page page) {
    this.page = page;
  }

  @Override
  public void press(Locator control) {
    Locator done = page.locator(".drawer button").filter(new FilterOptions().setHasText("Done"));
    if (done.count() > 0) {
      done.tap(); // the drawer lies over the foot of the page
    }
    control.tap();
  }

  @Override
  public void write(Locator field, String text) {
    field.tap();
    page.keyboard().type(text);
  }

  @Override
  public void mark(Wanted wanted) {
    PassagePage passage = new PassagePage(page, wanted.passage());
    tap(passage.word(wanted.first()));
    Locator label = passage.label(wanted.label());
    label.waitFor();
    if (wanted.first() != wanted.last()) {
      tap(passage.word(wanted.last()));
      Locator quote = page.locator(".drawer-quote");
      String ending = wanted.quote().substring(wanted.quote().lastIndexOf(' ') + 1);
      page.waitForCondition(() -> quote.innerText().endsWith(ending));
    }
    label.tap();
    page.waitForCondition(() -> passage.marks().contains(wanted.mark()));
  }

  /// Scrolls a word to where nothing lies over it, as a reader would, and taps it.
  private void tap(Locator word) {
    word.evaluate(
        "word => { word.scrollIntoView({block: 'start', behavior: 'instant'});"
            + " scrollBy({top: -150, behavior: 'instant'}); }");
    BoundingBox box = word.boundingBox();
    page.touchscreen().tap(box.x + box.width / 2, box.y + box.height / 2);
  }

  @Override
  public void undo() {
    page.locator("[data-testid=undo]").tap();
  }

  @Override
  public void redo() {
    page.locator("[data-testid=redo]").tap();
  }
}
