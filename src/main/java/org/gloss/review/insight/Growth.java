package org.gloss.review.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gloss.annotation.LabelSet;
import org.gloss.scoring.ItemOutcome;
import org.gloss.scoring.Scoresheet;

/// How one student or a class comes on with each label family from exercise to exercise. An item
/// belongs to the family of its preferred label. An exercise without an item of a family is a gap,
/// which is not zero.
///
/// @param steps names of the exercises, in the order of time
/// @param lines one for each family that has an item anywhere, by name
public record Growth(List<String> steps, List<Line> lines) {

  /// Copies the lists.
  public Growth {
    steps = List.copyOf(steps);
    lines = List.copyOf(lines);
  }

  /// One exercise that was done.
  ///
  /// @param title for people
  /// @param labels its label set
  /// @param sheets of those whose growth it is; may be none
  public record Step(String title, LabelSet labels, List<Scoresheet> sheets) {
    /// Copies the list.
    public Step {
      sheets = List.copyOf(sheets);
    }
  }

  /// One family.
  ///
  /// @param points one for each step, empty where the step has no item of the family
  public record Line(LabelSet.Group family, List<Optional<FamilyTally>> points) {
    /// Copies the list.
    public Line {
      points = List.copyOf(points);
    }
  }

  /// The growth over exercises.
  ///
  /// @param steps in the order of time
  public static Growth of(List<Step> steps) {
    List<Map<LabelSet.Group, FamilyTally>> tallies = steps.stream().map(Growth::tally).toList();
    List<Line> lines =
        tallies.stream()
            .flatMap(tally -> tally.keySet().stream())
            .distinct()
            .sorted(Comparator.comparing(LabelSet.Group::name).thenComparing(LabelSet.Group::id))
            .map(family -> line(family, tallies))
            .toList();
    return new Growth(steps.stream().map(Step::title).toList(), lines);
  }

  private static Line line(LabelSet.Group family, List<Map<LabelSet.Group, FamilyTally>> tallies) {
    List<Optional<FamilyTally>> points = new ArrayList<>();
    tallies.forEach(tally -> points.add(Optional.ofNullable(tally.get(family))));
    return new Line(family, points);
  }

  private static Map<LabelSet.Group, FamilyTally> tally(Step step) {
    Map<String, LabelSet.Group> families =
        step.labels().families().stream()
            .collect(Collectors.toMap(LabelSet.Group::id, Function.identity()));
    Map<String, String> familyOf = step.labels().familyOf();
    Map<LabelSet.Group, FamilyTally> tally = new LinkedHashMap<>();
    for (Scoresheet sheet : step.sheets()) {
      for (ItemOutcome outcome : sheet.items()) {
        String label = outcome.target().item().labels().getFirst();
        LabelSet.Group family = families.get(Objects.requireNonNull(familyOf.get(label)));
        if (family != null) {
          tally.merge(family, FamilyTally.of(outcome), FamilyTally::plus);
        }
      }
    }
    return tally;
  }
}
