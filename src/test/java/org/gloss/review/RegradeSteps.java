package org.gloss.review;

import java.util.Optional;
import java.util.UUID;
import org.gloss.classroom.Assignment;
import org.gloss.store.School;

/// Regrades step by step, as if the server ended in between.
public record RegradeSteps(School school) {

  /// How many scores one step makes.
  public static final int BATCH = RegradeWork.BATCH;

  /// Begins as [Regrades#apply] does, and makes no score.
  public UUID begin(Assignment assignment, boolean lowerToo) {
    RegradeTable table = school.context().getBean(RegradeTable.class);
    Regrade regrade =
        new Regrade(
            UUID.randomUUID(),
            assignment.id(),
            table.of(assignment.id()).size() + 1,
            Optional.empty(),
            Basis.of(assignment),
            lowerToo,
            "",
            Regrade.State.RUNNING,
            school.clock().instant(),
            Optional.empty(),
            Optional.empty());
    table.insert(regrade);
    table.collect(regrade);
    return regrade.id();
  }

  /// Makes the next scores.
  ///
  /// @return whether there may be more to do
  public boolean step(UUID regrade) {
    return work().step(regrade);
  }

  /// What a start of the application does.
  public void start() {
    work().resume();
  }

  private RegradeWork work() {
    return school.context().getBean(RegradeWork.class);
  }
}
