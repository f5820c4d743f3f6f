package org.gloss.bench;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.JsonNode;

/// Real pages that watch a class, in a process of their own, so that what they cost is not counted
/// as the server's. Takes commands from standard input, one a line, and answers each with a line:
/// `open N` keeps N pages open, `count` tells `frames bytes` that all have received since the last
/// count, `await ALIAS WORDS` first says `waiting` and then waits until the first page shows them.
final class WatchingBrowser {

  private final AtomicLong frames = new AtomicLong();
  private final AtomicLong bytes = new AtomicLong();
  private final DevTools browser;
  private final String address;
  private final List<String> pages = new ArrayList<>();

  private WatchingBrowser(String address) throws Exception {
    this.address = address;
    this.browser = new DevTools(this::hear);
  }

  /// @param arguments address of the site, sign-in name, password, path of the page
  public static void main(String[] arguments) throws Exception {
    WatchingBrowser watching = new WatchingBrowser(arguments[0] + arguments[3]);
    try (DevTools closing = watching.browser;
        BufferedReader commands =
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      watching.signIn(arguments[0], arguments[1], arguments[2]);
      System.out.println("ready");
      for (String line = commands.readLine(); line != null; line = commands.readLine()) {
        System.out.println(watching.answer(line.split(" ", 3)));
      }
    }
  }

  private String answer(String[] command) {
    return switch (command[0]) {
      case "open" -> open(Integer.parseInt(command[1]));
      case "count" -> frames.getAndSet(0) + " " + bytes.getAndSet(0);
      case "await" -> await(command[1], command[2]);
      default -> throw new IllegalArgumentException(command[0]);
    };
  }

  private void signIn(String site, String name, String password) {
    String page = browser.page();
    browser.go(page, site + "sign-in");
    browser.await(
        page, "document.querySelector('#sign-in') && customElements.get('vaadin-button')");
    type(page, "username", name);
    type(page, "password", password);
    browser.run(page, "document.querySelector('#sign-in').click()");
    browser.await(page, "location.pathname === '/classes'");
    browser.close(page);
  }

  private void type(String page, String field, String words) {
    browser.run(
        page,
        "{ const field = document.querySelector('#%s'); field.value = '%s';".formatted(field, words)
            + " field.dispatchEvent(new Event('change', { bubbles: true })) }");
  }

  private String open(int number) {
    while (pages.size() > number) {
      browser.close(pages.removeLast());
    }
    while (pages.size() < number) {
      String page = browser.page();
      browser.go(page, address);
      browser.await(page, "document.querySelector('live-class').shadowRoot.querySelector('.tile')");
      pages.add(page);
    }
    return "open";
  }

  private String await(String alias, String words) {
    System.out.println("waiting");
    browser.await(
        pages.getFirst(),
        "[...document.querySelector('live-class').shadowRoot.querySelectorAll('.tile')]"
            + ".some(tile => tile.querySelector('.alias').textContent === '%s' &&".formatted(alias)
            + " tile.querySelector('.marks').textContent === '%s')".formatted(words));
    return "seen";
  }

  /// Frames of pushes as they are read, before any compression; requests as they came over the
  /// wire.
  private void hear(String event, JsonNode said) {
    JsonNode what = said.path("params");
    switch (event) {
      case "Network.webSocketFrameReceived" -> {
        frames.incrementAndGet();
        String payload = what.path("response").path("payloadData").asString("");
        bytes.addAndGet(payload.getBytes(StandardCharsets.UTF_8).length);
      }
      case "Network.loadingFinished" -> bytes.addAndGet(what.path("encodedDataLength").asLong(0));
      default -> {}
    }
  }
}
