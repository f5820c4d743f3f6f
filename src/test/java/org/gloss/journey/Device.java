package org.gloss.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;

/// What somebody looks at Gloss with.
enum Device {
  /// 1280 px with mouse and keyboard.
  DESKTOP(1280, 900, false),
  /// 390 px with touch.
  PHONE(390, 844, true);

  private final int width;
  private final int height;
  private final boolean touch;

  Device(int width, int height, boolean touch) {
    this.width = width;
    this.height = height;
    this.touch = touch;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  Browser.NewContextOptions options(String address, ColorScheme scheme) {
    return new Browser.NewContextOptions()
        .setBaseURL(address)
        .setViewportSize(width, height)
        .setHasTouch(touch)
        .setIsMobile(touch)
        .setColorScheme(scheme);
  }
}
