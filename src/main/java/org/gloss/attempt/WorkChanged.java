package org.gloss.attempt;

import java.util.UUID;

/// A student has begun, marked or submitted; published after the commit, for pages that watch.
/// Losing one loses nothing: the database has it all.
public record WorkChanged(UUID assignmentId, UUID accountId, UUID attemptId) {

  static WorkChanged of(Attempt attempt) {
    return new WorkChanged(attempt.assignmentId(), attempt.accountId(), attempt.id());
  }
}
