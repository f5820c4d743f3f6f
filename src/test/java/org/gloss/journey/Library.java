package org.gloss.journey;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.gloss.annotation.Label;
import org.gloss.annotation.Passage;
import org.gloss.annotation.Span;
import org.gloss.exercise.Exercise;
import org.gloss.exercise.file.ExerciseFile;
import org.gloss.exercise.file.ExerciseLibrary;
import org.gloss.exercise.file.ReadResult;

/// The exercises as their files describe them, keys and reasons included.
final class Library {

  static final String SWEATSHIRT = "Was the sweatshirt a message?";
  static final String WARM_UP = "First marks";

  private static final ReadResult READ = ExerciseLibrary.read(Path.of("exercises"));

  private Library() {}

  static Exercise exercise(String title) {
    ExerciseFile file =
        READ.exercises().stream()
            .filter(one -> one.front().title().equals(title))
            .findFirst()
            .orElseThrow();
    return new Exercise(UUID.randomUUID(), 1, 1, file, READ.labelSets().getFirst());
  }

  /// Exercises of at least so many words.
  static List<Exercise> ofWords(int least) {
    return READ.exercises().stream()
        .map(one -> exercise(one.front().title()))
        .filter(one -> one.warmUpItems().isEmpty() && one.passage().words().count() >= least)
        .toList();
  }

  static Label label(String id) {
    return READ.labelSets().getFirst().label(id).orElseThrow();
  }

  /// The words of a quote, where it first stands in a passage, with the label they are to get.
  static Wanted wanted(Passage passage, String quote, String label) {
    int start = passage.text().indexOf(quote);
    if (start < 0) {
      throw new IllegalArgumentException("not in the passage: " + quote);
    }
    return Wanted.of(passage, new Span(start, start + quote.length()), label);
  }
}
