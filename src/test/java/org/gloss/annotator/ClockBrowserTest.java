package org.gloss.annotator;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A student's page shows how long work lasts, stands still in a pause, and follows the server. The
/// browser's clock is moved by the test.
class ClockBrowserTest {

  private static final Instant START = Instant.parse("2026-09-01T08:00:00Z");
  private static final String STATE = Harness.SITE + "channel/attempts/a/state";

  private static Harness harness;

  private final AtomicReference<String> answer = new AtomicReference<>("");
  private final AtomicInteger asked = new AtomicInteger();

  @BeforeAll
  static void openBrowser() {
    harness = new Harness();
  }

  @AfterAll
  static void closeBrowser() {
    harness.close();
  }

  @Test
  void theTimeLeftIsShownQuietlyAndSaidAtFiveAndOneMinutes() {
    try (var context = harness.desktop(new MockChannel())) {
      Page page = open(context, "working", 20 * 60);
      assertThat(left(page)).isEqualTo("Time left 20 min");
      assertThat(said(page)).isEmpty();

      page.clock().fastForward(15 * 60 * 1000);
      assertThat(left(page)).isEqualTo("Time left 5 min");
      assertThat(said(page)).isEqualTo("5 minutes are left.");

      page.clock().fastForward(4 * 60 * 1000);
      assertThat(said(page)).isEqualTo("1 minute is left.");
      assertThat(left(page)).endsWith(" s");
    }
  }

  @Test
  void aPauseFreezesThePassageUnderPlainWordsAndItGoesOnByItself() {
    try (var context = harness.desktop(new MockChannel())) {
      Page page = open(context, "working", 20 * 60);
      answer.set(json("paused", 20, 0));
      next(page, 20_000);
      page.waitForFunction("() => document.getElementById('desk').inert");
      assertThat(banner(page)).contains("Your teacher has paused the class.");

      answer.set(json("working", 40, 25 * 60));
      next(page, 20_000);
      page.waitForFunction("() => !document.getElementById('desk').inert");
      assertThat(banner(page)).isEmpty();
      assertThat(left(page)).startsWith("Time left 2");
    }
  }

  @Test
  void moreTimeIsShownAndSaidWithoutReload() {
    try (var context = harness.desktop(new MockChannel())) {
      Page page = open(context, "working", 6 * 60);
      answer.set(json("working", 20, 11 * 60));
      next(page, 20_000);
      page.waitForFunction(
          "() => document.querySelector('.said-only').textContent.startsWith('You have more')");
      assertThat(said(page)).isEqualTo("You have more time. 11 minutes are left.");
      assertThat(page.evaluate("() => window.moved")).isEqualTo("");
    }
  }

  @Test
  void atTheEndThePassageStandsStillUntilTheServerSaysThatItIsSubmitted() {
    try (var context = harness.desktop(new MockChannel())) {
      Page page = open(context, "working", 60);
      answer.set(json("working", 61, 60));
      next(page, 59_000);
      page.waitForFunction("() => document.getElementById('desk').inert");
      assertThat(banner(page)).startsWith("Time is over.");

      answer.set(json("submitted", 63, 0));
      next(page, 4_000);
      page.waitForFunction("() => window.moved === 'submitted'");
    }
  }

  @Test
  void whatCannotBeReachedChangesNothing() {
    try (var context = harness.desktop(new MockChannel())) {
      Page page = open(context, "working", 20 * 60);
      next(page, 20_000);
      assertThat(page.evaluate("() => window.moved")).isEqualTo("");
      assertThat(left(page)).isEqualTo("Time left 20 min");
    }
  }

  @Test
  void theDevicesOwnClockMayBeWrongAndMayBeSetMeanwhile() {
    try (var context = harness.desktop(new MockChannel())) {
      Page page = open(context, "working", 20 * 60);
      for (int hours : new int[] {5, -5, 24 * 400}) {
        page.evaluate(
            "hours => { const now = Date.now; Date.now = () => now() + hours * 3600000; }", hours);
        page.clock().runFor(1_000);
        assertThat(left(page)).isEqualTo("Time left 20 min");
        assertThat(banner(page)).isEmpty();
      }
      assertThat(page.evaluate("() => document.getElementById('desk').inert")).isEqualTo(false);
    }
  }

  /// A page with the clock above something to freeze, which remembers what it was told to show.
  private Page open(BrowserContext context, String state, int seconds) {
    context.route(STATE, this::answer);
    context.route(
        Harness.SITE + "clock.html",
        route -> fulfill(route, "text/html; charset=utf-8", html(state, seconds)));
    context.route(
        Harness.SITE + "clock/work-clock.js",
        route ->
            fulfill(
                route,
                "text/javascript",
                TestPassage.resource("/META-INF/resources/clock/work-clock.js")));
    Page page = context.newPage();
    page.clock().install(new Clock.InstallOptions().setTime(START.toString()));
    page.navigate(Harness.SITE + "clock.html");
    page.evaluate(
        "() => { window.moved = ''; document.addEventListener('standing-changed', event => {"
            + " event.preventDefault(); window.moved = event.detail.state; }); }");
    page.waitForFunction("() => customElements.get('work-clock')");
    return page;
  }

  private static String html(String state, int seconds) {
    return """
    <!doctype html><html lang="en"><title>Clock</title>
    <script type="module" src="clock/work-clock.js"></script>
    <work-clock channel="channel/attempts/a/state" state="%s" now="%s" until="%s" freezes="desk">
    </work-clock>
    <div id="desk"><button>Mark</button></div></html>
    """
        .formatted(state, START, START.plusSeconds(seconds + 2));
  }

  /// As the server says it.
  ///
  /// @param now in seconds after the start
  /// @param until the same, with the two seconds that the page keeps back; 0 for none
  private static String json(String state, int now, int until) {
    String end = until == 0 ? "" : ", \"until\": \"%s\"".formatted(START.plusSeconds(until + 2));
    return "{\"state\": \"%s\", \"now\": \"%s\"%s}".formatted(state, START.plusSeconds(now), end);
  }

  private void answer(Route route) {
    asked.incrementAndGet();
    if (answer.get().isEmpty()) {
      route.abort("internetdisconnected");
    } else {
      fulfill(route, "application/json", answer.get());
    }
  }

  /// Lets time pass until the page has asked again.
  private void next(Page page, int milliseconds) {
    int before = asked.get();
    page.clock().runFor(milliseconds);
    page.waitForCondition(() -> asked.get() > before);
  }

  private static void fulfill(Route route, String type, String body) {
    route.fulfill(new Route.FulfillOptions().setContentType(type).setBody(body));
  }

  private static String left(Page page) {
    return page.locator("work-clock .left").textContent();
  }

  private static String banner(Page page) {
    return page.locator("work-clock .banner").textContent();
  }

  private static String said(Page page) {
    return page.locator("work-clock .said-only").textContent();
  }
}
