package org.gloss.exercise.labels;

import java.util.List;
import java.util.Optional;
import org.gloss.annotation.Label;
import org.gloss.annotation.LabelSet;

/// What a new set holds: two labels to write over, at one depth.
final class FreshSet {

  private FreshSet() {}

  static LabelSet named(String id, String title) {
    LabelSet.Group group = new LabelSet.Group("labels", "Labels");
    return new LabelSet(
        id,
        title,
        "en",
        List.of(),
        List.of(group),
        List.of(group),
        List.of(
            label(
                "first-label",
                "first label",
                "first",
                Palette.ORANGE,
                "solid",
                "f",
                "second-label"),
            label(
                "second-label",
                "second label",
                "second",
                Palette.BLUE,
                "dashes",
                "s",
                "first-label")),
        List.of(
            new LabelSet.Depth(
                "all", "All labels", "everybody", List.of("first-label", "second-label"))));
  }

  private static Label label(
      String id,
      String name,
      String shortName,
      Palette colour,
      String pattern,
      String shortcut,
      String other) {
    return new Label(
        id,
        "labels",
        "labels",
        Optional.empty(),
        name,
        shortName,
        "Say in one sentence which words get this label.",
        "Ask a question that a student can put to the words.",
        "Give a short example.",
        new Label.Confusion(other, "Say how to tell the two apart."),
        colour.light(),
        colour.dark(),
        pattern,
        shortcut,
        List.of());
  }
}
