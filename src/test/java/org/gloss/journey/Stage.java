package org.gloss.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.gloss.wire.FlowClient;
import org.gloss.wire.QuietStudent;
import org.gloss.wire.Wire;

/// What the journeys of a run share: one browser, and one server with the demonstration class.
/// Everybody who visits is somebody new.
final class Stage implements AutoCloseable {

  /// A name of the server as a school has one; to the browser it is another machine's.
  static final String SCHOOL = "gloss.school.test";

  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run",
          "--disable-quic",
          "--host-resolver-rules=MAP " + SCHOOL + " 127.0.0.1");

  static final ColorScheme LIGHT = ColorScheme.LIGHT;

  private static final AtomicInteger PEOPLE = new AtomicInteger();

  private final Playwright playwright = Playwright.create();
  private final Browser browser =
      playwright
          .chromium()
          .launch(new BrowserType.LaunchOptions().setExecutablePath(chromium()).setArgs(FLAGS));
  private final GlossServer server = GlossServer.start();

  GlossServer server() {
    return server;
  }

  /// A name that nobody has taken yet, and that looks like no other.
  static String freshName() {
    int number = PEOPLE.incrementAndGet();
    return "Pupil " + (char) ('a' + number / 20) + (char) ('b' + number % 20) + " visits";
  }

  /// The device of somebody who has just joined, which draws nothing.
  Wire student() {
    return new QuietStudent(server.address(), freshName()).join(server.doors().joinCode()).wire();
  }

  /// The device of the class's teacher, which draws nothing.
  Wire teacher() {
    Wire wire = new Wire(server.address());
    new FlowClient(wire)
        .open("sign-in")
        .press("sign-in", Map.of("username", "teacher", "password", server.doors().password()));
    return wire;
  }

  /// A browser without any past.
  Visitor visit(Device device) {
    return visit(server, device.options(server.address(), ColorScheme.LIGHT));
  }

  Visitor visit(GlossServer place, Browser.NewContextOptions options) {
    return new Visitor(browser.newContext(options), place);
  }

  /// A browser whose storage outlives it, in a folder.
  Visitor persistent(Path folder) {
    BrowserContext context =
        playwright
            .chromium()
            .launchPersistentContext(
                folder,
                new BrowserType.LaunchPersistentContextOptions()
                    .setExecutablePath(chromium())
                    .setArgs(FLAGS)
                    .setBaseURL(server.address())
                    .setViewportSize(Device.DESKTOP.width(), Device.DESKTOP.height()));
    return new Visitor(context, server);
  }

  @Override
  public void close() {
    playwright.close();
    server.close();
  }

  private static Path chromium() {
    return Path.of(Optional.ofNullable(System.getenv("CHROMIUM")).orElse("/usr/bin/chromium"));
  }
}
