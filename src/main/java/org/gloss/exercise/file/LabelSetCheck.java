package org.gloss.exercise.file;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a schema cannot say about a label set: whether its parts refer to each other rightly and
/// can be told apart.
final class LabelSetCheck {

  private static final double LEAST_CONTRAST = 4.5;

  private final Yaml.Fields tree;
  private final Problems problems;
  private final Map<String, Yaml.Fields> labels = new LinkedHashMap<>();

  LabelSetCheck(Yaml.Fields tree, Problems problems) {
    this.tree = tree;
    this.problems = problems;
  }

  /// Reports everything found.
  void check() {
    Set<String> kinds = ids("kinds");
    Set<String> families = ids("families");
    ids("labels");
    ids("depths");
    tree.maps("labels")
        .forEach(label -> label.text("id").ifPresent(id -> labels.putIfAbsent(id, label)));
    for (Yaml.Fields label : tree.maps("labels")) {
      refers(label, "kind", kinds);
      refers(label, "family", families);
      refers(label, "confused-with", labels.keySet());
      refers(label, "parent", labels.keySet());
      checkItself(label);
      checkLoop(label);
      checkContrast(label, "colour", "white", Contrast::onWhite);
      checkContrast(label, "dark-colour", "#1b1b1f", Contrast::onDark);
    }
    tree.maps("depths").forEach(this::checkDepth);
  }

  private Set<String> ids(String list) {
    Map<String, Integer> lines = new HashMap<>();
    for (Yaml.Fields map : tree.maps(list)) {
      Place place = map.placeOf("id");
      map.text("id")
          .map(id -> lines.putIfAbsent(id, place.line()))
          .ifPresent(
              line ->
                  problems.add(
                      place,
                      "The id " + Shown.quoted(map.text("id").orElse("")) + " stands twice",
                      "It is already on line " + line + "."));
    }
    return lines.keySet();
  }

  private void refers(Yaml.Fields label, String field, Collection<String> known) {
    label
        .text(field)
        .filter(id -> !known.contains(id))
        .ifPresent(
            id ->
                problems.add(
                    label.placeOf(field),
                    "Unknown " + field + " " + Shown.quoted(id),
                    () -> Nearest.advice(id, known, "Use an id of this file.")));
  }

  private void checkItself(Yaml.Fields label) {
    if (label.text("id").isPresent() && label.text("id").equals(label.text("confused-with"))) {
      problems.add(
          label.placeOf("confused-with"),
          "The label is said to be confused with itself",
          "Name another label.");
    }
  }

  private void checkLoop(Yaml.Fields label) {
    Set<String> seen = new HashSet<>();
    Optional<String> next = label.text("id");
    while (next.isPresent() && seen.add(next.get())) {
      next = Optional.ofNullable(labels.get(next.get())).flatMap(found -> found.text("parent"));
    }
    if (next.isPresent() && next.equals(label.text("id"))) {
      problems.add(
          label.placeOf("parent"),
          "The parents of " + Shown.quoted(next.get()) + " lead back to itself",
          "Remove one \"parent\" of the circle.");
    }
  }

  private void checkContrast(
      Yaml.Fields label, String field, String page, Function<String, Optional<Double>> contrast) {
    label
        .text(field)
        .flatMap(contrast)
        .filter(found -> found < LEAST_CONTRAST)
        .ifPresent(
            found ->
                problems.add(
                    label.placeOf(field),
                    String.format(
                        Locale.ROOT, "The contrast of \"%s\" on %s is %.2f", field, page, found),
                    "It must be at least 4.5: take a "
                        + (field.equals("colour") ? "darker" : "lighter")
                        + " colour."));
  }

  private void checkDepth(Yaml.Fields depth) {
    for (Yaml member : depth.list("labels")) {
      if (member instanceof Yaml.Text text && !labels.containsKey(text.folded())) {
        problems.add(
            text.place(),
            "Unknown label " + Shown.quoted(text.folded()),
            () -> Nearest.advice(text.folded(), labels.keySet(), "Use an id of this file."));
      }
    }
    String name = depth.text("id").orElse("");
    List<Yaml.Fields> offered =
        depth.texts("labels").stream()
            .distinct()
            .flatMap(id -> Optional.ofNullable(labels.get(id)).stream())
            .toList();
    checkUnique(name, offered, "shortcut", label -> joined(label, "shortcut"));
    checkUnique(name, offered, "colour", label -> joined(label, "colour", "pattern"));
    checkUnique(name, offered, "dark-colour", label -> joined(label, "dark-colour", "pattern"));
  }

  private void checkUnique(
      String depth,
      List<Yaml.Fields> offered,
      String field,
      Function<Yaml.Fields, Optional<String>> value) {
    Map<String, Yaml.Fields> seen = new HashMap<>();
    for (Yaml.Fields label : offered) {
      value
          .apply(label)
          .map(key -> seen.putIfAbsent(key, label))
          .ifPresent(
              other ->
                  problems.add(
                      label.placeOf(field),
                      "At the depth \"%s\" the %s is that of %s"
                          .formatted(
                              depth,
                              field.equals("shortcut") ? field : field + " with its pattern",
                              Shown.quoted(other.text("id").orElse(""))),
                      "Choose another " + field + "."));
    }
  }

  /// The fields' values; empty if one is missing.
  private static Optional<String> joined(Yaml.Fields label, String... fields) {
    List<String> values =
        Arrays.stream(fields).flatMap(field -> label.text(field).stream()).toList();
    return values.size() == fields.length
        ? Optional.of(
            values.stream().map(v -> v.toLowerCase(Locale.ROOT)).collect(Collectors.joining(" ")))
        : Optional.empty();
  }
}
