package org.gloss.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/// How somebody works: with a mouse, with fingers, or with keys alone.
interface Hand {

  /// Presses a button or follows a link.
  void press(Locator control);

  void write(Locator field, String text);

  /// Marks words of the passage that the page shows.
  void mark(Wanted wanted);

  void undo();

  void redo();

  /// The ways to work.
  enum Way {
    MOUSE(Device.DESKTOP),
    TOUCH(Device.PHONE),
    KEYS(Device.DESKTOP);

    private final Device device;

    Way(Device device) {
      this.device = device;
    }

    Device device() {
      return device;
    }

    Hand on(Page page) {
      return switch (this) {
        case MOUSE -> new MouseHand(page);
        case TOUCH -> new TouchHand(page);
        case KEYS -> new KeyHand(page);
      };
    }
  }
}
