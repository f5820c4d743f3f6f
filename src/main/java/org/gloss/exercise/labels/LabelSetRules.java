package org.gloss.exercise.labels;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gloss.annotation.Label;
import org.gloss.annotation.LabelSet;
import org.gloss.exercise.file.ExerciseLibrary;
import org.gloss.exercise.file.LabelSetWriter;
import org.gloss.exercise.file.Problem;

/// What a label set must be like before it is saved: what the form asks for, what files must be
/// like, and that colour-blind people can tell its lines apart.
final class LabelSetRules {

  private static final int LONGEST_SHORT = 12;

  private LabelSetRules() {}

  /// What is wrong with a changed set, each field once.
  ///
  /// @param before lines that already looked alike then are no fault of the change
  /// @param part the label or depth that is worked on
  static List<LabelFault> faults(LabelSet changed, LabelSet before, String part) {
    List<LabelFault> all = new ArrayList<>();
    changed.labels().forEach(label -> all.addAll(missing(label)));
    changed.depths().forEach(depth -> all.addAll(missing(depth)));
    if (changed.title().isBlank()) {
      all.add(new LabelFault("", "title", "Give the set a title."));
    }
    if (changed.labels().size() < 2) {
      all.add(
          new LabelFault("", "labels", "A set needs at least two labels: add another one first."));
    }
    all.addAll(ofFiles(changed));
    if (all.isEmpty()) {
      all.addAll(alike(changed, before, part));
    }
    Set<String> seen = new HashSet<>();
    return all.stream().filter(fault -> seen.add(fault.part() + " " + fault.field())).toList();
  }

  private static List<LabelFault> missing(Label label) {
    return Stream.of(
            blank(label, "name", label.name(), "Give the label a name."),
            blank(label, "short", label.shortName(), "Give it a short name for the button."),
            tooLong(label),
            blank(label, "definition", label.definition(), "Say in one sentence what it means."),
            blank(label, "test", label.test(), "Give a question that a student can ask."),
            blank(label, "example", label.example(), "Give an example."),
            blank(
                label,
                "confused-why",
                label.confusion().difference(),
                "Say in one sentence how to tell the two apart."),
            colour(label, "colour", label.colour()),
            colour(label, "dark-colour", label.darkColour()),
            shortcut(label))
        .flatMap(Optional::stream)
        .toList();
  }

  private static List<LabelFault> missing(LabelSet.Depth depth) {
    List<LabelFault> faults = new ArrayList<>();
    if (depth.name().isBlank()) {
      faults.add(new LabelFault(depth.id(), "name", "Give the depth a name."));
    }
    if (depth.audience().isBlank()) {
      faults.add(
          new LabelFault(depth.id(), "for", "Say whom the depth suits, such as “12 and up”."));
    }
    if (depth.labels().isEmpty()) {
      String words = "The depth “" + depth.name() + "” needs at least one label.";
      faults.add(new LabelFault(depth.id(), "labels", words));
    }
    return faults;
  }

  private static Optional<LabelFault> blank(
      Label label, String field, String value, String message) {
    return value.isBlank()
        ? Optional.of(new LabelFault(label.id(), field, message))
        : Optional.empty();
  }

  private static Optional<LabelFault> tooLong(Label label) {
    int length = label.shortName().codePointCount(0, label.shortName().length());
    return length > LONGEST_SHORT
        ? Optional.of(
            new LabelFault(
                label.id(),
                "short",
                "That has " + length + " characters. At most " + LONGEST_SHORT + " fit."))
        : Optional.empty();
  }

  private static Optional<LabelFault> colour(Label label, String field, String value) {
    return Colour.isOne(value)
        ? Optional.empty()
        : Optional.of(
            new LabelFault(label.id(), field, "Write a colour as # and six digits, like #1f5f61."));
  }

  private static Optional<LabelFault> shortcut(Label label) {
    return label.shortcut().matches("[\\p{L}\\p{N}]")
        ? Optional.empty()
        : Optional.of(new LabelFault(label.id(), "shortcut", "Choose one letter or one digit."));
  }

  private static List<LabelFault> ofFiles(LabelSet set) {
    String yaml = LabelSetWriter.write(set);
    YamlPlaces places = new YamlPlaces(yaml);
    return ExerciseLibrary.parse("labels.yaml", yaml.getBytes(StandardCharsets.UTF_8), List.of())
        .problems()
        .stream()
        .map(problem -> fault(problem, places.at(problem.line()), set))
        .toList();
  }

  private static LabelFault fault(Problem problem, YamlPlaces.Place place, LabelSet set) {
    String words =
        (problem.message() + "." + (problem.advice().isEmpty() ? "" : " ") + problem.advice())
            .replace("\"dark-colour\" on #1b1b1f", "this colour on a dark page")
            .replace("\"colour\" on white", "this colour on a light page")
            .replace("dark-colour", "colour");
    return switch (place.section()) {
      case "labels", "depths" -> new LabelFault(place.part(), place.field(), words);
      case "kinds" -> ofGroup(set, place, words, "kind");
      case "families" -> ofGroup(set, place, words, "family");
      default -> new LabelFault("", place.field(), words);
    };
  }

  /// A fault of a group is one of the label that brought it in, which is the last that has it.
  private static LabelFault ofGroup(
      LabelSet set, YamlPlaces.Place place, String words, String field) {
    return set.labels().stream()
        .filter(
            label -> (field.equals("kind") ? label.kind() : label.family()).equals(place.part()))
        .reduce((_, last) -> last)
        .map(label -> new LabelFault(label.id(), field, words))
        .orElse(new LabelFault("", field, words));
  }

  private static List<LabelFault> alike(LabelSet changed, LabelSet before, String part) {
    Set<String> known =
        Likeness.faults(before).stream().map(LabelSetRules::pair).collect(Collectors.toSet());
    return Likeness.faults(changed).stream()
        .filter(likeness -> !known.contains(pair(likeness)))
        .map(likeness -> alike(changed, likeness, part))
        .toList();
  }

  private static String pair(Likeness likeness) {
    return likeness.one() + " " + likeness.other();
  }

  private static LabelFault alike(LabelSet set, Likeness likeness, String part) {
    String id = likeness.concerns(part) ? part : likeness.other();
    String other = id.equals(likeness.one()) ? likeness.other() : likeness.one();
    String advice =
        set.label(id)
            .flatMap(label -> Palette.free(label, set.labels()))
            .map(look -> " " + advice(look, set.label(id).orElseThrow()))
            .orElse(" Choose another pattern or colour.");
    String name = set.label(other).map(Label::name).orElse(other);
    return new LabelFault(
        id,
        "pattern",
        "The line looks like that of “" + name + "” to " + likeness.who() + "." + advice);
  }

  private static String advice(Palette.Look look, Label label) {
    String pattern = LinePattern.of(look.pattern()).map(LinePattern::shown).orElse("");
    return look.colour().equals(label.colour())
        ? "Take another pattern, such as “" + pattern + "”."
        : "Take other colours, such as "
            + look.colour()
            + " and "
            + look.darkColour()
            + ", with the pattern “"
            + pattern
            + "”.";
  }
}
