package org.gloss.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
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
    see(student, List.of("progress", "my-data"));
  }

  private void teach(Visitor teacher) {
    teacher.go("sign-in");
    teacher.page().locator("input[name=password]").waitFor();
    check(teacher.page(), "sign-in");
    teacher.signIn();
    check(teacher.page(), "classes");
    classroom(teacher);
    write(teacher);
    teacher.go("people").heading("People").waitFor();
    teacher.page().locator("#invite").click();
    teacher.page().locator("#link input").waitFor();
    check(teacher.page(), "people");
    teacher.go("account").heading("Your account").waitFor();
    check(teacher.page(), "account");
    teacher.go("invitation/none").heading("This invitation is over").waitFor();
    check(teacher.page(), "invitation");
    teacher.go("nowhere").heading("There is no such page").waitFor();
    check(teacher.page(), "not found");
  }

  private void classroom(Visitor teacher) {
    Page page = teacher.page();
    String address = page.locator(".classroom a.title").first().getAttribute("href");
    see(
        teacher,
        List.of(
            address,
            address + "/students",
            address + "/roster",
            address + "/join",
            address + "/settings",
            address + "/assign",
            address + "/assign?exercise=interview-06-sweatshirt",
            address + "/progress",
            address + "/gradebook",
            address + "/privacy"));
    teacher.go(address);
    String talk = href(page, "a[href$='/talk']");
    String assignment = talk.replace("/talk", "");
    String id = assignment.replace("assignment/", "");
    teacher.go(talk);
    String work = href(page, "a[href^='work-of/']");
    see(
        teacher,
        List.of(
            talk,
            assignment + "/live",
            assignment + "/live?projector",
            assignment + "/appeals",
            assignment + "/regrade",
            assignment + "/settings",
            work,
            "print/passage/" + id,
            "print/key/" + id,
            "print/class/" + id,
            work.replace("work-of/", "print/report/").replaceFirst("\\?.*", ""),
            "audit",
            "retention"));
  }

  private static String href(Page page, String selector) {
    page.locator(selector).first().waitFor();
    return page.locator(selector).first().getAttribute("href");
  }

  private void see(Visitor visitor, List<String> addresses) {
    for (String address : addresses) {
      visitor.go(address);
      visitor.page().locator("h1").first().waitFor();
      check(visitor.page(), address);
    }
  }

  /// What lies off the way of [AuthoringIT].
  private void write(Visitor teacher) {
    Page page = teacher.page();
    for (String address : List.of("people", "account", "label-sets", "label-sets/persuasion")) {
      teacher.go(address);
      page.locator("h1").waitFor();
      check(page, address);
    }
    teacher.go("bank/interview-06-sweatshirt");
    page.locator("#change, #go-on").first().click();
    page.locator("#colleagues").click();
    page.locator("#close-colleagues").waitFor();
    check(page, "colleagues");
    page.locator("#close-colleagues").click();
    page.locator("#step-publish").click();
    page.getByText("Compare with the key of").first().click();
    page.locator("#combine").waitFor();
    check(page, "comparison");
    page.getByText("Back to the draft").click();
    page.locator("#preview a").click();
    new PassagePage(page, EXERCISE.passage()).awaitShown();
    check(page, "preview");
  }

  private void check(Page page, String screen) {
    faults.addAll(Axe.faults(page, screen));
  }
}
