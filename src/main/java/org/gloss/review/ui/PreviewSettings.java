package org.gloss.review.ui;

import java.util.Locale;
import org.gloss.annotation.LabelSet;
import org.gloss.exercise.Exercise;
import org.gloss.scoring.ScoringRules;

/// How a draft is tried.
///
/// @param depth id of a depth of its label set
record PreviewSettings(String depth, ScoringRules.Mode mode, ScoringRules.Preset preset) {

  /// As its author chose, for practice.
  static PreviewSettings of(Exercise exercise) {
    return new PreviewSettings(
        exercise.depth(),
        ScoringRules.Mode.PRACTICE,
        ScoringRules.Preset.valueOf(exercise.preset().toUpperCase(Locale.ROOT)));
  }

  PreviewSettings withDepth(String other) {
    return new PreviewSettings(other, mode, preset);
  }

  PreviewSettings with(ScoringRules.Mode other) {
    return new PreviewSettings(depth, other, preset);
  }

  PreviewSettings with(ScoringRules.Preset other) {
    return new PreviewSettings(depth, mode, other);
  }

  /// One line for the results.
  String inWords(LabelSet labels) {
    return "Labels: %s · %s · Scoring: %s"
        .formatted(labels.depth(depth).name(), word(mode), word(preset));
  }

  static String word(ScoringRules.Mode mode) {
    return switch (mode) {
      case PRACTICE -> "Practice";
      case TEST -> "Test";
    };
  }

  static String word(ScoringRules.Preset preset) {
    return switch (preset) {
      case SPOTTING -> "Spotting";
      case BALANCED -> "Balanced";
      case NAMING -> "Naming";
    };
  }
}
