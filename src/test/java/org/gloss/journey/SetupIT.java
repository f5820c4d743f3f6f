package org.gloss.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The first minutes of an empty installation.
@OnStage
class SetupIT {

  private static final String PASSWORD = "four words of no kin";

  @Test
  void byKeyboardAloneWithTheCodeBesideTheData(Stage stage) throws Exception {
    try (GlossServer server = GlossServer.empty(Map.of());
        Visitor first = stage.visit(server, elsewhere(server))) {
      Path file = server.data().resolve("setup-code.txt");
      String code = Files.readString(file).strip();
      assertThat(server.said()).contains(code);
      first.go("").heading("Set Gloss up").waitFor();
      Page page = first.page();
      page.locator("#code input:focus").waitFor();
      page.keyboard().type("abcd-efgh");
      fillFromSchoolOn(page);
      page.keyboard().press("Enter");
      page.getByText("This is not the code.").waitFor();
      page.locator("#code input:focus").waitFor();
      page.keyboard().press("ControlOrMeta+a");
      page.keyboard().type(code);
      String before = session(first);
      page.keyboard().press("Enter");
      page.waitForURL(Pattern.compile(".*/classes$"));
      assertThat(session(first)).isNotEqualTo(before);
      first.heading("Your classes").waitFor();
      assertThat(page.locator(".places a[aria-current]").innerText()).isEqualTo("Classes");
      assertThat(file).doesNotExist();
      assertThat(resetWhileRunning(server)).contains("Stop it");
    }
  }

  @Test
  void onTheMachineItselfWithoutACodeAndThenATeacherByLink(Stage stage) {
    try (GlossServer server = GlossServer.empty(Map.of());
        Visitor head = stage.visit(server, here(server));
        Visitor invited = stage.visit(server, elsewhere(server))) {
      Page page = head.page();
      head.go("sign-in").heading("Set Gloss up").waitFor();
      assertThat(page.locator("#code").isVisible()).isFalse();
      page.locator("#school input:focus").waitFor();
      page.keyboard().type("Lakeside School");
      fillFromLanguageOn(page);
      page.keyboard().press("Enter");
      page.waitForURL(Pattern.compile(".*/classes$"));
      head.go("people");
      page.locator("#invite").click();
      Locator link = page.locator("#link input");
      page.waitForCondition(() -> link.inputValue().contains("/invitation/"));
      accept(invited, link.inputValue());
      invited.go("people").heading("There is no such page").waitFor();
    }
  }

  @Test
  void withoutABrowserByEnvironmentVariables(Stage stage) {
    Map<String, String> variables =
        Map.of("GLOSS_ADMIN_SIGN_IN", "reed", "GLOSS_ADMIN_PASSWORD", PASSWORD);
    try (GlossServer server = GlossServer.empty(variables);
        Visitor head = stage.visit(server, here(server))) {
      assertThat(server.data().resolve("setup-code.txt")).doesNotExist();
      assertThat(server.said()).doesNotContain(PASSWORD);
      head.signIn("reed", PASSWORD);
    }
  }

  @Test
  void aPasswordThatIsTooShortStopsTheStartWithASentence() {
    GlossServer.Ended ended =
        GlossServer.refused(
            Map.of("GLOSS_ADMIN_SIGN_IN", "reed", "GLOSS_ADMIN_PASSWORD", "too-short"));

    assertThat(ended.status()).isOne();
    assertThat(ended.said().strip().lines())
        .singleElement()
        .asString()
        .startsWith("gloss: GLOSS_ADMIN_PASSWORD cannot be used: Choose at least 15 characters.")
        .doesNotContain("too-short");
  }

  private static void fillFromSchoolOn(Page page) {
    page.keyboard().press("Tab");
    page.keyboard().type("Lakeside School");
    fillFromLanguageOn(page);
  }

  /// From the school's name on, by Tab: the language stays as it is.
  private static void fillFromLanguageOn(Page page) {
    page.keyboard().press("Tab");
    for (String words : List.of("Ms Reed", "reed", PASSWORD)) {
      page.keyboard().press("Tab");
      page.keyboard().type(words);
    }
  }

  private static void accept(Visitor invited, String link) {
    Page page = invited.page();
    page.navigate(link);
    invited.heading("You are invited").waitFor();
    page.locator("#name input").fill("Mr Hale");
    page.locator("#sign-in-name input").fill("hale");
    page.locator("#password input").fill(PASSWORD);
    page.locator("#accept").click();
    page.waitForURL(Pattern.compile(".*/classes$"));
  }

  private static String resetWhileRunning(GlossServer server) {
    GlossServer.Ended ended = server.runBeside("reset-admin");
    assertThat(ended.status()).isOne();
    return ended.said();
  }

  private static String session(Visitor visitor) {
    return visitor.context().cookies().stream()
        .filter(cookie -> cookie.name.equals("gloss-session"))
        .map(cookie -> cookie.value)
        .findFirst()
        .orElseThrow();
  }

  private static Browser.NewContextOptions here(GlossServer server) {
    return Device.DESKTOP.options(server.address(), ColorScheme.LIGHT);
  }

  /// As a browser on another machine comes, through a proxy.
  private static Browser.NewContextOptions elsewhere(GlossServer server) {
    return here(server).setExtraHTTPHeaders(Map.of("X-Forwarded-For", "192.0.2.7"));
  }
}
