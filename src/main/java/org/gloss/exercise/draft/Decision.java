package org.gloss.exercise.draft;

import java.util.List;
import org.gloss.scoring.KeyComparison;

/// What a person can decide where two keys differ. It changes the first key; the second stays as it
/// was handed in.
public enum Decision {
  /// The first key stays as it is.
  KEEP_FIRST("Keep the first key’s"),
  /// The second key's words and label take the place of the first's.
  TAKE_SECOND("Take the second key’s"),
  /// Both labels are accepted; of the words both, with what they share as core.
  ACCEPT_BOTH("Accept both"),
  /// The item no longer counts against anybody.
  MAKE_OPTIONAL("Make it optional"),
  /// The second key's item is added to the first.
  ADD("Add it"),
  /// The second key's item is added, as optional.
  ADD_OPTIONAL("Add it as optional"),
  /// The second key's item is left out.
  LEAVE_OUT("Leave it out"),
  /// The first key's item is taken out.
  REMOVE("Take it out");

  private final String words;

  Decision(String words) {
    this.words = words;
  }

  /// For a button.
  public String words() {
    return words;
  }

  /// The decisions that a row of a comparison allows; none where both agree.
  public static List<Decision> on(KeyComparison.Row row) {
    return switch (row) {
      case KeyComparison.Agreed _ -> List.of();
      case KeyComparison.DifferingSpan _,
          KeyComparison.DifferingLabel _,
          KeyComparison.DifferingBoth _ ->
          List.of(KEEP_FIRST, TAKE_SECOND, ACCEPT_BOTH);
      case KeyComparison.OnlyFirst _ -> List.of(KEEP_FIRST, MAKE_OPTIONAL, REMOVE);
      case KeyComparison.OnlySecond _ -> List.of(ADD, ADD_OPTIONAL, LEAVE_OUT);
    };
  }
}
