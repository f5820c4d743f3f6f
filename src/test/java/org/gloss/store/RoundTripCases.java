package org.gloss.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gloss.exercise.Exercise;
import org.gloss.exercise.bank.Bank;
import org.gloss.exercise.draft.Draft;
import org.junit.jupiter.api.Test;

/// Every exercise that is shipped goes into the database and comes out as it was.
interface RoundTripCases {

  Path SHIPPED = Path.of("exercises").toAbsolutePath();

  @Test
  default void everyShippedExerciseIsExportedByteForByte(School school) {
    Author author = Author.of(school);
    for (Exercise exercise : shipped(school)) {
      Map<String, byte[]> files =
          Archives.read(
              author.does(() -> school.bank().export(exercise.versionId(), Bank.Keys.WITH)));
      assertThat(files).containsKey(exercise.file().file());
      assertThat(files).hasSizeGreaterThanOrEqualTo(2 + exercise.file().others().size());
      files.forEach(
          (name, bytes) -> assertThat(bytes).as(name).isEqualTo(bytes(SHIPPED.resolve(name))));
    }
  }

  @Test
  default void everyShippedExerciseGoesThroughADraftUnchanged(School school) {
    Author author = Author.of(school);
    for (Exercise exercise : shipped(school)) {
      Draft draft = author.does(() -> school.drafts().change(exercise.file().front().id()));
      assertThat(author.does(() -> school.publishing().lacks(draft.id())))
          .as(exercise.title())
          .containsExactly("Nothing has changed since version " + exercise.number() + ".");
      author.runs(() -> school.drafts().discard(draft.id()));
    }
  }

  @Test
  default void aDuplicateHasAnotherIdAndIsTheSameOtherwise(School school) {
    Author author = Author.of(school);
    for (Exercise exercise : shipped(school)) {
      Draft copy = author.does(() -> school.drafts().duplicate(exercise.versionId()));
      assertSameButForTheId(author, exercise, author.publishes(copy));
    }
  }

  @Test
  default void whatIsAdoptedIsTheSameButForAnIdThatIsTaken(School school) {
    Author author = Author.of(school);
    for (Exercise exercise : shipped(school)) {
      Draft copy = author.does(() -> school.drafts().adopt(exercise.file()));
      assertSameButForTheId(author, exercise, author.publishes(copy));
    }
  }

  private static void assertSameButForTheId(Author author, Exercise source, Exercise copy) {
    String old = source.file().front().id();
    String id = copy.file().front().id();
    assertThat(id).isNotEqualTo(old);
    List<String> expected = new ArrayList<>();
    Bank bank = author.school().bank();
    author
        .does(() -> bank.files(source.versionId()))
        .values()
        .forEach(
            text ->
                expected.add(
                    text.replaceFirst("\nid: " + old + "\n", "\nid: " + id + "\n")
                        .replaceFirst("\nfor: " + old + "\n", "\nfor: " + id + "\n")));
    assertThat(List.copyOf(author.does(() -> bank.files(copy.versionId())).values()))
        .as(source.title())
        .isEqualTo(expected);
  }

  /// The shipped exercises in the database; the small library is there again afterwards.
  private static List<Exercise> shipped(School school) {
    List<Exercise> shipped = new Loading(school, SHIPPED, "", "shipped").start().current();
    Loading.fresh(school).start();
    assertThat(shipped).hasSizeGreaterThan(15);
    return shipped;
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
