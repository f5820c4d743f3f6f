package org.gloss.annotation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The labels of an exercise, with the depths at which classes of different ages use them.
///
/// @param id lower-case words joined by hyphens
/// @param title for people
/// @param language BCP 47 tag
/// @param sources where the categories come from
/// @param kinds the coarsest grouping
/// @param families the middle grouping
/// @param labels all of them, in the order shown
/// @param depths shallowest first, at least one
public record LabelSet(
    String id,
    String title,
    String language,
    List<String> sources,
    List<Group> kinds,
    List<Group> families,
    List<Label> labels,
    List<Depth> depths) {

  /// A kind or a family.
  ///
  /// @param id what labels refer to
  /// @param name for people
  public record Group(String id, String name) {}

  /// A selection of labels that suits a class.
  ///
  /// @param id what exercises refer to
  /// @param name for people
  /// @param audience whom it suits
  /// @param labels the ids offered, in the order shown
  public record Depth(String id, String name, String audience, List<String> labels) {
    /// Copies the list.
    public Depth {
      labels = List.copyOf(labels);
    }
  }

  /// Copies the lists.
  public LabelSet {
    sources = List.copyOf(sources);
    kinds = List.copyOf(kinds);
    families = List.copyOf(families);
    labels = List.copyOf(labels);
    depths = List.copyOf(depths);
  }

  /// The label with this id, empty if the set has none.
  public Optional<Label> label(String id) {
    return labels.stream().filter(label -> label.id().equals(id)).findFirst();
  }

  /// The depth with this id.
  ///
  /// @throws IllegalArgumentException if there is none
  public Depth depth(String id) {
    return depths.stream()
        .filter(depth -> depth.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no depth " + id + " in " + this.id));
  }

  /// The labels that a depth offers, in the order shown.
  public List<Label> offered(String depth) {
    Map<String, Label> byId =
        labels.stream().collect(Collectors.toMap(Label::id, Function.identity()));
    return depth(depth).labels().stream()
        .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
        .toList();
  }

  /// Family by label id, for every label of the set.
  public Map<String, String> familyOf() {
    Map<String, String> families = new LinkedHashMap<>();
    labels.forEach(label -> families.put(label.id(), label.family()));
    return families;
  }

  /// What a depth offers for these labels: for each the label itself or its nearest ancestor, else
  /// everything below it; preferred ones first, none twice, perhaps nothing.
  public List<String> offeredFor(List<String> ids, String depth) {
    Set<String> offered = new LinkedHashSet<>(depth(depth).labels());
    Set<String> found = new LinkedHashSet<>();
    for (String id : ids) {
      List<String> line = lineage(id);
      line.stream()
          .filter(offered::contains)
          .findFirst()
          .ifPresentOrElse(
              found::add,
              () -> offered.stream().filter(o -> lineage(o).contains(id)).forEach(found::add));
    }
    return List.copyOf(found);
  }

  /// The label's id and those of its ancestors, nearest first.
  private List<String> lineage(String id) {
    List<String> line = new ArrayList<>();
    Optional<String> next = Optional.of(id);
    while (next.isPresent() && !line.contains(next.get())) {
      line.add(next.get());
      next = label(next.get()).flatMap(Label::parent);
    }
    return line;
  }
}
