package org.gloss.review;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// A browser and a site `http://component.test/` that exists only in it: a page with one component
/// of this room.
public final class ComponentPage implements AutoCloseable {

  private static final String SITE = "http://component.test/";
  private static final String CSP =
      "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'";

  private final Playwright playwright = Playwright.create();
  private final Browser browser =
      playwright
          .chromium()
          .launch(
              new BrowserType.LaunchOptions()
                  .setExecutablePath(
                      Path.of(
                          Optional.ofNullable(System.getenv("CHROMIUM"))
                              .orElse("/usr/bin/chromium")))
                  .setArgs(List.of("--no-sandbox", "--disable-background-networking")));
  private final String element;
  private final String module;

  /// @param element its tag
  /// @param module its file below the resources, such as `heat/heat-passage.js`
  public ComponentPage(String element, String module) {
    this.element = element;
    this.module = module;
  }

  /// A new window with the component, `width` pixels wide.
  public Page open(int width, ColorScheme scheme) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions().setViewportSize(width, 844).setColorScheme(scheme));
    context.route(SITE + "**", this::serve);
    Page page = context.newPage();
    page.navigate(SITE);
    page.waitForFunction("name => customElements.get(name)", element);
    return page;
  }

  /// Calls a method of the component with an argument in JSON.
  public void call(Page page, String method, String json) {
    page.evaluate(
        "([name, method, json]) => document.querySelector(name)[method](JSON.parse(json))",
        List.of(element, method, json));
    page.evaluate("name => document.querySelector(name).updateComplete", element);
  }

  /// What axe finds, a line each.
  public static List<String> violations(Page page) {
    return new AxeBuilder(page)
        .analyze().getViolations().stream()
            .flatMap(
                rule ->
                    rule.getNodes().stream()
                        .map(
                            node -> rule.getId() + " " + node.getHtml() + node.getFailureSummary()))
            .toList();
  }

  @Override
  public void close() {
    playwright.close();
  }

  private void serve(Route route) {
    String path = route.request().url().substring(SITE.length());
    if (path.isEmpty()) {
      fulfill(route, "text/html; charset=utf-8", html());
    } else if (path.equals(module)) {
      fulfill(route, "text/javascript; charset=utf-8", resource("/META-INF/resources/" + path));
    } else {
      route.fulfill(new Route.FulfillOptions().setStatus(404));
    }
  }

  private String html() {
    return """
        <!doctype html>
        <html lang="en"><head><meta charset="utf-8"><title>A component</title>
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <base href="%s"><link rel="icon" href="data:,">
        <style>html { color-scheme: light dark } body { margin: 0; background: light-dark(#fbfaf7, #16181a);
        color: light-dark(#1d2326, #e9e6e0) }</style>
        <script type="module" src="%s"></script></head>
        <body><main><h1>A component</h1><h2>Its part</h2><%s></%s></main></body></html>
        """
        .formatted(SITE, module, element, element);
  }

  private static void fulfill(Route route, String type, String body) {
    route.fulfill(
        new Route.FulfillOptions()
            .setContentType(type)
            .setHeaders(Map.of("Content-Security-Policy", CSP, "Content-Type", type))
            .setBody(body));
  }

  private static String resource(String name) {
    try (InputStream stream = ComponentPage.class.getResourceAsStream(name)) {
      return new String(
          Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
