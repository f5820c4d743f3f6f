package org.gloss.exercise.draft;

import java.util.Optional;
import java.util.stream.Stream;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.KeyItem.Status;
import org.gloss.annotation.Span;
import org.gloss.scoring.KeyComparison;

/// What a decision on a row of a comparison does to the first key.
final class Adjudication {

  private Adjudication() {}

  /// A change of the first key.
  sealed interface Change {
    record Replace(KeyItem old, KeyItem with) implements Change {}

    record Remove(KeyItem old) implements Change {}

    record Add(KeyItem item) implements Change {}
  }

  /// The change; empty where the decision leaves the first key as it is.
  ///
  /// @throws IllegalArgumentException if the row does not allow the decision
  static Optional<Change> of(KeyComparison.Row row, Decision decision) {
    if (!Decision.on(row).contains(decision)) {
      throw new IllegalArgumentException(decision + " cannot be decided on " + row);
    }
    return switch (row) {
      case KeyComparison.Paired paired -> paired(paired.first(), paired.second(), decision);
      case KeyComparison.OnlyFirst(KeyItem item) -> onlyFirst(item, decision);
      case KeyComparison.OnlySecond(KeyItem item) ->
          decision == Decision.LEAVE_OUT
              ? Optional.empty()
              : Optional.of(new Change.Add(added(item, decision)));
    };
  }

  private static Optional<Change> paired(KeyItem first, KeyItem second, Decision decision) {
    return switch (decision) {
      case TAKE_SECOND -> Optional.of(new Change.Replace(first, second));
      case ACCEPT_BOTH -> Optional.of(new Change.Replace(first, both(first, second)));
      case KEEP_FIRST, MAKE_OPTIONAL, ADD, ADD_OPTIONAL, LEAVE_OUT, REMOVE -> Optional.empty();
    };
  }

  private static Optional<Change> onlyFirst(KeyItem item, Decision decision) {
    return switch (decision) {
      case MAKE_OPTIONAL ->
          Optional.of(new Change.Replace(item, withStatus(item, Status.OPTIONAL)));
      case REMOVE -> Optional.of(new Change.Remove(item));
      case KEEP_FIRST, TAKE_SECOND, ACCEPT_BOTH, ADD, ADD_OPTIONAL, LEAVE_OUT -> Optional.empty();
    };
  }

  private static KeyItem added(KeyItem item, Decision decision) {
    return decision == Decision.ADD_OPTIONAL ? withStatus(item, Status.OPTIONAL) : item;
  }

  /// Words of both, what they share as core, the labels of both with the first's preferred.
  private static KeyItem both(KeyItem first, KeyItem second) {
    Span extent =
        new Span(
            Math.min(first.span().start(), second.span().start()),
            Math.max(first.span().end(), second.span().end()));
    Span one = first.core().orElse(first.span());
    Span other = second.core().orElse(second.span());
    Optional<Span> shared =
        one.overlaps(other)
            ? Optional.of(
                new Span(Math.max(one.start(), other.start()), Math.min(one.end(), other.end())))
            : Optional.of(one);
    boolean sameWords = first.span().equals(second.span()) && first.core().isEmpty();
    return new KeyItem(
        extent,
        sameWords && second.core().isEmpty() ? Optional.empty() : shared,
        Stream.concat(first.labels().stream(), second.labels().stream()).distinct().toList(),
        first.weight(),
        first.status(),
        first.reason(),
        first.hint());
  }

  private static KeyItem withStatus(KeyItem item, Status status) {
    return new KeyItem(
        item.span(), item.core(), item.labels(), item.weight(), status, item.reason(), item.hint());
  }
}
