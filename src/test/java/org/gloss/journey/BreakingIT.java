package org.gloss.journey;

import static com.microsoft.playwright.options.WaitForSelectorState.HIDDEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gloss.exercise.Exercise;
import org.junit.jupiter.api.Test;

/// When it breaks for a person: it has words, keeps their work, and goes on.
@OnStage
class BreakingIT {

  private static final Exercise EXERCISE = Library.exercise(Library.SWEATSHIRT);
  private static final String TYPED = "Nobody asked the ferry about it.";
  private static final String SILENT = "Gloss does not answer";

  @Test
  void aStoppedServerIsSaidInWordsAndEverythingGoesOnWhenItIsBack(Stage stage) {
    try (GlossServer server = GlossServer.start();
        Visitor student = visit(stage, server).join().warmUp();
        Visitor teacher = visit(stage, server).signIn()) {
      PassagePage passage = student.open(EXERCISE);
      List<Wanted> wanted = new ArrayList<>(passage.markFast(0, 2, "loaded-term"));
      passage.awaitSaved();
      remember(teacher);
      writeText(teacher);
      server.stop();

      wanted.addAll(passage.markFast(10, 2, "loaded-term"));
      passage.awaitBanner("2 not saved yet, kept on this device. " + SILENT);
      teacher.page().getByText("Share it, or ask a colleague").click();
      indicator(teacher).waitFor();
      assertThat(text(teacher).inputValue()).isEqualTo(TYPED);

      server.startAgain();
      passage.awaitMarks(wanted).awaitNothingUnsaved();
      typedAgain(teacher);
      student.reload(EXERCISE).awaitMarks(wanted);
    }
  }

  @Test
  void whoseSessionIsOverSignsInAndIsBackOnThePageWithWhatTheyTyped(Stage stage) {
    try (Visitor teacher = stage.visit(Device.DESKTOP).signIn()) {
      writeText(teacher);
      String address = teacher.page().url();
      endSession(teacher.context());
      teacher.page().getByText("Share it, or ask a colleague").click();
      teacher.page().waitForURL(Pattern.compile(".*/sign-in$"));
      teacher.page().getByText("then you are on the page that you wanted").waitFor();

      fillIn(teacher.page(), stage.server());
      teacher.page().waitForURL(address);
      typedAgain(teacher);
    }
  }

  @Test
  void aLostConnectionIsSaidOnEveryPageAndWhatWasPressedIsDoneLater(Stage stage) {
    try (Visitor teacher = stage.visit(Device.DESKTOP).signIn()) {
      writeText(teacher);
      teacher.context().setOffline(true);
      teacher.page().getByText("Share it, or ask a colleague").click();
      indicator(teacher).waitFor();
      teacher.context().setOffline(false);
      teacher.page().locator(".colleagues").getByText("Colleagues").first().waitFor();
      indicator(teacher).waitFor(new Locator.WaitForOptions().setState(HIDDEN));
      assertThat(text(teacher).inputValue()).isEqualTo(TYPED);
    }
  }

  @Test
  void whoSignsOutLeavesNoWordsToWhoComesNext(Stage stage) {
    try (Visitor teacher = stage.visit(Device.DESKTOP).signIn()) {
      writeText(teacher);
      String address = teacher.page().url();
      teacher.page().locator("#sign-out").click();
      teacher.page().waitForURL(Pattern.compile("^(?!.*/drafts/).*$"));
      assertThat(teacher.page().evaluate("() => sessionStorage.length")).isEqualTo(0);
      teacher.signIn().page().navigate(address);
      assertThat(text(teacher).inputValue()).isEmpty();
    }
  }

  private static Visitor visit(Stage stage, GlossServer server) {
    return stage.visit(server, Device.DESKTOP.options(server.address(), Stage.LIGHT));
  }

  /// Signs in again so that the device is remembered.
  private static void remember(Visitor teacher) {
    teacher.go("sign-in");
    teacher.page().locator("#remember").click();
    fillIn(teacher.page(), teacher.server());
    teacher.page().waitForURL(Pattern.compile(".*/classes$"));
  }

  private static void fillIn(Page page, GlossServer server) {
    page.locator("input[name=username]").fill("teacher");
    page.locator("input[name=password]").fill(server.doors().password());
    page.keyboard().press("Enter");
  }

  /// Begins a draft and types into it, without sending it.
  private static void writeText(Visitor teacher) {
    Page page = teacher.go("bank").page();
    page.locator("vaadin-text-field input").first().fill("A text of mine");
    page.locator("#begin").click();
    page.waitForURL("**/drafts/**");
    text(teacher).fill(TYPED);
  }

  private static void typedAgain(Visitor teacher) {
    teacher.page().locator(".typed-note").waitFor();
    assertThat(text(teacher).inputValue()).isEqualTo(TYPED);
  }

  private static Locator text(Visitor teacher) {
    return teacher.page().locator("vaadin-text-area textarea").first();
  }

  private static Locator indicator(Visitor visitor) {
    return visitor.page().locator("vaadin-connection-indicator[reconnecting]").getByText(SILENT);
  }

  /// As it is when a session has ended on the server.
  private static void endSession(BrowserContext context) {
    List<Cookie> cookies = new ArrayList<>(context.cookies());
    cookies.removeIf(cookie -> cookie.name.equals("gloss-device"));
    cookies.forEach(
        cookie -> {
          if (cookie.name.equals("gloss-session")) {
            cookie.value = "0123456789ABCDEF0123456789ABCDEF";
          }
        });
    context.clearCookies();
    context.addCookies(cookies);
  }
}
