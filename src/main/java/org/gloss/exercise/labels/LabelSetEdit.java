package org.gloss.exercise.labels;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gloss.annotation.Label;
import org.gloss.annotation.LabelSet;

/// One change of a label set. It says nothing of whether the result is sound: [LabelSetRules] does.
/// Ids of labels and depths never change, so that keys and marks stay with what they mean.
public sealed interface LabelSetEdit {

  /// The set after the change.
  LabelSet applyTo(LabelSet set);

  /// The id of the label or depth that is worked on; empty for the whole set. A new one has the id
  /// [#NEW].
  default String part() {
    return "";
  }

  /// The label that takes the place of the one that is removed.
  default Optional<String> replacement() {
    return Optional.empty();
  }

  /// The id of a label or depth that is yet to be made.
  String NEW = "";

  /// Gives the set another title or language.
  record Retitle(String title, String language) implements LabelSetEdit {
    @Override
    public LabelSet applyTo(LabelSet set) {
      return new LabelSet(
          set.id(),
          Folded.text(title),
          Folded.text(language),
          set.sources(),
          set.kinds(),
          set.families(),
          set.labels(),
          set.depths());
    }
  }

  /// Writes a label: over the one with its id, or as a new one.
  ///
  /// @param label its kind and family count nothing
  /// @param kind name of its kind, known or new
  /// @param family name of its family, known or new
  /// @param depths ids of the depths that offer it
  record PutLabel(Label label, String kind, String family, List<String> depths)
      implements LabelSetEdit {
    /// Copies the list.
    public PutLabel {
      depths = List.copyOf(depths);
    }

    @Override
    public LabelSet applyTo(LabelSet set) {
      return new LabelPutting(set, this).done();
    }

    @Override
    public String part() {
      return label.id();
    }
  }

  /// Moves a label up or down.
  ///
  /// @param depth in the order of this depth; of the whole set where empty
  /// @param by places, negative towards the start
  record MoveLabel(Optional<String> depth, String label, int by) implements LabelSetEdit {
    @Override
    public LabelSet applyTo(LabelSet set) {
      if (depth.isEmpty()) {
        return SetParts.with(set, moved(set.labels(), Label::id, label, by), set.depths());
      }
      return SetParts.with(
          set,
          set.labels(),
          set.depths().stream()
              .map(
                  one ->
                      one.id().equals(depth.get())
                          ? new LabelSet.Depth(
                              one.id(),
                              one.name(),
                              one.audience(),
                              moved(one.labels(), Function.identity(), label, by))
                          : one)
              .toList());
    }
  }

  /// Removes a label. Labels that name it as parent or as what they are confused with name another.
  ///
  /// @param replacement takes its place; needed where the label is in use
  record RemoveLabel(String label, Optional<String> replacement) implements LabelSetEdit {
    @Override
    public LabelSet applyTo(LabelSet set) {
      return new LabelRemoval(set, this).done();
    }
  }

  /// Writes a depth: over the one with its id, or as a new one.
  record PutDepth(String id, String name, String audience, List<String> labels)
      implements LabelSetEdit {
    /// Copies the list.
    public PutDepth {
      labels = List.copyOf(labels);
    }

    @Override
    public LabelSet applyTo(LabelSet set) {
      List<String> taken = set.depths().stream().map(LabelSet.Depth::id).toList();
      boolean known = taken.contains(id);
      LabelSet.Depth depth =
          new LabelSet.Depth(
              known ? id : Labels.id(name, "depth", taken),
              Folded.text(name),
              Folded.text(audience),
              labels);
      Stream<LabelSet.Depth> depths =
          known
              ? set.depths().stream().map(one -> one.id().equals(id) ? depth : one)
              : Stream.concat(set.depths().stream(), Stream.of(depth));
      return SetParts.with(set, set.labels(), depths.toList());
    }

    @Override
    public String part() {
      return id;
    }
  }

  /// Moves a depth; the shallowest is the first.
  record MoveDepth(String depth, int by) implements LabelSetEdit {
    @Override
    public LabelSet applyTo(LabelSet set) {
      return SetParts.with(set, set.labels(), moved(set.depths(), LabelSet.Depth::id, depth, by));
    }
  }

  /// Removes a depth.
  record RemoveDepth(String depth) implements LabelSetEdit {
    @Override
    public LabelSet applyTo(LabelSet set) {
      return SetParts.with(
          set, set.labels(), set.depths().stream().filter(one -> !one.id().equals(depth)).toList());
    }
  }

  private static <T> List<T> moved(List<T> list, Function<T, String> id, String which, int by) {
    List<String> ids = list.stream().map(id).toList();
    int from = ids.indexOf(which);
    List<T> moved = new ArrayList<>(list);
    if (from >= 0) {
      int to = Math.clamp((long) from + by, 0, list.size() - 1);
      Collections.rotate(
          moved.subList(Math.min(from, to), Math.max(from, to) + 1), from < to ? -1 : 1);
    }
    return moved;
  }
}
