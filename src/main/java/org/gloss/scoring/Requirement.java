package org.gloss.scoring;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gloss.annotation.KeyItem;

/// A key item made ready for comparisons: what every place and name earns on it.
final class Requirement {

  private final Target target;
  private final Set<String> families;
  private final Map<Name, Worth> full;
  private final Map<Name, Worth> half;

  Requirement(Target target, Map<String, String> familyOf, ScoringRules.Preset preset) {
    this.target = target;
    this.families =
        item().labels().stream().map(label -> family(label, familyOf)).collect(Collectors.toSet());
    this.full = worths(Place.FULL, preset);
    this.half = worths(Place.HALF, preset);
  }

  Target target() {
    return target;
  }

  /// How a label stands to this item's.
  ///
  /// @throws IllegalArgumentException if the label has no family
  Name name(String label, Map<String, String> familyOf) {
    if (item().labels().contains(label)) {
      return Name.ACCEPTED;
    }
    return families.contains(family(label, familyOf)) ? Name.SAME_FAMILY : Name.OTHER;
  }

  /// What a pair earns.
  Worth worth(Place place, Name name) {
    return switch (place) {
      case FULL -> full.getOrDefault(name, Worth.NOTHING);
      case HALF -> half.getOrDefault(name, Worth.NOTHING);
      case NONE -> Worth.NOTHING;
    };
  }

  private KeyItem item() {
    return target.item();
  }

  private Map<Name, Worth> worths(Place place, ScoringRules.Preset preset) {
    BigDecimal weighted = item().weight().multiply(place.share());
    Map<Name, Worth> worths = new EnumMap<>(Name.class);
    for (Name name : Name.values()) {
      BigDecimal credit = weighted.multiply(preset.worth(name));
      if (credit.signum() > 0) {
        worths.put(name, new Worth(credit, Gain.ofPair(credit, weighted, name == Name.ACCEPTED)));
      }
    }
    return worths;
  }

  private static String family(String label, Map<String, String> familyOf) {
    String family = familyOf.get(label);
    if (family == null) {
      throw new IllegalArgumentException("no family is known for the label " + label);
    }
    return family;
  }

  /// @param credit exact, for the score
  /// @param gain for the choice of the matching
  record Worth(BigDecimal credit, Gain gain) {
    static final Worth NOTHING = new Worth(BigDecimal.ZERO, Gain.NONE);

    boolean isNothing() {
      return credit.signum() == 0;
    }
  }
}
