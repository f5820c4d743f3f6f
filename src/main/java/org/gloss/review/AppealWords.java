package org.gloss.review;

import java.util.List;
import java.util.stream.Collectors;
import org.gloss.annotation.Label;
import org.gloss.annotation.LabelledSpan;
import org.gloss.annotation.Span;
import org.gloss.exercise.Exercise;

/// Says in words what an appeal is about and what accepting it does.
///
/// @param depth at which the class works: its labels are named
record AppealWords(Exercise exercise, String depth) {

  private static final int LONGEST = 80;

  /// A line of the list that a student chooses from.
  String contest(Contest contest) {
    return switch (contest) {
      case Contest.Missed(LabelledSpan item) ->
          "%s: missed; the key has %s".formatted(quote(item.span()), called(item.label()));
      case Contest.OtherName(LabelledSpan item, LabelledSpan mark) ->
          "%s: you marked %s; the key has %s"
              .formatted(quote(item.span()), called(mark.label()), called(item.label()));
      case Contest.Partly(LabelledSpan item, LabelledSpan mark) ->
          "%s: partly; you marked %s".formatted(quote(item.span()), quote(mark.span()));
      case Contest.Extra(LabelledSpan mark) ->
          "%s, %s: an extra".formatted(quote(mark.span()), called(mark.label()));
    };
  }

  /// What appeals that mean the same are about, for the teacher.
  String about(Contest contest) {
    String what = quote(contest.span());
    String label = called(contest.label());
    return switch (contest.kind()) {
      case MISSED -> "%s need not be %s".formatted(what, label);
      case OTHER_NAME -> "%s is %s".formatted(what, label);
      case PARTLY -> "%s, %s, reaches further".formatted(what, label);
      case EXTRA -> "%s is %s".formatted(what, label);
    };
  }

  /// Name of a label, at the depth of the class where that has it or one above it.
  String name(String label) {
    List<String> offered = exercise.labelSet().offeredFor(List.of(label), depth);
    String shown = offered.isEmpty() ? label : offered.getFirst();
    return exercise.labelSet().label(shown).map(Label::name).orElse(shown);
  }

  /// The same in quotation marks: names of labels are not always nouns.
  String called(String label) {
    return "“" + name(label) + "”";
  }

  /// Names of labels as the depth shows them, each in quotation marks.
  String names(List<String> labels) {
    return exercise.labelSet().offeredFor(labels, depth).stream()
        .map(this::called)
        .collect(Collectors.joining(", "));
  }

  /// Words of the passage in quotation marks, the middle of long ones left out.
  String quote(Span span) {
    String words = span.in(exercise.passage().text()).replace('\n', ' ');
    int points = words.codePointCount(0, words.length());
    if (points <= LONGEST) {
      return "“" + words + "”";
    }
    int half = LONGEST / 2;
    return "“"
        + words.substring(0, words.offsetByCodePoints(0, half)).strip()
        + " … "
        + words.substring(words.offsetByCodePoints(words.length(), -half)).strip()
        + "”";
  }
}
