package org.gloss.annotation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// One thing to find in a passage, as an instructor wrote it.
///
/// @param span what the author marked: the extent where a core is drawn, else core and extent grow
///   from it (see the scoring specification)
/// @param core the part that an answer must touch, inside `span`; empty where the author drew none
/// @param labels accepted label ids, the preferred one first, at least one, none twice
/// @param weight 0.5 to 3
/// @param status whether it counts
/// @param reason why, shown after submission
/// @param hint one line, shown on request in practice; empty when there is none
public record KeyItem(
    Span span,
    Optional<Span> core,
    List<String> labels,
    BigDecimal weight,
    Status status,
    String reason,
    String hint) {

  /// The least weight.
  public static final BigDecimal LEAST_WEIGHT = new BigDecimal("0.5");

  /// The greatest weight.
  public static final BigDecimal GREATEST_WEIGHT = new BigDecimal("3");

  /// What an item does to a score.
  public enum Status {
    /// It counts.
    REQUIRED,
    /// Fair to mark, never needed.
    OPTIONAL,
    /// A tempting wrong answer.
    TRAP
  }

  /// @throws IllegalArgumentException if the core leaves the span, there is no label or one twice,
  ///   or the weight is out of bounds
  public KeyItem {
    labels = List.copyOf(labels);
    if (labels.isEmpty() || labels.stream().distinct().count() != labels.size()) {
      throw new IllegalArgumentException("a key item has labels, none of them twice");
    }
    if (weight.compareTo(LEAST_WEIGHT) < 0 || weight.compareTo(GREATEST_WEIGHT) > 0) {
      throw new IllegalArgumentException("a weight is 0.5 to 3, not " + weight);
    }
    Span whole = span;
    if (core.isPresent() && !core.filter(whole::contains).isPresent()) {
      throw new IllegalArgumentException("the core lies inside the span");
    }
  }

  /// The same item with other accepted labels.
  public KeyItem withLabels(List<String> others) {
    return new KeyItem(span, core, others, weight, status, reason, hint);
  }
}
