package org.gloss.annotator;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.impl.TargetClosedError;
import com.microsoft.playwright.options.ColorScheme;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// A browser and a site `http://annotator.test/` that exists only in it: a page with the component,
/// and the mock channel. Plain http, so that nothing relies on a secure context.
final class Harness implements AutoCloseable {

  static final String SITE = "http://annotator.test/";

  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run",
          "--disable-quic");

  private final Playwright playwright = Playwright.create();
  private final Browser browser =
      playwright
          .chromium()
          .launch(new BrowserType.LaunchOptions().setExecutablePath(chromium()).setArgs(FLAGS));

  /// A window of 1280 × 900 with a mouse.
  BrowserContext desktop(MockChannel channel) {
    return served(
        browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 900)), channel);
  }

  BrowserContext desktop(MockChannel channel, ColorScheme scheme) {
    return served(
        browser.newContext(
            new Browser.NewContextOptions().setViewportSize(1280, 900).setColorScheme(scheme)),
        channel);
  }

  /// A phone 390 px wide with touch.
  BrowserContext phone(MockChannel channel, ColorScheme scheme) {
    return served(
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setHasTouch(true)
                .setIsMobile(true)
                .setColorScheme(scheme)),
        channel);
  }

  /// A browser whose storage outlives it, in a folder.
  BrowserContext persistent(Path folder, MockChannel channel) {
    return served(
        playwright
            .chromium()
            .launchPersistentContext(
                folder,
                new BrowserType.LaunchPersistentContextOptions()
                    .setExecutablePath(chromium())
                    .setArgs(FLAGS)
                    .setViewportSize(1280, 900)),
        channel);
  }

  /// A new tab that shows a model.
  AnnotatorPage open(BrowserContext context, TestPassage passage, ObjectNode model) {
    Page page = context.newPage();
    page.navigate(SITE);
    AnnotatorPage annotator = new AnnotatorPage(page, passage);
    annotator.show(model);
    return annotator;
  }

  AnnotatorPage open(BrowserContext context, TestPassage passage) {
    return open(context, passage, passage.json());
  }

  @Override
  public void close() {
    playwright.close();
  }

  private static Path chromium() {
    return Path.of(Optional.ofNullable(System.getenv("CHROMIUM")).orElse("/usr/bin/chromium"));
  }

  private static BrowserContext served(BrowserContext context, MockChannel channel) {
    context.route(SITE + "**", route -> serve(route, channel));
    return (BrowserContext)
        Proxy.newProxyInstance(
            Harness.class.getClassLoader(),
            new Class<?>[] {BrowserContext.class},
            (proxy, method, arguments) -> called(context, method, arguments));
  }

  /// A request that a page makes while it is closed can no longer be served, and Playwright takes
  /// that for a fault of the closing.
  private static @Nullable Object called(
      BrowserContext context, Method method, Object @Nullable [] arguments) throws Throwable {
    try {
      return method.invoke(context, arguments);
    } catch (InvocationTargetException e) {
      if (method.getName().equals("close") && e.getCause() instanceof TargetClosedError) {
        return null;
      }
      throw e.getCause();
    }
  }

  private static void serve(Route route, MockChannel channel) {
    String path = route.request().url().substring(SITE.length());
    switch (path) {
      case "" ->
          fulfill(
              route, "text/html; charset=utf-8", TestPassage.resource("/annotator/harness.html"));
      case "harness.css" ->
          fulfill(route, "text/css", TestPassage.resource("/annotator/harness.css"));
      case "annotator/passage-annotator.js", "replay/outbox-replay.js" ->
          fulfill(route, "text/javascript", TestPassage.resource("/META-INF/resources/" + path));
      case TestPassage.CHANNEL -> channel.handle(route);
      default -> route.fulfill(new Route.FulfillOptions().setStatus(404));
    }
  }

  private static void fulfill(Route route, String type, String body) {
    route.fulfill(
        new Route.FulfillOptions()
            .setContentType(type)
            .setHeaders(Map.of("Content-Security-Policy", CSP, "Content-Type", type))
            .setBody(body));
  }

  private static final String CSP =
      "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
          + " connect-src 'self'; object-src 'none'";
}
