package org.gloss.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;

/// Drags over words and clicks labels.
final class MouseHand implements Hand {

  private final Page page;

  MouseHand(Page page) {
    this.page = page;
  }

  @Override
  public void press(Locator control) {
    control.click();
  }

  @Override
  public void write(Locator field, String text) {
    field.click();
    page.keyboard().type(text);
  }

  @Override
  public void mark(Wanted wanted) {
    PassagePage passage = new PassagePage(page, wanted.passage());
    passage
        .word(wanted.first())
        .evaluate("word => word.scrollIntoView({block: 'center', behavior: 'instant'})");
    if (wanted.first() == wanted.last()) {
      passage.word(wanted.first()).dblclick();
    } else {
      drag(passage.word(wanted.first()).boundingBox(), passage.word(wanted.last()).boundingBox());
    }
    passage.label(wanted.label()).click();
  }

  private void drag(BoundingBox from, BoundingBox to) {
    Mouse mouse = page.mouse();
    mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    mouse.down();
    mouse.move(to.x + to.width / 2, to.y + to.height / 2, new Mouse.MoveOptions().setSteps(5));
    mouse.up();
  }

  @Override
  public void undo() {
    page.locator("[data-testid=undo]").click();
  }

  @Override
  public void redo() {
    page.locator("[data-testid=redo]").click();
  }
}
