package org.gloss.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gloss.annotation.Annotation;
import org.gloss.attempt.HintsLeft;
import org.gloss.exercise.Exercise;
import org.gloss.exercise.draft.KeyChecks;
import org.gloss.scoring.ScoringRules;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/// A draft as students would meet it, for those who write it. Nothing is stored.
@Service
public class Preview {

  private static final int MOST = 500;

  private final KeyChecks drafts;

  Preview(KeyChecks drafts) {
    this.drafts = drafts;
  }

  /// The draft as if it were published now; empty while its label set is not there.
  ///
  /// @throws AccessDeniedException if the draft is another's or there is none such
  public Optional<Exercise> exercise(UUID draftId) {
    return drafts.exercise(draftId);
  }

  /// Compares an answer with the first key, as a submission would be.
  ///
  /// @param depth id of a depth of the label set
  /// @param answer as a browser sent it; what cannot be an answer is left out
  /// @return empty while its label set is not there
  /// @throws AccessDeniedException as [#exercise]
  public Optional<Compared> compare(
      UUID draftId,
      String depth,
      ScoringRules.Preset preset,
      ScoringRules.Mode mode,
      List<Annotation> answer) {
    ScoringRules rules = new ScoringRules(preset, mode);
    return drafts
        .exercise(draftId)
        .map(
            exercise -> {
              List<Annotation> marks = sound(exercise, depth, answer);
              return new Compared(
                  exercise,
                  depth,
                  marks,
                  Scoring.score(exercise, depth, rules, marks),
                  Scoring.experts(exercise, depth, rules));
            });
  }

  /// A hint, as students in practice get it on request.
  ///
  /// @param asked how many there were
  /// @return empty where everything that has a hint is marked
  /// @throws AccessDeniedException as [#exercise]
  public Optional<String> hint(UUID draftId, String depth, List<Annotation> answer, int asked) {
    return drafts
        .exercise(draftId)
        .flatMap(
            exercise -> HintsLeft.next(exercise, depth, sound(exercise, depth, answer), asked));
  }

  private static List<Annotation> sound(Exercise exercise, String depth, List<Annotation> answer) {
    Set<String> labels = Set.copyOf(exercise.labelSet().depth(depth).labels());
    return Scoring.sound(exercise.passage(), answer, MOST).stream()
        .filter(mark -> labels.contains(mark.label()))
        .toList();
  }
}
