package org.gloss.review;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gloss.annotation.Annotation;
import org.gloss.annotation.AnswerKey;
import org.gloss.annotation.Passage;
import org.gloss.classroom.Assignment;
import org.gloss.exercise.Exercise;
import org.gloss.scoring.ExpertRange;
import org.gloss.scoring.Scorer;
import org.gloss.scoring.Scoresheet;
import org.gloss.scoring.ScoringRules;

/// Brings submission, key and rules together: the same submission always gives the same scoresheet.
final class Scoring {

  private Scoring() {}

  static Scoresheet score(
      Exercise exercise, String depth, ScoringRules rules, List<Annotation> annotations) {
    return scorer(exercise, depth, rules).score(annotations);
  }

  /// For many answers to the same key.
  static Scorer scorer(Exercise exercise, String depth, ScoringRules rules) {
    AnswerKey key = exercise.key().at(depth, exercise.labelSet());
    return new Scorer(exercise.passage(), key, exercise.labelSet().familyOf(), rules);
  }

  /// What the exercise's instructors score against each other; empty with fewer than two keys.
  static Optional<ExpertRange> experts(Exercise exercise, String depth, ScoringRules rules) {
    return ExpertRange.of(
        exercise.passage(),
        exercise.keys().stream().map(key -> key.at(depth, exercise.labelSet())).toList(),
        exercise.labelSet().familyOf(),
        rules);
  }

  /// Those that lie in the passage, of what a browser has made up.
  static List<Annotation> sound(Passage passage, List<Annotation> answer, int most) {
    return answer.stream()
        .limit(most)
        .filter(annotation -> annotation.span().end() <= passage.text().length())
        .filter(annotation -> passage.words().covered(annotation.span()).isPresent())
        .toList();
  }

  static ScoringRules rules(Assignment assignment) {
    return rules(
        assignment.preset(),
        switch (assignment.mode()) {
          case PRACTICE -> ScoringRules.Mode.PRACTICE;
          case TEST -> ScoringRules.Mode.TEST;
        });
  }

  /// @param preset its id, in letters of any case
  static ScoringRules rules(String preset, ScoringRules.Mode mode) {
    return new ScoringRules(ScoringRules.Preset.valueOf(preset.toUpperCase(Locale.ROOT)), mode);
  }
}
