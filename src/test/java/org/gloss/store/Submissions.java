package org.gloss.store;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.gloss.attempt.AttemptSubmitted;
import org.gloss.classroom.AssignmentChanged;
import org.springframework.context.event.EventListener;

/// Counts what is published when attempts are submitted and assignments change.
public class Submissions {

  private final List<UUID> published = new CopyOnWriteArrayList<>();
  private final List<UUID> changed = new CopyOnWriteArrayList<>();

  @EventListener
  void on(AttemptSubmitted submitted) {
    published.add(submitted.attemptId());
  }

  /// How often an attempt's submission was published.
  public int of(UUID attemptId) {
    return Collections.frequency(published, attemptId);
  }

  @EventListener
  void on(AssignmentChanged change) {
    changed.add(change.assignmentId());
  }

  /// How often pages that watch were told that an assignment has changed.
  public int changes(UUID assignmentId) {
    return Collections.frequency(changed, assignmentId);
  }
}
