package org.gloss.exercise.file;

import java.util.List;
import org.gloss.annotation.LabelSet;

/// What a folder holds, and what is wrong with it.
///
/// @param exercises those without a fault, by file
/// @param packs those without a fault, by file
/// @param labelSets those without a fault, by file
/// @param problems by file, line, column
public record ReadResult(
    List<ExerciseFile> exercises,
    List<PackFile> packs,
    List<LabelSet> labelSets,
    List<Problem> problems) {

  /// Copies the lists.
  public ReadResult {
    exercises = List.copyOf(exercises);
    packs = List.copyOf(packs);
    labelSets = List.copyOf(labelSets);
    problems = List.copyOf(problems);
  }

  /// How many keys of other instructors the exercises have.
  public int secondKeys() {
    return exercises.stream().mapToInt(exercise -> exercise.others().size()).sum();
  }
}
