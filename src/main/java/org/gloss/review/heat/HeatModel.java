package org.gloss.review.heat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.Label;
import org.gloss.annotation.LabelSet;
import org.gloss.annotation.Span;
import org.gloss.annotator.AnnotatorModel;
import org.gloss.exercise.Exercise;

/// What a heat map shows. Everything in it reaches the browser: the key may be in it only where it
/// may be seen.
///
/// @param reading the passage
/// @param labels every label that may have been given, in the order shown
/// @param students of how many students the numbers are
/// @param runs the marked words; of any others nobody marked one
/// @param key what instructors marked; empty where it is not to be shown
public record HeatModel(
    AnnotatorModel.Reading reading,
    List<Choice> labels,
    int students,
    List<HeatRun> runs,
    Optional<List<KeyMark>> key) {

  /// Copies the lists.
  public HeatModel {
    labels = List.copyOf(labels);
    runs = List.copyOf(runs);
    key = key.map(List::copyOf);
  }

  /// A label.
  ///
  /// @param offered whether it can be given at the depth that is worked at
  public record Choice(String id, String name, boolean offered) {}

  /// An item of the key.
  ///
  /// @param span what its author marked
  /// @param labels names of the accepted labels, best first
  /// @param status `required`, `optional` or `trap`
  /// @param reason why
  public record KeyMark(Span span, List<String> labels, String status, String reason) {

    /// Copies the list.
    public KeyMark {
      labels = List.copyOf(labels);
    }
  }

  /// Counts that have changed.
  ///
  /// @param labels those of the heat map that it changes
  /// @param students of how many students the numbers are now
  /// @param runs the words that changed, with their counts now, which may be 0
  public record Patch(List<Choice> labels, int students, List<HeatRun> runs) {

    /// Copies the lists.
    public Patch {
      labels = List.copyOf(labels);
      runs = List.copyOf(runs);
    }
  }

  /// The heat map of an exercise without its key.
  ///
  /// @param depth id of the depth that was worked at
  /// @param students of how many students the numbers are
  public static HeatModel of(Exercise exercise, String depth, HeatCounts counts, int students) {
    return new HeatModel(
        exercise.reading(), labels(exercise, depth), students, counts.runs(), Optional.empty());
  }

  /// The labels of an exercise: those that a depth offers first.
  public static List<Choice> labels(Exercise exercise, String depth) {
    LabelSet labels = exercise.labelSet();
    List<Label> offered = labels.offered(depth);
    return Stream.concat(
            offered.stream().map(label -> new Choice(label.id(), label.name(), true)),
            labels.labels().stream()
                .filter(label -> !offered.contains(label))
                .map(label -> new Choice(label.id(), label.name(), false)))
        .toList();
  }

  /// The same with the key of the exercise beside it.
  public HeatModel withKey(Exercise exercise, String depth) {
    LabelSet labels = exercise.labelSet();
    List<KeyMark> items =
        exercise.key().at(depth, labels).items().stream()
            .map(item -> keyMark(labels, item))
            .toList();
    return new HeatModel(reading, this.labels, students, runs, Optional.of(items));
  }

  private static KeyMark keyMark(LabelSet labels, KeyItem item) {
    return new KeyMark(
        item.span(),
        item.labels().stream().map(id -> labels.label(id).map(Label::name).orElse(id)).toList(),
        item.status().name().toLowerCase(Locale.ROOT),
        item.reason());
  }
}
