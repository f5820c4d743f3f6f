package org.gloss.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gloss.classroom.AssignmentSettings;
import org.gloss.classroom.Classroom;
import org.gloss.exercise.Exercise;
import org.gloss.exercise.bank.Bank;
import org.gloss.exercise.bank.Download;
import org.gloss.exercise.bank.Search;
import org.gloss.exercise.file.ExerciseLibrary;
import org.gloss.exercise.file.RawFile;
import org.junit.jupiter.api.Test;

/// What teachers find in the bank, and what they take from it.
interface BankCases {

  @Test
  default void everyTeacherFindsWhatAnyTeacherPublished(School school) {
    Author author = Author.of(school);
    Exercise exercise = author.publishesNew("Sparks " + author.account().id());

    Search search = words(exercise.title());
    assertThat(found(author, search)).containsExactly(exercise.title());
    assertThat(found(Author.of(school), search)).containsExactly(exercise.title());
    assertThat(author.does(() -> school.bank().search(search)).getFirst().mine()).isTrue();
  }

  @Test
  default void aSearchNarrowsByEveryChoice(School school) {
    Author author = Author.of(school);
    String title = author.publishesNew("Embers " + author.account().id()).title();

    assertThat(found(author, with(title, "slur", "en-GB", 100))).containsExactly(title);
    assertThat(found(author, with(title.toUpperCase(Locale.ROOT), "slur", "en", 100)))
        .containsExactly(title);
    assertThat(found(author, with(title, "loaded-term", "en", 100))).isEmpty();
    assertThat(found(author, with(title, "slur", "de", 100))).isEmpty();
    assertThat(found(author, with(title, "slur", "en", 3))).isEmpty();
    assertThat(found(author, words(title + " and more"))).isEmpty();
  }

  @Test
  default void anArchivedExerciseIsOutOfTheWayAndComesBack(School school) {
    Author author = Author.of(school);
    Exercise exercise = author.publishesNew("Ashes " + author.account().id());
    String id = exercise.file().front().id();

    Author.of(school).isRefused(() -> school.bank().archive(id, true));
    author.runs(() -> school.bank().archive(id, true));
    assertThat(found(author, words(exercise.title()))).isEmpty();
    assertThat(found(author, archived(exercise.title()))).containsExactly(exercise.title());
    assertThat(found(Author.of(school), archived(exercise.title()))).isEmpty();

    author.runs(() -> school.bank().archive(id, false));
    assertThat(found(author, words(exercise.title()))).containsExactly(exercise.title());
  }

  @Test
  default void theSchoolsExercisesAreArchivedByNobody(School school) {
    Exercise exercise = school.exercises().current().getFirst();

    Author.of(school).isRefused(() -> school.bank().archive(exercise.file().front().id(), true));
  }

  @Test
  default void theSameVersionIsAlwaysTheSameArchive(School school) {
    Author author = Author.of(school);
    Exercise exercise = Loading.fresh(school).startedHarbour();

    Download first = export(author, exercise, Bank.Keys.WITH);
    assertThat(first.name()).endsWith("-version-1.zip");
    assertThat(export(author, exercise, Bank.Keys.WITH).bytes()).isEqualTo(first.bytes());
    assertThat(Archives.read(first))
        .containsOnlyKeys("harbour.md", "harbour.key-b.md", "labels/small.yaml");
  }

  @Test
  default void theTextAloneHoldsNothingOfAnyKeyAndIsWholeWithTheKeysAgain(School school) {
    Author author = Author.of(school);
    Exercise exercise = Loading.fresh(school).startedHarbour();

    Download text = export(author, exercise, Bank.Keys.WITHOUT);
    Download keys = export(author, exercise, Bank.Keys.ONLY);

    assertThat(new String(text.bytes(), StandardCharsets.UTF_8))
        .contains("rammed through")
        .doesNotContain(SmallLibrary.SECRET, "loaded-term");
    List<RawFile> files = new ArrayList<>(List.of(new RawFile(text.name(), text.bytes())));
    Archives.read(keys).forEach((name, bytes) -> files.add(new RawFile(name, bytes)));
    Exercise again =
        new Exercise(
            exercise.versionId(),
            1,
            1,
            ExerciseLibrary.parse(files, List.of(exercise.labelSet())).exercises().getFirst(),
            exercise.labelSet());
    assertThat(again.keys()).isEqualTo(exercise.keys());
  }

  @Test
  default void aClassIsOfferedWhatItDoesNotHave(School school) {
    Author author = Author.of(school);
    Exercise exercise = author.publishesNew("Smoke " + author.account().id());
    Classroom classroom = school.classroom(author.account());

    assertThat(author.does(() -> school.progress().notGiven(classroom.id())))
        .contains(exercise)
        .noneMatch(Exercise::warmUp)
        .doesNotContainAnyElementsOf(
            school.exercises().current().stream().filter(one -> !one.warmUp()).toList());
    author.does(
        () ->
            school
                .assignments()
                .assign(classroom.id(), exercise.versionId(), AssignmentSettings.test(exercise)));
    assertThat(author.does(() -> school.progress().notGiven(classroom.id())))
        .doesNotContain(exercise);
    Author.of(school).isRefused(() -> school.progress().notGiven(classroom.id()));
  }

  private static Download export(Author author, Exercise exercise, Bank.Keys keys) {
    return author.does(() -> author.school().bank().export(exercise.versionId(), keys));
  }

  private static List<String> found(Author author, Search search) {
    return author.does(() -> author.school().bank().search(search)).stream()
        .map(listed -> listed.newest().title())
        .toList();
  }

  private static Search words(String words) {
    return new Search(
        words, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
  }

  private static Search archived(String words) {
    return new Search(
        words, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), true);
  }

  private static Search with(String words, String label, String language, int longest) {
    return new Search(
        words,
        Optional.of(label),
        Optional.of(language),
        Optional.of(12),
        Optional.of(longest),
        false);
  }
}
