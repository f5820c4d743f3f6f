package org.gloss.classroom;

import java.time.Instant;
import java.util.UUID;

/// A class goes on after a pause. Published in the transaction that ends the pause, so that whoever
/// keeps time for attempts gives it back in the same one.
///
/// @param pausedAt when the pause began
/// @param resumedAt when it ended
public record WorkResumed(UUID assignmentId, Instant pausedAt, Instant resumedAt) {}
