package org.gloss.agreement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gloss.agreement.Alpha.Reason;
import org.gloss.annotation.AnswerKey;
import org.gloss.annotation.KeyItem.Status;
import org.gloss.annotation.LabelledSpan;
import org.gloss.annotation.Passage;

/// Krippendorff's αU: how far people agree on where the units of a text are and what they are
/// called. Sources: Krippendorff, K. (1995), On the reliability of unitizing contiguous data,
/// Sociological Methodology 25; (2004), Content Analysis, 2nd edition, p. 251 ff. Over all labels
/// it is `1 − Σ D_o / Σ D_e`, added over labels.
///
/// Sums are exact, so neither the order of people nor that of spans matters; O(N log N) for all
/// people together.
///
/// @param units by person, how many units: same-label spans that share a character are one,
///   touching ones are not
/// @param all over all labels; its disagreements are the sums over labels
/// @param perLabel by label, for every label that somebody used
public record UnitizedAgreement(List<Integer> units, Alpha all, SortedMap<String, Alpha> perLabel) {

  /// Copies both collections.
  public UnitizedAgreement {
    units = List.copyOf(units);
    perLabel = Collections.unmodifiableSortedMap(new TreeMap<>(perLabel));
  }

  /// Compares what people marked in one text.
  ///
  /// @param length of the text, in what the spans count
  /// @param raters by person, what they marked, in any order; may be empty
  /// @throws IllegalArgumentException if the length is negative
  /// @throws IndexOutOfBoundsException if a span reaches past the text
  public static UnitizedAgreement of(int length, List<List<LabelledSpan>> raters) {
    if (length < 0) {
      throw new IllegalArgumentException("a text's length is 0 or more, not " + length);
    }
    Map<String, LabelUnits> labels = new HashMap<>();
    List<Integer> units = collect(length, raters, labels);
    if (raters.size() < 2) {
      return undefined(units, labels.keySet(), Reason.TOO_FEW_PEOPLE);
    }
    if (labels.isEmpty()) {
      return undefined(units, Set.of(), length == 0 ? Reason.EMPTY_TEXT : Reason.NO_UNIT);
    }
    return compared(units, new TreeMap<>(labels));
  }

  /// Compares keys of one passage: what an instructor marked are the required and the optional
  /// items under their preferred labels; traps are not.
  ///
  /// @throws IndexOutOfBoundsException if an item reaches past the text
  public static UnitizedAgreement ofKeys(Passage passage, List<AnswerKey> keys) {
    return of(passage.text().length(), keys.stream().map(UnitizedAgreement::marked).toList());
  }

  /// Units of all people.
  public int allUnits() {
    return units.stream().mapToInt(Integer::intValue).sum();
  }

  private static List<LabelledSpan> marked(AnswerKey key) {
    return key.items().stream()
        .filter(item -> item.status() != Status.TRAP)
        .map(item -> new LabelledSpan(item.span(), item.labels().getFirst()))
        .toList();
  }

  private static List<Integer> collect(
      int length, List<List<LabelledSpan>> raters, Map<String, LabelUnits> labels) {
    List<Integer> units = new ArrayList<>(raters.size());
    for (int rater = 0; rater < raters.size(); rater++) {
      Set<LabelUnits> used = new HashSet<>();
      for (LabelledSpan marked : raters.get(rater)) {
        if (marked.span().end() > length) {
          throw new IndexOutOfBoundsException(
              "a span ends at %d, the text at %d".formatted(marked.span().end(), length));
        }
        LabelUnits label = labels.computeIfAbsent(marked.label(), unused -> new LabelUnits(length));
        used.add(label);
        label.add(rater, marked.span());
      }
      units.add(used.stream().mapToInt(LabelUnits::close).sum());
    }
    return units;
  }

  private static UnitizedAgreement compared(
      List<Integer> units, SortedMap<String, LabelUnits> labels) {
    SortedMap<String, Alpha> perLabel = new TreeMap<>();
    BigDecimal observed = BigDecimal.ZERO;
    BigDecimal expected = BigDecimal.ZERO;
    for (Map.Entry<String, LabelUnits> label : labels.entrySet()) {
      BigDecimal seen = ObservedDisagreement.of(label.getValue(), units.size()).value();
      BigDecimal chance = ExpectedDisagreement.of(label.getValue(), units.size()).value();
      perLabel.put(label.getKey(), alpha(seen, chance));
      observed = observed.add(seen);
      expected = expected.add(chance);
    }
    return new UnitizedAgreement(units, alpha(observed, expected), perLabel);
  }

  private static Alpha alpha(BigDecimal observed, BigDecimal expected) {
    if (expected.signum() == 0) {
      return new Alpha.Undefined(Reason.NO_VARIATION);
    }
    BigDecimal alpha = BigDecimal.ONE.subtract(observed.divide(expected, Fraction.PRECISE));
    return new Alpha.Defined(alpha.doubleValue(), observed.doubleValue(), expected.doubleValue());
  }

  private static UnitizedAgreement undefined(
      List<Integer> units, Set<String> labels, Reason reason) {
    SortedMap<String, Alpha> perLabel = new TreeMap<>();
    labels.forEach(label -> perLabel.put(label, new Alpha.Undefined(reason)));
    return new UnitizedAgreement(units, new Alpha.Undefined(reason), perLabel);
  }
}
