package org.gloss.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gloss.exercise.Exercise;
import org.junit.jupiter.api.Test;

/// Whoever asks for what is not theirs gets nothing of it.
@OnStage
class WrongPersonIT {

  private static final Exercise EXERCISE = Library.exercise(Library.SWEATSHIRT);

  @Test
  void anotherStudentSeesNeitherResultsNorMarks(Stage stage) {
    try (Visitor owner = stage.visit(Device.DESKTOP).join().warmUp();
        Visitor other = stage.visit(Device.DESKTOP).join().warmUp()) {
      PassagePage passage = owner.open(EXERCISE);
      passage.markFast(0, 2, "loaded-term");
      passage.awaitSaved();
      String work = path(owner);
      passage.submit();
      owner.page().waitForURL("**/results/**");
      String results = path(owner);
      other.go(results).heading("This is not open to you").waitFor();
      assertThat(other.page().content()).doesNotContain("playing democracy");
      assertThat(other.go(work).passage(EXERCISE).marks()).isEmpty();
    }
  }

  @Test
  void aStudentOfAnotherClassSeesNeitherPassageNorResults(Stage stage) {
    try (Visitor owner = stage.visit(Device.DESKTOP).join().warmUp();
        Visitor outsider = stage.visit(Device.DESKTOP).join(anotherClass(stage)).warmUp()) {
      PassagePage passage = owner.open(EXERCISE);
      String work = path(owner);
      passage.submit();
      owner.page().waitForURL("**/results/**");
      for (String address : List.of(work, path(owner))) {
        outsider.go(address).heading("This is not open to you").waitFor();
        assertThat(outsider.page().locator("passage-annotator").count()).isZero();
        assertThat(outsider.page().content()).doesNotContain("playing democracy");
      }
    }
  }

  @Test
  void aStudentSeesNoTeachersPageAndATeacherNoStudents(Stage stage) {
    try (Visitor student = stage.visit(Device.DESKTOP).join().warmUp();
        Visitor teacher = stage.visit(Device.DESKTOP).signIn()) {
      student.go("classes").heading("There is no such page").waitFor();
      teacher.go("exercises").heading("There is no such page").waitFor();
      teacher.go("warm-up").heading("There is no such page").waitFor();
    }
  }

  @Test
  void whoIsNotSignedInIsSentToSignIn(Stage stage) {
    try (Visitor nobody = stage.visit(Device.DESKTOP)) {
      for (String page : List.of("exercises", "warm-up", "classes", "work/" + UUID.randomUUID())) {
        nobody.go(page);
        nobody.page().waitForURL("**/sign-in*");
      }
    }
  }

  @Test
  void theChannelRefusesWhoeverMayNot(Stage stage) {
    try (Visitor owner = stage.visit(Device.DESKTOP).join().warmUp();
        Visitor other = stage.visit(Device.DESKTOP).join();
        Visitor nobody = stage.visit(Device.DESKTOP)) {
      PassagePage passage = owner.open(EXERCISE);
      String channel =
          owner
              .page()
              .waitForRequest(
                  request -> request.url().contains("/channel/"),
                  () -> passage.markFast(0, 1, "loaded-term"))
              .url();
      assertThat(post(nobody, channel, true).status()).isEqualTo(401);
      assertThat(post(other, channel, true).status()).isEqualTo(403);
      assertThat(post(owner, channel, false).status()).isEqualTo(403);
      assertThat(post(owner, channel, true).status()).isEqualTo(200);
    }
  }

  private static APIResponse post(Visitor visitor, String channel, boolean header) {
    Map<String, Object> mark =
        Map.of(
            "id",
            UUID.randomUUID().toString(),
            "rev",
            1,
            "start",
            0,
            "end",
            8,
            "label",
            "loaded-term",
            "reason",
            "",
            "removed",
            false);
    RequestOptions options = RequestOptions.create().setData(List.of(mark));
    return visitor
        .context()
        .request()
        .post(channel, header ? options.setHeader("X-Gloss", "1") : options);
  }

  private static String anotherClass(Stage stage) {
    try (Visitor teacher = stage.visit(Device.DESKTOP).signIn()) {
      Page page = teacher.page();
      page.locator("#class-name input").fill("Another class");
      page.locator("#create-class").click();
      page.locator("#give-all").click();
      page.locator("#give-all").waitFor(hidden());
      teacher.go(path(teacher) + "/join");
      return page.locator("#join-code").innerText();
    }
  }

  private static Locator.WaitForOptions hidden() {
    return new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);
  }

  private static String path(Visitor visitor) {
    return visitor.page().url().replaceFirst("^http://[^/]+/", "");
  }
}
