package org.gloss.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gloss.exercise.Exercise;

/// Somebody at a browser.
final class Visitor implements AutoCloseable {

  private static final int PATIENCE = 60_000;

  private final BrowserContext context;
  private final GlossServer server;
  private final Page page;
  private final List<String> refused = new ArrayList<>();
  private String name = "";
  private String reEntryCode = "";

  Visitor(BrowserContext context, GlossServer server) {
    this.context = context;
    this.server = server;
    context.setDefaultTimeout(PATIENCE);
    context.onConsoleMessage(this::listen);
    this.page = context.pages().isEmpty() ? context.newPage() : context.pages().getFirst();
  }

  Page page() {
    return page;
  }

  /// What the browser has refused to load or run on the pages so far, because their policy forbids
  /// it.
  List<String> refused() {
    return refused;
  }

  private void listen(ConsoleMessage message) {
    if (message.text().contains("Content Security Policy")) {
      refused.add(page.url() + ": " + message.text());
    }
  }

  BrowserContext context() {
    return context;
  }

  /// Goes to an address of the site, for instance `join`.
  Visitor go(String path) {
    page.navigate(server.address() + path);
    return this;
  }

  Locator heading(String words) {
    return page.locator("h1", new Page.LocatorOptions().setHasText(words));
  }

  /// Joins the demonstration class under a fresh name.
  Visitor join() {
    return join(server.doors().joinCode());
  }

  Visitor join(String code) {
    name = Stage.freshName();
    go("join");
    page.locator("#code input").fill(code);
    page.locator("#name input").fill(name);
    page.locator("#join").click();
    reEntryCode = page.locator("#re-entry-code").innerText();
    return this;
  }

  /// Comes back as a student who joined elsewhere.
  Visitor comeBack(Visitor student) {
    return comeBack(student.name, student.reEntryCode);
  }

  Visitor comeBack(String alias, String code) {
    name = alias;
    reEntryCode = code;
    go("join");
    page.locator("#code input").fill(server.doors().joinCode());
    page.locator("#name input").fill(alias);
    page.getByText("I have been here before").click();
    page.locator("#re-entry input").fill(code);
    page.locator("#come-back").click();
    page.waitForURL(Pattern.compile(".*/exercises$"));
    page.locator("#warm-up").waitFor();
    return this;
  }

  /// Goes through the warm-up with the first answers that come to mind.
  Visitor warmUp() {
    go("warm-up");
    for (int item = 1; item <= 5; item++) {
      heading("Warm-up " + item + " of 5").waitFor();
      page.locator("[data-word='0']").dblclick();
      page.keyboard().press("l");
      page.locator("#check").click();
      page.locator("#next").click();
    }
    page.waitForURL(Pattern.compile(".*/exercises$"));
    return this;
  }

  /// Answers the first item of the warm-up and stays there.
  Visitor warmUpUntilAnswered() {
    go("warm-up");
    heading("Warm-up 1 of 5").waitFor();
    page.locator("[data-word='0']").dblclick();
    page.keyboard().press("l");
    page.locator("#check").click();
    page.locator("#next").waitFor();
    return this;
  }

  /// Signs in as the teacher of the demonstration class, who is its administrator, too.
  Visitor signIn() {
    return signIn("teacher", server.doors().password());
  }

  Visitor signIn(String signInName, String password) {
    go("sign-in");
    page.locator("input[name=username]").fill(signInName);
    page.locator("input[name=password]").fill(password);
    page.keyboard().press("Enter");
    page.waitForURL(Pattern.compile(".*/classes$"));
    heading("Your classes").waitFor();
    return this;
  }

  /// Opens a passage from the list of exercises.
  PassagePage open(Exercise exercise) {
    go("exercises");
    title(exercise).click();
    return passage(exercise);
  }

  /// An exercise in the list; of two with the same title the first.
  Locator title(Exercise exercise) {
    return page.locator(".works a.title", new Page.LocatorOptions().setHasText(exercise.title()))
        .first();
  }

  /// The passage that this browser shows, once it does.
  PassagePage passage(Exercise exercise) {
    heading(exercise.title()).waitFor();
    return new PassagePage(page, exercise.passage()).awaitShown();
  }

  /// The same address again, in another tab of the same browser.
  PassagePage secondTab(Exercise exercise) {
    Page tab = context.newPage();
    tab.navigate(page.url());
    return new PassagePage(tab, exercise.passage()).awaitShown();
  }

  PassagePage reload(Exercise exercise) {
    page.reload();
    return passage(exercise);
  }

  /// No page may have tried what its policy forbids.
  @Override
  public void close() {
    context.close();
    assertThat(refused).isEmpty();
  }
}
