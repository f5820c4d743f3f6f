package org.gloss.exercise.file;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gloss.annotation.Label;
import org.gloss.annotation.LabelSet;

/// The label sets that exercises can name.
final class LabelSets {

  private final Map<String, LabelSet> sets = new HashMap<>();
  private final Set<String> faulty = new HashSet<>();

  void add(LabelSet set) {
    sets.put(set.id(), set);
  }

  /// Remembers a set that stands in a file and could not be read.
  void addFaulty(String id) {
    faulty.add(id);
  }

  /// The set that an exercise names; empty, with a problem, where there is none.
  Optional<LabelSet> of(Yaml.Fields front, Problems problems) {
    Optional<String> id = front.text("labels");
    Optional<LabelSet> set = id.map(sets::get);
    if (id.isPresent() && set.isEmpty()) {
      boolean known = faulty.contains(id.get());
      problems.add(
          front.placeOf("labels"),
          "The label set " + Shown.quoted(id.get()) + (known ? " has faults" : " is missing"),
          known
              ? "Mend its own file first."
              : Nearest.advice(
                  id.get(), sets.keySet(), "Put its file into the folder \"labels\"."));
    }
    set.ifPresent(found -> checkDepth(front, found, problems));
    return set;
  }

  /// The set with this id.
  Optional<LabelSet> get(String id) {
    return Optional.ofNullable(sets.get(id));
  }

  /// The ids of a set's labels.
  static Set<String> ids(LabelSet set) {
    return set.labels().stream().map(Label::id).collect(Collectors.toSet());
  }

  private static void checkDepth(Yaml.Fields front, LabelSet set, Problems problems) {
    Set<String> depths = set.depths().stream().map(LabelSet.Depth::id).collect(Collectors.toSet());
    front
        .text("depth")
        .filter(depth -> !depths.contains(depth))
        .ifPresent(
            depth ->
                problems.add(
                    front.placeOf("depth"),
                    "Unknown depth " + Shown.quoted(depth),
                    Nearest.advice(
                        depth,
                        depths,
                        "The depths are: "
                            + set.depths().stream()
                                .map(LabelSet.Depth::id)
                                .collect(Collectors.joining(", "))
                            + ".")));
  }
}
