package org.gloss.exercise.labels;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.gloss.annotation.Label;

/// Labels with something changed, and ids for new ones.
final class Labels {

  private static final int LONGEST_ID = 60;

  private Labels() {}

  static Label withLook(Label label, Palette.Look look) {
    return new Label(
        label.id(),
        label.kind(),
        label.family(),
        label.parent(),
        label.name(),
        label.shortName(),
        label.definition(),
        label.test(),
        label.example(),
        label.confusion(),
        look.colour(),
        look.darkColour(),
        look.pattern(),
        label.shortcut(),
        label.subkinds());
  }

  static Label withReferences(
      Label label, String kind, String family, Optional<String> parent, String confusedWith) {
    return new Label(
        label.id(),
        kind,
        family,
        parent,
        label.name(),
        label.shortName(),
        label.definition(),
        label.test(),
        label.example(),
        new Label.Confusion(confusedWith, label.confusion().difference()),
        label.colour(),
        label.darkColour(),
        label.pattern(),
        label.shortcut(),
        label.subkinds());
  }

  static Label withId(Label label, String id) {
    return new Label(
        id,
        label.kind(),
        label.family(),
        label.parent(),
        label.name(),
        label.shortName(),
        label.definition(),
        label.test(),
        label.example(),
        label.confusion(),
        label.colour(),
        label.darkColour(),
        label.pattern(),
        label.shortcut(),
        label.subkinds());
  }

  /// An id made of a name: lower-case words joined by hyphens, with a number where the plain one is
  /// taken. A name without Latin letters or digits gives `otherwise`.
  static String id(String name, String otherwise, Collection<String> taken) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String cut = plain.substring(0, Math.min(LONGEST_ID, plain.length())).replaceAll("-$", "");
    String first = cut.isEmpty() ? otherwise : cut;
    String id = first;
    for (int number = 2; taken.contains(id); number++) {
      id = first + "-" + number;
    }
    return id;
  }
}
