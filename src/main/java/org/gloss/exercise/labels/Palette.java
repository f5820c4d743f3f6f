package org.gloss.exercise.labels;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gloss.annotation.Label;

/// Pairs of colours that can be read on a light and on a dark page, to choose from. What it
/// suggests depends on nothing but what it is asked.
public enum Palette {
  /// Orange.
  ORANGE("Orange", "#c34901", "#f28a40"),
  /// Blue.
  BLUE("Blue", "#0533c3", "#85b4ff"),
  /// Green.
  GREEN("Green", "#318339", "#9ef18b"),
  /// Dark red.
  RED("Red", "#ad1018", "#febbbc"),
  /// Teal.
  TEAL("Teal", "#127381", "#87eaff"),
  /// Violet.
  VIOLET("Violet", "#8a1c7c", "#d98ad0"),
  /// Brown.
  BROWN("Brown", "#6b4a00", "#e0c060"),
  /// Grey.
  GREY("Grey", "#3d4246", "#9a9ca3");

  private final String shown;
  private final String light;
  private final String dark;

  Palette(String shown, String light, String dark) {
    this.shown = shown;
    this.light = light;
    this.dark = dark;
  }

  /// What people call it.
  public String shown() {
    return shown;
  }

  /// On a light page.
  public String light() {
    return light;
  }

  /// On a dark page.
  public String dark() {
    return dark;
  }

  /// A look that can be told from the others' by everybody.
  public record Look(String colour, String darkColour, String pattern) {}

  /// The first free look: a label keeps its colour and changes its pattern if that is enough, then
  /// its pattern with another colour, then both. Empty where nothing is free.
  ///
  /// @param others the labels that it stands beside
  public static Optional<Look> free(Label label, Collection<Label> others) {
    List<Look> looks = new ArrayList<>();
    for (LinePattern pattern : LinePattern.all()) {
      looks.add(new Look(label.colour(), label.darkColour(), pattern.word()));
    }
    for (Palette colour : values()) {
      looks.add(new Look(colour.light, colour.dark, label.pattern()));
    }
    for (LinePattern pattern : LinePattern.all()) {
      for (Palette colour : values()) {
        looks.add(new Look(colour.light, colour.dark, pattern.word()));
      }
    }
    return looks.stream().filter(look -> isFree(look, label, others)).findFirst();
  }

  /// The first letter of a name that no other label uses, then any letter, then a digit; empty
  /// where none is left.
  static Optional<String> freeShortcut(String name, Collection<Label> others) {
    Set<String> taken =
        others.stream()
            .map(other -> other.shortcut().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    return (name.toLowerCase(Locale.ROOT) + "abcdefghijklmnopqrstuvwxyz0123456789")
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .mapToObj(Character::toString)
        .filter(letter -> !taken.contains(letter))
        .findFirst();
  }

  private static boolean isFree(Look look, Label label, Collection<Label> others) {
    Label looking = Labels.withLook(label, look);
    return others.stream()
        .filter(other -> !other.id().equals(label.id()))
        .allMatch(other -> Likeness.toldApart(looking, other));
  }
}
