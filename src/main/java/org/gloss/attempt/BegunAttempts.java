package org.gloss.attempt;

import java.util.UUID;
import org.gloss.classroom.BegunWork;
import org.springframework.stereotype.Component;

/// Tells the room of classes which assignments have attempts.
@Component
class BegunAttempts implements BegunWork {

  private final AttemptTable table;

  BegunAttempts(AttemptTable table) {
    this.table = table;
  }

  @Override
  public boolean at(UUID assignmentId) {
    return table.anyOf(assignmentId);
  }
}
