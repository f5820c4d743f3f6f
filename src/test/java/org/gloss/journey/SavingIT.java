package org.gloss.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gloss.exercise.Exercise;
import org.junit.jupiter.api.Test;

/// What has been marked is there afterwards, whatever happens in between.
@OnStage
class SavingIT {

  private static final Exercise EXERCISE = Library.exercise(Library.SWEATSHIRT);
  private static final String LOADED = "loaded-term";

  @Test
  void marksMadeWhileTheNetworkIsGoneAreSentWhenItIsBack(Stage stage) {
    try (Visitor student = stage.visit(Device.DESKTOP).join().warmUp();
        Visitor elsewhere = stage.visit(Device.DESKTOP)) {
      PassagePage passage = student.open(EXERCISE);
      List<Wanted> wanted = new ArrayList<>(passage.markFast(0, 2, LOADED));
      passage.awaitSaved();
      student.context().setOffline(true);
      wanted.addAll(passage.markFast(10, 4, LOADED));
      passage.awaitBanner("4 not saved yet, kept on this device");
      student.context().setOffline(false);
      passage.awaitSaved();
      elsewhere.comeBack(student).open(EXERCISE).awaitMarks(wanted);
    }
  }

  @Test
  void marksMadeOfflineSurviveTheClosingOfTheTab(Stage stage) {
    Path profile = PackagedApp.freshFolder("profile");
    List<Wanted> wanted;
    Visitor gone = stage.persistent(profile);
    try (gone) {
      PassagePage passage = gone.join().warmUp().open(EXERCISE);
      gone.context().setOffline(true);
      wanted = passage.markFast(0, 3, LOADED);
      passage.awaitBanner("3 not saved yet");
    }
    try (Visitor again = stage.persistent(profile);
        Visitor elsewhere = stage.visit(Device.DESKTOP)) {
      again.open(EXERCISE).awaitMarks(wanted).awaitNothingUnsaved();
      elsewhere.comeBack(gone).open(EXERCISE).awaitMarks(wanted);
    }
  }

  @Test
  void marksLeftOnADeviceAreSentFromTheListOfExercises(Stage stage) {
    Path profile = PackagedApp.freshFolder("profile");
    List<Wanted> wanted;
    Visitor gone = stage.persistent(profile);
    try (gone) {
      PassagePage passage = gone.join().warmUp().open(EXERCISE);
      gone.context().setOffline(true);
      wanted = passage.markFast(0, 3, LOADED);
      passage.awaitBanner("3 not saved yet");
    }
    try (Visitor again = stage.persistent(profile);
        Visitor elsewhere = stage.visit(Device.DESKTOP)) {
      again.page().waitForResponse("**/channel/**", () -> again.go("exercises"));
      elsewhere.comeBack(gone).open(EXERCISE).awaitMarks(wanted);
    }
  }

  @Test
  void marksAreSavedWithoutAReloadAfterTheSessionHasEnded(Stage stage) {
    try (Visitor student = stage.visit(Device.DESKTOP).join().warmUp();
        Visitor elsewhere = stage.visit(Device.DESKTOP)) {
      PassagePage passage = student.open(EXERCISE);
      List<Cookie> kept =
          student.context().cookies().stream()
              .filter(cookie -> !cookie.name.equals("gloss-session"))
              .toList();
      student.context().clearCookies();
      student.context().addCookies(kept);
      List<Wanted> wanted = passage.markFast(0, 3, LOADED);
      passage.awaitSaved();
      elsewhere.comeBack(student).open(EXERCISE).awaitMarks(wanted);
    }
  }

  @Test
  void twoTabsMerge(Stage stage) {
    try (Visitor student = stage.visit(Device.DESKTOP).join().warmUp()) {
      PassagePage first = student.open(EXERCISE);
      PassagePage second = student.secondTab(EXERCISE);
      List<Wanted> wanted = new ArrayList<>(first.markFast(0, 2, LOADED));
      wanted.addAll(second.markFast(10, 2, "opinion-or-value"));
      first.awaitMarks(wanted);
      second.awaitMarks(wanted);
      first.awaitSaved();
      second.awaitSaved();
      student.reload(EXERCISE).awaitMarks(wanted);
    }
  }

  @Test
  void whatComesAfterSubmissionIsKeptAsLateAndDoesNotCount(Stage stage) {
    try (Visitor student = stage.visit(Device.DESKTOP).join().warmUp();
        Visitor elsewhere = stage.visit(Device.DESKTOP);
        Visitor teacher = stage.visit(Device.DESKTOP).signIn()) {
      final int before = lateMarks(teacher);
      PassagePage passage = student.open(EXERCISE);
      List<Wanted> wanted = passage.markFast(0, 2, LOADED);
      passage.awaitSaved();
      student.context().setOffline(true);
      passage.markFast(10, 3, LOADED);
      passage.awaitBanner("3 not saved yet");
      PassagePage other = elsewhere.comeBack(student).open(EXERCISE);
      other.awaitMarks(wanted).submit();
      student.context().setOffline(false);
      student.page().locator(".card").getByText("You have submitted this").waitFor();
      assertThat(elsewhere.reload(EXERCISE).marks()).isEqualTo(PassagePage.expected(wanted));
      assertThat(lateMarks(teacher)).isEqualTo(before + 3);
    }
  }

  @Test
  void oneLabelActionIsOneSmallRequestHoweverManyMarksThereAre(Stage stage) {
    try (Visitor student = stage.visit(Device.DESKTOP).join().warmUp()) {
      PassagePage passage = student.open(EXERCISE);
      Weights few = new Weights(student.page());
      passage.markFast(0, 3, LOADED);
      passage.awaitSaved();
      assertThat(few.seen()).hasSize(3).allSatisfy(Weights.Weight::assertSmall);
      passage.markFast(6, 57, LOADED);
      passage.awaitSaved();
      Weights many = new Weights(student.page());
      passage.markFast(0, 3, "opinion-or-value");
      passage.awaitSaved();
      assertThat(many.seen()).hasSize(3).allSatisfy(Weights.Weight::assertSmall);
      System.out.println("One mark, with 3 marks there:  " + few.seen().getLast());
      System.out.println("One mark, with 60 marks there: " + many.seen().getLast());
    }
  }

  private static int lateMarks(Visitor teacher) {
    Page page = teacher.page();
    teacher.go("classes");
    page.locator(".classroom a.title").first().click();
    page.locator(".class-page table").waitFor();
    return page
        .locator("tbody tr")
        .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(EXERCISE.title()))
        .locator("td:nth-child(7)")
        .allInnerTexts()
        .stream()
        .mapToInt(text -> Integer.parseInt(text.strip()))
        .sum();
  }
}
