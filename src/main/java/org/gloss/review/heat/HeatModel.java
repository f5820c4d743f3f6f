package org.gloss.review.heat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
/// @param labels those that can be filtered by, in the order shown
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
  public record Choice(String id, String name) {}

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
  /// @param students of how many students the numbers are now
  /// @param runs the words that changed, with their counts now, which may be 0
  public record Patch(int students, List<HeatRun> runs) {

    /// Copies the list.
    public Patch {
      runs = List.copyOf(runs);
    }
  }

  /// The heat map of an exercise without its key.
  ///
  /// @param depth id of the depth that was worked at: its labels come first, further ones that were
  ///   given nevertheless after them
  /// @param students of how many students the numbers are
  public static HeatModel of(Exercise exercise, String depth, HeatCounts counts, int students) {
    List<HeatRun> runs = counts.runs();
    return new HeatModel(
        exercise.reading(),
        choices(exercise.labelSet(), depth, runs),
        students,
        runs,
        Optional.empty());
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

  /// Every label that may ever be counted, so that later patches can name it.
  private static List<Choice> choices(LabelSet labels, String depth, List<HeatRun> runs) {
    List<Label> offered = labels.offered(depth);
    Set<String> given =
        runs.stream().flatMap(run -> run.byLabel().keySet().stream()).collect(Collectors.toSet());
    offered.forEach(label -> given.remove(label.id()));
    List<Choice> choices = new ArrayList<>();
    Stream.concat(
            offered.stream(), labels.labels().stream().filter(label -> given.contains(label.id())))
        .forEach(label -> choices.add(new Choice(label.id(), label.name())));
    given.stream()
        .filter(id -> labels.label(id).isEmpty())
        .sorted()
        .forEach(id -> choices.add(new Choice(id, id)));
    return choices;
  }

  private static KeyMark keyMark(LabelSet labels, KeyItem item) {
    return new KeyMark(
        item.span(),
        item.labels().stream().map(id -> labels.label(id).map(Label::name).orElse(id)).toList(),
        item.status().name().toLowerCase(Locale.ROOT),
        item.reason());
  }
}
