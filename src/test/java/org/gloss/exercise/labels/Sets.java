package org.gloss.exercise.labels;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gloss.annotation.Label;
import org.gloss.annotation.LabelSet;
import org.gloss.exercise.file.ExerciseLibrary;

/// Label sets for tests.
final class Sets {

  private Sets() {}

  /// Three labels at two depths; euphemism is below loaded-term and absent at the first depth.
  static LabelSet small() {
    return read(Path.of("src/test/resources/exercise/labels.yaml"));
  }

  static LabelSet shipped() {
    return read(Path.of("exercises/labels/persuasion.yaml"));
  }

  static Label label(LabelSet set, String id) {
    return set.label(id).orElseThrow();
  }

  static Label looking(Label label, String colour, String dark, String pattern) {
    return Labels.withLook(label, new Palette.Look(colour, dark, pattern));
  }

  static Label renamed(Label label, String name) {
    return new Label(
        label.id(),
        label.kind(),
        label.family(),
        label.parent(),
        name,
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

  /// The label with another short name, shortcut and pattern.
  static Label differing(Label label, String shortName, String shortcut, String pattern) {
    return new Label(
        label.id(),
        label.kind(),
        label.family(),
        Optional.empty(),
        label.name(),
        shortName,
        label.definition(),
        label.test(),
        label.example(),
        label.confusion(),
        label.colour(),
        label.darkColour(),
        pattern,
        shortcut,
        label.subkinds());
  }

  private static LabelSet read(Path file) {
    try {
      return ExerciseLibrary.parse("labels.yaml", Files.readAllBytes(file), List.of())
          .labelSets()
          .getFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
