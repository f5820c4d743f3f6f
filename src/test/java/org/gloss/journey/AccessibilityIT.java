package org.gloss.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.gloss.exercise.Exercise;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// axe-core finds nothing serious on any screen, light or dark, wide or narrow.
@OnStage
class AccessibilityIT {

  private static final Exercise EXERCISE = Library.exercise(Library.SWEATSHIRT);

  @ParameterizedTest
  @CsvSource({"DESKTOP, LIGHT", "DESKTOP, DARK", "PHONE, LIGHT", "PHONE, DARK"})
  void noScreenHasSeriousFaults(Device device, ColorScheme scheme, Stage stage) {
    try (Visitor student =
            stage.visit(stage.server(), device.options(stage.server().address(), scheme));
        Visitor teacher =
            stage.visit(stage.server(), device.options(stage.server().address(), scheme))) {
      Page page = student.page();
      student.go("").heading("Read closely").waitFor();
      check(page, "start");
      student.go("join");
      page.locator("#join").waitFor();
      check(page, "join");
      student.join();
      check(page, "joined");
      student.go("exercises");
      page.locator("#warm-up").waitFor();
      check(page, "exercises");
      student.warmUpUntilAnswered();
      check(page, "warm-up");
      student.warmUp();
      work(student);
      teacher.go("sign-in");
      teacher.page().locator("input[name=password]").waitFor();
      check(teacher.page(), "sign-in");
      teacher.signIn();
      check(teacher.page(), "classes");
      teacher.go("nowhere").heading("There is no such page").waitFor();
      check(teacher.page(), "not found");
    }
  }

  private static void work(Visitor student) {
    Page page = student.page();
    PassagePage passage = student.open(EXERCISE);
    check(page, "passage");
    passage.markFast(0, 4, "loaded-term");
    passage.awaitSaved();
    check(page, "passage with marks");
    page.locator("#look-over").click();
    page.locator("#submit").waitFor();
    check(page, "look over");
    page.locator("#submit").click();
    page.locator(".score-card").waitFor();
    student.passage(EXERCISE);
    check(page, "results");
  }

  private static void check(Page page, String screen) {
    page.waitForTimeout(400); // fading in lowers contrast
    List<String> faults =
        new AxeBuilder(page)
            .analyze().getViolations().stream()
                .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                .map(rule -> screen + ": " + rule.getId() + " " + targets(rule))
                .toList();
    assertThat(faults).isEmpty();
  }

  private static String targets(Rule rule) {
    return rule.getNodes().stream().map(node -> node.getHtml()).limit(5).toList().toString();
  }
}
