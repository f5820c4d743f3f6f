package org.gloss.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gloss.account.Account;
import org.gloss.exercise.Exercise;
import org.gloss.exercise.Exercises;
import org.junit.jupiter.api.Test;

/// How the files of exercises come into the database.
interface LoadingCases {

  String TEXT_ALONE =
      """
      ---
      gloss: exercise/1
      id: harbour
      title: The harbour
      language: en
      kind: passage
      labels: small
      key: separate
      source:
        who: A made-up mayor
      ---

      ## Passage

      The council rammed through its plan.
      """;

  @Test
  default void theFirstStartMakesTheFirstVersion(School school) {
    Exercise exercise = Loading.fresh(school).startedHarbour();

    assertThat(exercise.number()).isOne();
    assertThat(exercise.keyNumber()).isOne();
    assertThat(exercise.keys()).hasSize(2);
  }

  @Test
  default void filesThatHaveNotChangedMakeNoNewVersion(School school) {
    Loading loading = Loading.fresh(school);
    Exercise first = loading.startedHarbour();

    assertThat(loading.startedHarbour().versionId()).isEqualTo(first.versionId());
    assertThat(versions(school, loading)).isOne();
  }

  @Test
  default void anotherKeyIsANewVersionAndANewKey(School school) {
    Loading loading = Loading.fresh(school);
    Exercise first = loading.startedHarbour();

    loading.write("harbour.md", SmallLibrary.HARBOUR_FILE.replace("SECRET-shove", "SECRET-push"));
    assertNumbers(loading.startedHarbour(), 2, 2);

    loading.write("harbour.key-b.md", SmallLibrary.SECOND_KEY.replace("SECRET-push", "SECRET-x"));
    assertNumbers(loading.startedHarbour(), 3, 3);
    assertThat(school.exercises().version(first.versionId()).key()).isEqualTo(first.key());
  }

  @Test
  default void anotherTextBeginsToCountItsKeysAnew(School school) {
    Loading loading = Loading.fresh(school);
    loading.start();
    loading.write("harbour.md", SmallLibrary.HARBOUR_FILE.replace("SECRET-shove", "SECRET-push"));
    loading.start();

    loading.write("harbour.md", SmallLibrary.HARBOUR_FILE.replace("its plan", "its new plan"));
    assertNumbers(loading.startedHarbour(), 3, 1);
  }

  @Test
  default void aFaultyFileIsReportedAndTheOthersAreThere(School school) {
    Loading loading = Loading.fresh(school);
    loading.write("harbour.md", SmallLibrary.HARBOUR_FILE.replace("labels: small", "labels: smal"));

    Exercises exercises = loading.start();

    assertThat(exercises.current()).extracting(Exercise::title).contains("The market");
    assertThat(exercises.current()).extracting(Exercise::title).doesNotContain("The harbour");
    assertThat(problems(school, exercises))
        .anyMatch(problem -> problem.startsWith("faulty.md:1:1: "))
        .anyMatch(problem -> problem.startsWith("harbour.md:7:9: "));
  }

  @Test
  default void aFileThatIsMendedIsThereAgainWithoutANewVersion(School school) {
    Loading loading = Loading.fresh(school);
    Exercise first = loading.startedHarbour();
    loading.write("harbour.md", "broken");
    loading.start();

    loading.write("harbour.md", SmallLibrary.HARBOUR_FILE);
    assertThat(loading.startedHarbour().versionId()).isEqualTo(first.versionId());
  }

  @Test
  default void theOrderIsThatOfThePackAndThenOfTheNames(School school) {
    Loading loading = Loading.fresh(school);

    assertThat(loading.start().current())
        .extracting(Exercise::title)
        .containsExactly("The harbour", "The market", "First marks");
  }

  @Test
  default void aLabelSetMayBeInAnyFileThatIsRead(School school) throws IOException {
    Loading loading = Loading.fresh(school);
    Path labels = loading.folder().resolve("labels");
    Files.move(labels.resolve("small.yaml"), labels.resolve("small.yml"));

    assertThat(loading.startedHarbour().labelSet().labels()).hasSize(3);
  }

  @Test
  default void whatOnlyLooksLikeAFileDoesNotStopTheStart(School school) throws IOException {
    Loading loading = Loading.fresh(school);
    Files.createDirectory(loading.folder().resolve("a-folder.yaml"));
    Files.createSymbolicLink(loading.folder().resolve("nowhere.yaml"), Path.of("gone.yaml"));
    loading.write(".hidden.yaml", "not: [closed");

    Exercises exercises = loading.start();

    assertThat(loading.harbourOf(exercises).number()).isOne();
    assertThat(problems(school, exercises)).anyMatch(problem -> problem.contains("nowhere.yaml"));
  }

  @Test
  default void aKeyThatStandsApartIsReadFromAFolderOfItsOwn(School school) {
    Loading texts = Loading.fresh(school);
    texts.write("harbour.md", TEXT_ALONE);
    texts.write("harbour.key-b.md", "");
    Path keys = FreshH2.folder("keys-");
    SmallLibrary.write(
        keys, "harbour.key-a.md", SmallLibrary.SECOND_KEY.replace("harbour", texts.harbour()));

    assertThat(texts.start().current()).extracting(Exercise::title).doesNotContain("The harbour");
    Exercise whole =
        new Loading(school, texts.folder(), keys.toString(), texts.label()).startedHarbour();
    assertThat(whole.key().items())
        .singleElement()
        .extracting(item -> item.reason())
        .isEqualTo("SECRET-push");
  }

  @Test
  default void aFolderThatIsNotThereIsSaid(School school) {
    Loading loading =
        new Loading(school, FreshH2.folder("loading-").resolve("no-such-folder"), "", "none");

    Exercises exercises = loading.start();

    assertThat(exercises.current()).isEmpty();
    assertThat(problems(school, exercises)).singleElement().asString().contains("no-such-folder");
  }

  private static List<String> problems(School school, Exercises exercises) {
    Account teacher = school.teacher();
    return school.as(teacher, exercises::problems);
  }

  private static int versions(School school, Loading loading) {
    return school
        .jdbc()
        .sql("select count(*) from exercise_version where exercise_id = ?")
        .param(loading.harbour())
        .query(Integer.class)
        .single();
  }

  private static void assertNumbers(Exercise exercise, int number, int keyNumber) {
    assertThat(exercise.number()).isEqualTo(number);
    assertThat(exercise.keyNumber()).isEqualTo(keyNumber);
  }
}
