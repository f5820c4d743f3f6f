package org.gloss.scoring;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What one comparison came to. The same passage, key, annotations and rules give an equal
/// scoresheet, in whatever order they come.
///
/// @param rules the rules it was made under
/// @param score 0 to 1
/// @param spotting Σ weight · place of what matched, of Σ weight; empty without required items
/// @param naming matches with an accepted name, of all matches; empty when nothing matched
/// @param restraint matched and also fair, of all marks; 1 of 1 when there are none
/// @param items one for each required item, in canonical order
/// @param marks one for each mark, in canonical order
/// @param counts of both
public record Scoresheet(
    ScoringRules rules,
    Ratio score,
    Optional<Ratio> spotting,
    Optional<Ratio> naming,
    Ratio restraint,
    List<ItemOutcome> items,
    List<MarkOutcome> marks,
    Counts counts) {

  /// Copies the lists.
  public Scoresheet {
    items = List.copyOf(items);
    marks = List.copyOf(marks);
  }

  /// What became of the annotation with this id, or of the mark that it was merged into; empty if
  /// it was not scored.
  public Optional<MarkOutcome> outcomeOf(UUID annotation) {
    return marks.stream()
        .filter(outcome -> outcome.mark().parts().contains(annotation))
        .findFirst();
  }

  /// The counts that a score is shown with. Marks are counted after merging.
  ///
  /// @param found items with full place and accepted name
  /// @param otherName items found under another name
  /// @param partly items with half place and accepted name
  /// @param missed items without a match
  /// @param alsoFair marks that an optional item accepts
  /// @param extras marks that met nothing
  /// @param costing how many of the extras cost
  public record Counts(
      int found, int otherName, int partly, int missed, int alsoFair, int extras, int costing) {

    /// Items with a match, which is also the number of marks with one.
    public int matched() {
      return found + otherName + partly;
    }

    /// Required items.
    public int required() {
      return matched() + missed;
    }

    /// All marks.
    public int marks() {
      return matched() + alsoFair + extras;
    }
  }
}
