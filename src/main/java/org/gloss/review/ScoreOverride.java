package org.gloss.review;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A teacher's own score for an attempt.
///
/// @param percent 0 to 100
/// @param reason why, for the student to read
/// @param by whose decision it was; empty when that account is gone
public record ScoreOverride(
    UUID attemptId, int percent, String reason, Optional<UUID> by, Instant decidedAt) {}
