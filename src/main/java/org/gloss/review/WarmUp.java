package org.gloss.review;

import java.util.List;
import java.util.Optional;
import org.gloss.account.Accounts;
import org.gloss.account.SignedIn;
import org.gloss.annotation.Annotation;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.Label;
import org.gloss.exercise.Exercise;
import org.gloss.exercise.Exercises;
import org.gloss.exercise.WarmUpItem;
import org.gloss.scoring.ItemOutcome;
import org.gloss.scoring.Scorer;
import org.gloss.scoring.Scoresheet;
import org.gloss.scoring.ScoringRules;
import org.springframework.stereotype.Service;

/// Five short items with an answer at once, before the first passage. Nothing of it is stored but
/// that it was done.
@Service
public class WarmUp {

  private static final int MOST = 20;

  private final Exercises exercises;
  private final Accounts accounts;
  private final SignedIn signedIn;

  WarmUp(Exercises exercises, Accounts accounts, SignedIn signedIn) {
    this.exercises = exercises;
    this.accounts = accounts;
    this.signedIn = signedIn;
  }

  /// What a student hears of an answer.
  ///
  /// @param right whether place and name were right
  /// @param verdict the outcome in words
  /// @param expected what the key marks, with its label
  /// @param reason why
  public record Feedback(boolean right, String verdict, String expected, String reason) {}

  /// The warm-up of the library, empty if it has none.
  ///
  /// @throws org.springframework.security.access.AccessDeniedException if a student does not ask
  public Optional<Exercise> exercise() {
    signedIn.student();
    return exercises.warmUp();
  }

  /// Compares an answer to item `number`, from 0, with its key.
  public Feedback check(Exercise exercise, int number, List<Annotation> answer) {
    signedIn.student();
    WarmUpItem item = exercise.warmUpItems().get(number);
    Scoresheet sheet =
        new Scorer(item.passage(), item.key(), exercise.labelSet().familyOf(), ScoringRules.USUAL)
            .score(Scoring.sound(item.passage(), answer, MOST));
    KeyItem key = item.key().items().getFirst();
    String label = exercise.labelSet().label(key.labels().getFirst()).map(Label::name).orElse("");
    String expected =
        "The key marks “" + key.span().in(item.passage().text()) + "” as " + label + ".";
    return switch (sheet.items().getFirst()) {
      case ItemOutcome.Found ignored -> new Feedback(true, "Found.", expected, key.reason());
      case ItemOutcome.FoundOtherName ignored ->
          new Feedback(false, "Right place, other name.", expected, key.reason());
      case ItemOutcome.Partly ignored ->
          new Feedback(false, "Partly: mark a little more, or less.", expected, key.reason());
      case ItemOutcome.Missed ignored -> new Feedback(false, "Not there.", expected, key.reason());
    };
  }

  /// Remembers that the student who asks has done it.
  public void done() {
    signedIn.student();
    accounts.markWarmedUp();
  }
}
