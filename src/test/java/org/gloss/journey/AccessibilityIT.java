package org.gloss.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.gloss.exercise.Exercise;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// axe-core finds nothing serious on any screen, light or dark, wide or narrow.
@OnStage
class AccessibilityIT {

  private static final Exercise EXERCISE = Library.exercise(Library.SWEATSHIRT);
  private static final String AT_REST =
      "() => document.getAnimations().every(animation => animation.playState !== 'running')";

  private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");

  private final List<String> faults = new ArrayList<>();

  @ParameterizedTest
  @EnumSource
  void noScreenHasSeriousFaults(Device device, Stage stage) {
    try (Visitor student = stage.visit(device);
        Visitor teacher = stage.visit(device)) {
      arrive(student);
      work(student);
      teach(teacher);
    }
    assertThat(faults).isEmpty();
  }

  private void arrive(Visitor student) {
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
  }

  private void work(Visitor student) {
    Page page = student.page();
    PassagePage passage = student.open(EXERCISE);
    passage.caret().focus();
    page.keyboard().press("Shift+ArrowRight");
    check(page, "passage with selected words");
    page.keyboard().press("Escape");
    passage.markFast(0, 4, "loaded-term");
    passage.awaitSaved();
    page.locator("summary").getByText("Mark by form").click();
    check(page, "passage with marks and form");
    page.keyboard().press("Escape");
    passage.testId("help").click();
    check(page, "help");
    passage.testId("help-close").click();
    page.locator("#look-over").click();
    page.locator("#submit").waitFor();
    check(page, "look over");
    page.locator("#submit").click();
    page.locator(".score-card").waitFor();
    student.passage(EXERCISE);
    check(page, "results");
  }

  private void teach(Visitor teacher) {
    teacher.go("sign-in");
    teacher.page().locator("input[name=password]").waitFor();
    check(teacher.page(), "sign-in");
    teacher.signIn();
    check(teacher.page(), "classes");
    teacher.go("nowhere").heading("There is no such page").waitFor();
    check(teacher.page(), "not found");
  }

  private void check(Page page, String screen) {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(
          new Page.EmulateMediaOptions()
              .setColorScheme(scheme)
              .setReducedMotion(ReducedMotion.REDUCE));
      page.waitForFunction(AT_REST); // what fades in has less contrast
      for (Rule rule : axe(page, scheme).analyze().getViolations()) {
        if (List.of("serious", "critical").contains(rule.getImpact())) {
          faults.add("%s, %s: %s %s".formatted(screen, scheme, rule.getId(), targets(rule)));
        }
      }
    }
  }

  /// All rules in the light, and in the dark those about colours: nothing else is different there.
  private static AxeBuilder axe(Page page, ColorScheme scheme) {
    AxeBuilder axe = new AxeBuilder(page).setLegacyMode(true);
    return scheme == ColorScheme.LIGHT ? axe : axe.withRules(OF_COLOURS);
  }

  private static String targets(Rule rule) {
    return rule.getNodes().stream().map(node -> node.getHtml()).limit(5).toList().toString();
  }
}
