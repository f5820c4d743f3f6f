package org.gloss.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.gloss.exercise.Exercise;
import org.gloss.exercise.bank.Bank;
import org.gloss.exercise.bank.ExerciseTable.Origin;
import org.gloss.exercise.bank.FileConflicts;
import org.gloss.exercise.bank.Search;
import org.gloss.exercise.draft.Draft;
import org.gloss.exercise.file.ExerciseFile;
import org.gloss.exercise.file.ExerciseWriter;
import org.gloss.exercise.file.SeparateKeys;
import org.junit.jupiter.api.Test;

/// A file changes on disk while its exercise goes on in the browser.
interface ConflictCases {

  String CHANGED = SmallLibrary.HARBOUR_FILE.replace("SECRET-shove", "SECRET-push");

  @Test
  default void aChangedFileIsAConflictAndWhatIsHereStays(School school) {
    Author author = Author.of(school);
    Loading loading = published(author);

    loading.write("harbour.md", CHANGED);
    loading.start();

    assertThat(newest(author, loading).title()).isEqualTo("The new harbour");
    FileConflicts.Conflict conflict = conflict(author, loading);
    assertThat(conflict.title()).isEqualTo("The new harbour");
    assertThat(conflict.since()).contains(1);
    assertThat(conflict.here()).singleElement().asString().startsWith("The title changed");
    assertThat(conflict.onDisk()).singleElement().asString().contains("reason was reworded");
    assertThat(author.does(school.conflicts()::open)).contains(conflict);
  }

  @Test
  default void theFileCanBecomeTheNextVersion(School school) {
    Author author = Author.of(school);
    Loading loading = published(author);
    loading.write("harbour.md", CHANGED);
    loading.start();

    author.runs(() -> school.conflicts().settle(loading.harbour(), true));
    loading.start();

    Exercise newest = newest(author, loading);
    assertThat(newest.number()).isEqualTo(3);
    assertThat(newest.keyNumber()).isEqualTo(3);
    assertThat(newest.title()).isEqualTo("The harbour");
    assertThat(author.does(() -> school.bank().history(loading.harbour())))
        .extracting(version -> version.row().origin())
        .containsExactly(Origin.FILE, Origin.BROWSER, Origin.FILE);
    assertThat(open(author, loading)).isFalse();
  }

  @Test
  default void anotherTextOfAFileBeginsToCountItsKeysAnew(School school) {
    Author author = Author.of(school);
    Loading loading = published(author);
    loading.write("harbour.md", CHANGED.replace("its plan", "its new plan"));
    loading.start();

    author.runs(() -> school.conflicts().settle(loading.harbour(), true));

    assertThat(newest(author, loading).keyNumber()).isOne();
  }

  @Test
  default void whatIsKeptDoesNotAskAgainUntilTheFileChangesAgain(School school) {
    Author author = Author.of(school);
    Loading loading = published(author);
    loading.write("harbour.md", CHANGED);
    loading.start();

    author.runs(() -> school.conflicts().settle(loading.harbour(), false));
    loading.start();
    assertThat(open(author, loading)).isFalse();
    assertThat(newest(author, loading).number()).isEqualTo(2);

    loading.write("harbour.md", CHANGED.replace("SECRET-mild", "SECRET-weak"));
    loading.start();
    assertThat(open(author, loading)).isTrue();
    assertThat(newest(author, loading).number()).isEqualTo(2);
  }

  @Test
  default void whatWasPublishedHereStaysInTheBankWhenItsFileIsGone(School school) {
    Author author = Author.of(school);
    Loading loading = published(author);
    Search search =
        new Search(
            "The new harbour",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false);

    assertThat(school.exercises().inLibrary(loading.harbour())).isFalse();
    assertThat(author.does(() -> school.bank().search(search)))
        .extracting(Bank.Listed::id)
        .contains(loading.harbour());
  }

  @Test
  default void aFileThatSaysWhatIsHereIsNoConflict(School school) {
    Author author = Author.of(school);
    Loading loading = published(author);

    loading.write(
        "harbour.md",
        SmallLibrary.HARBOUR_FILE.replace("title: The harbour", "title: The new harbour"));
    loading.start();

    assertThat(open(author, loading)).isFalse();
    assertThat(newest(author, loading).number()).isEqualTo(2);
  }

  @Test
  default void aFileThatIsAsItWasAgainIsNoConflictAnyMore(School school) {
    Author author = Author.of(school);
    Loading loading = published(author);
    loading.write("harbour.md", CHANGED);
    loading.start();

    loading.write("harbour.md", SmallLibrary.HARBOUR_FILE);
    loading.start();

    assertThat(open(author, loading)).isFalse();
    assertThat(newest(author, loading).title()).isEqualTo("The new harbour");
  }

  @Test
  default void anExerciseWhoseKeyStandsApartGoesThroughADraftUnchanged(School school) {
    Author author = Author.of(school);
    Loading loading = Loading.fresh(school);
    ExerciseFile apart = SeparateKeys.split(loading.startedHarbour().file());
    SmallLibrary.write(loading.folder(), apart.file(), ExerciseWriter.write(apart));
    apart
        .keyFiles()
        .forEach(
            key ->
                SmallLibrary.write(
                    loading.folder(), key.file(), ExerciseWriter.write(key, apart.passage())));
    assertThat(loading.startedHarbour().number()).isEqualTo(2);

    Draft draft = author.does(() -> school.drafts().change(loading.harbour()));

    assertThat(author.does(() -> school.publishing().lacks(draft.id())))
        .containsExactly("Nothing has changed since version 2.");
    Exercise published = author.publishes(author.renames(draft, "The new harbour"));
    assertThat(author.does(() -> school.bank().files(published.versionId())).keySet())
        .containsExactly("harbour.md", "harbour.key-a.md", "harbour.key-b.md", "labels/small.yaml");
  }

  @Test
  default void noStudentAndNoStrangerDecides(School school) {
    Author author = Author.of(school);
    Exercise own = author.publishesNew("A fire of my own");
    Loading loading = published(author);
    loading.write("harbour.md", CHANGED);
    loading.write(
        "market.md",
        SmallLibrary.FILES
            .get("market.md")
            .replace("id: market", "id: " + own.file().front().id()));
    loading.start();
    Author student = new Author(school, Lesson.practice(school).student());
    Author stranger = Author.of(school);

    student.isRefused(() -> school.conflicts().settle(loading.harbour(), true));
    String id = own.file().front().id();
    assertThat(author.does(() -> school.conflicts().of(id))).isPresent();
    assertThat(stranger.does(() -> school.conflicts().of(id))).isEmpty();
    stranger.isRefused(() -> school.conflicts().settle(id, true));
    stranger.isRefused(() -> school.conflicts().settle("no-such-exercise", true));
  }

  /// A library whose harbour was changed and published in the browser.
  private static Loading published(Author author) {
    Loading loading = Loading.fresh(author.school());
    loading.start();
    Draft draft = author.does(() -> author.school().drafts().change(loading.harbour()));
    author.publishes(author.renames(draft, "The new harbour"));
    return loading;
  }

  private static Exercise newest(Author author, Loading loading) {
    Bank.Listed listed = author.does(() -> author.school().bank().find(loading.harbour()));
    return listed.newest();
  }

  private static boolean open(Author author, Loading loading) {
    return author.does(() -> author.school().conflicts().of(loading.harbour())).isPresent();
  }

  private static FileConflicts.Conflict conflict(Author author, Loading loading) {
    return author.does(() -> author.school().conflicts().of(loading.harbour())).orElseThrow();
  }
}
