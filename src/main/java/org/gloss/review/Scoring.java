package org.gloss.review;

import java.util.Locale;
import org.gloss.annotation.AnswerKey;
import org.gloss.attempt.SubmittedWork.Submission;
import org.gloss.classroom.Assignment;
import org.gloss.exercise.Exercise;
import org.gloss.exercise.Exercises;
import org.gloss.scoring.Scorer;
import org.gloss.scoring.Scoresheet;
import org.gloss.scoring.ScoringRules;
import org.springframework.stereotype.Component;

/// Brings submission, key and rules together: the same submission always gives the same scoresheet.
@Component
class Scoring {

  private final Exercises exercises;

  Scoring(Exercises exercises) {
    this.exercises = exercises;
  }

  Scoresheet score(Submission submission) {
    Assignment assignment = submission.assignment();
    Exercise exercise = exercises.version(assignment.exerciseVersionId());
    AnswerKey key = exercise.key().at(assignment.depth(), exercise.labelSet());
    return new Scorer(exercise.passage(), key, exercise.labelSet().familyOf(), rules(assignment))
        .score(submission.annotations());
  }

  static ScoringRules rules(Assignment assignment) {
    return new ScoringRules(
        ScoringRules.Preset.valueOf(assignment.preset().toUpperCase(Locale.ROOT)),
        switch (assignment.mode()) {
          case PRACTICE -> ScoringRules.Mode.PRACTICE;
          case TEST -> ScoringRules.Mode.TEST;
        });
  }
}
