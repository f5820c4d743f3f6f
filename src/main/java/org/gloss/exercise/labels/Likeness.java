package org.gloss.exercise.labels;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gloss.annotation.Label;
import org.gloss.annotation.LabelSet;

/// Two labels of one depth whose colours some people cannot tell apart.
///
/// @param one id of the label that comes first
/// @param other id of the label that comes later
/// @param seenBy to whom they look alike, on the light page or on the dark one
/// @param samePattern whether their lines are drawn alike, too, so that nothing tells them apart
public record Likeness(String one, String other, Set<ColourVision> seenBy, boolean samePattern) {

  /// Copies the set.
  public Likeness {
    seenBy = Set.copyOf(seenBy);
  }

  /// Every such pair of a set, each once, whichever depths offer both.
  public static List<Likeness> of(LabelSet set) {
    Map<String, Likeness> found = new LinkedHashMap<>();
    for (LabelSet.Depth depth : set.depths()) {
      List<Label> offered = set.offered(depth.id());
      for (int later = 1; later < offered.size(); later++) {
        for (Label first : offered.subList(0, later)) {
          Label second = offered.get(later);
          Set<ColourVision> alike = alike(first, second);
          if (!alike.isEmpty()) {
            found.putIfAbsent(
                first.id() + " " + second.id(),
                new Likeness(
                    first.id(), second.id(), alike, first.pattern().equals(second.pattern())));
          }
        }
      }
    }
    return List.copyOf(found.values());
  }

  /// Those of a set that nothing tells apart.
  public static List<Likeness> faults(LabelSet set) {
    return of(set).stream().filter(Likeness::samePattern).toList();
  }

  /// Whether one of the two is this label.
  public boolean concerns(String label) {
    return one.equals(label) || other.equals(label);
  }

  /// To whom two labels' colours look alike, on the light page or on the dark one.
  static Set<ColourVision> alike(Label one, Label other) {
    Set<ColourVision> alike = EnumSet.noneOf(ColourVision.class);
    for (ColourVision vision : ColourVision.values()) {
      if (!vision.tellsApart(one.colour(), other.colour())
          || !vision.tellsApart(one.darkColour(), other.darkColour())) {
        alike.add(vision);
      }
    }
    return alike;
  }

  /// Whether something, colour or pattern, tells two labels apart for everybody.
  static boolean toldApart(Label one, Label other) {
    return !one.pattern().equals(other.pattern()) || alike(one, other).isEmpty();
  }

  /// The people to whom the two look alike, in words.
  public String who() {
    if (seenBy.contains(ColourVision.USUAL)) {
      return "everybody";
    }
    List<String> words = new ArrayList<>();
    for (ColourVision vision : ColourVision.values()) {
      if (seenBy.contains(vision)) {
        words.add(vision.who());
      }
    }
    return String.join(", and to ", words);
  }
}
