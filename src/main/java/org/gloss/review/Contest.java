package org.gloss.review;

import java.util.Optional;
import org.gloss.annotation.LabelledSpan;
import org.gloss.annotation.Span;

/// What a student can argue about: an item that the key has and they have not, or not quite, and a
/// mark that the key has not. Items are named by their span and their preferred label.
public sealed interface Contest {

  /// What sort of disagreement it is.
  enum Kind {
    /// The key has it, the student has not.
    MISSED,
    /// The right place under another name.
    OTHER_NAME,
    /// The right name in half of the right place.
    PARTLY,
    /// The student has it, the key has not.
    EXTRA
  }

  /// An item that nothing matched.
  record Missed(LabelledSpan item) implements Contest {}

  /// An item that a mark with another name matched.
  record OtherName(LabelledSpan item, LabelledSpan mark) implements Contest {}

  /// An item that a mark matched by half.
  record Partly(LabelledSpan item, LabelledSpan mark) implements Contest {}

  /// A mark that met nothing.
  record Extra(LabelledSpan mark) implements Contest {}

  /// What sort of disagreement it is.
  default Kind kind() {
    return switch (this) {
      case Missed ignored -> Kind.MISSED;
      case OtherName ignored -> Kind.OTHER_NAME;
      case Partly ignored -> Kind.PARTLY;
      case Extra ignored -> Kind.EXTRA;
    };
  }

  /// The item, empty for an extra.
  default Optional<LabelledSpan> keyed() {
    return switch (this) {
      case Missed(LabelledSpan item) -> Optional.of(item);
      case OtherName(LabelledSpan item, LabelledSpan ignored) -> Optional.of(item);
      case Partly(LabelledSpan item, LabelledSpan ignored) -> Optional.of(item);
      case Extra ignored -> Optional.empty();
    };
  }

  /// The mark, empty for what was missed.
  default Optional<LabelledSpan> marked() {
    return switch (this) {
      case Missed ignored -> Optional.empty();
      case OtherName(LabelledSpan ignored, LabelledSpan mark) -> Optional.of(mark);
      case Partly(LabelledSpan ignored, LabelledSpan mark) -> Optional.of(mark);
      case Extra(LabelledSpan mark) -> Optional.of(mark);
    };
  }

  /// The words that it is about: the item's, else the mark's.
  default Span span() {
    return keyed().or(this::marked).orElseThrow().span();
  }

  /// The label that it is about: the one that the student argues for, else the item's.
  default String label() {
    return switch (this) {
      case Missed(LabelledSpan item) -> item.label();
      case Partly(LabelledSpan item, LabelledSpan ignored) -> item.label();
      case OtherName(LabelledSpan ignored, LabelledSpan mark) -> mark.label();
      case Extra(LabelledSpan mark) -> mark.label();
    };
  }

  /// What tells it from everything else that can be argued about in an attempt.
  default String subject() {
    LabelledSpan what = keyed().or(this::marked).orElseThrow();
    return "%s %d-%d %s"
        .formatted(
            keyed().isPresent() ? "item" : "mark",
            what.span().start(),
            what.span().end(),
            what.label());
  }
}
