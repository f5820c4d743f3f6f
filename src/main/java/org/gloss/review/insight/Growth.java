package org.gloss.review.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  /// @param done what came of it, of everybody whose growth it is; may be empty
  public record Step(String title, List<Done> done) {
    /// Copies the list.
    public Step {
      done = List.copyOf(done);
    }
  }

  /// What one student did.
  ///
  /// @param labels the label set that it was marked with
  public record Done(LabelSet labels, Scoresheet sheet) {}

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
    Map<LabelSet.Group, FamilyTally> tally = new LinkedHashMap<>();
    for (Done done : step.done()) {
      Map<String, String> familyOf = done.labels().familyOf();
      for (ItemOutcome outcome : done.sheet().items()) {
        String family = familyOf.get(outcome.target().item().labels().getFirst());
        done.labels().families().stream()
            .filter(group -> group.id().equals(family))
            .forEach(group -> tally.merge(group, FamilyTally.of(outcome), FamilyTally::plus));
      }
    }
    return tally;
  }
}
