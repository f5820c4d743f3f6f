package org.gloss.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.gloss.exercise.Exercise;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Takes the main screens, wide and narrow, light and dark, into `target/screenshots`. It checks
/// nothing, so it is no part of the suite: `./gloss test -Dit.test=Screenshots` runs it.
@OnStage
class Screenshots {

  private static final Path FOLDER = Path.of("target", "screenshots");

  /// Milliseconds after which a page that is pushed to stands still.
  private static final int SETTLED = 1_500;

  private static final Exercise EXERCISE = Library.exercise(Library.SWEATSHIRT);

  @ParameterizedTest
  @EnumSource
  void mainScreens(Device device, Stage stage) {
    try (Visitor student = stage.visit(device);
        Visitor teacher = stage.visit(device)) {
      student.go("join");
      student.page().locator("#join").waitFor();
      take(student.page(), device, "join");
      student.join().warmUp();
      work(student, device);
      student.go("exercises");
      student.page().locator("#warm-up").waitFor();
      take(student.page(), device, "exercises");
      teacher.signIn();
      take(teacher.page(), device, "classes");
      classroom(teacher, device);
      author(teacher, device);
    }
  }

  private static void classroom(Visitor teacher, Device device) {
    Page page = teacher.page();
    String address = page.locator(".classroom a.title").first().getAttribute("href");
    teacher.go(address + "/students");
    page.locator("#students").waitFor();
    take(page, device, "students");
    teacher.go(address + "/join");
    page.locator(".qr svg").waitFor();
    take(page, device, "join-screen");
    teacher.go(address);
    page.locator("a[href$='/talk']").first().waitFor();
    take(page, device, "class");
    String talk = page.locator("a[href$='/talk']").first().getAttribute("href");
    for (String one : List.of("live", "live?projector", "talk", "appeals")) {
      teacher.go(talk.replace("talk", one));
      page.locator("h1").waitFor();
      page.waitForTimeout(SETTLED);
      take(page, device, one.replace("live?", ""));
    }
    teacher.go(address + "/gradebook");
    page.locator("#gradebook-csv").waitFor();
    take(page, device, "gradebook");
  }

  private static void author(Visitor teacher, Device device) {
    Page page = teacher.page();
    teacher.go("bank");
    page.locator("#new-title").waitFor();
    take(page, device, "bank");
    teacher.go("bank/interview-06-sweatshirt");
    page.locator("#change, #go-on").first().click();
    page.locator("#step-key").click();
    PassagePage passage = new PassagePage(page, EXERCISE.passage()).awaitShown();
    passage.word(40).click();
    take(page, device, "key");
    page.locator("#step-publish").click();
    page.locator("#publish").waitFor();
    take(page, device, "publish");
  }

  private static void work(Visitor student, Device device) {
    PassagePage passage = student.open(EXERCISE);
    Hand hand = (device == Device.PHONE ? Hand.Way.TOUCH : Hand.Way.MOUSE).on(student.page());
    StudentJourneyIT.TEN.forEach(hand::mark);
    passage.awaitSaved();
    passage
        .word(StudentJourneyIT.TEN.getFirst().first())
        .evaluate("word => word.scrollIntoView({block: 'center', behavior: 'instant'})");
    take(student.page(), device, "passage");
    passage.submit();
    passage.awaitShown();
    take(student.page(), device, "results");
  }

  private static void take(Page page, Device device, String screen) {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      String name =
          "%s-%d-%s.png".formatted(screen, device.width(), scheme.name().toLowerCase(Locale.ROOT));
      page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name)));
    }
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
  }
}
