package org.gloss.review;

import java.util.Optional;
import java.util.UUID;
import org.gloss.scoring.Ratio;

/// What counts of one student's work at an assignment.
///
/// @param accountId the student
/// @param attempt the attempt that counts, empty while nothing is submitted
/// @param score what it counts for, after a teacher's own score and what late work loses; empty
///   while nothing is submitted
/// @param scored what the comparison with the key gave; empty while nothing is submitted
/// @param late whether that attempt came after it was due
/// @param overridden whether a teacher gave the score
/// @param attempts how many were submitted
public record Grade(
    UUID accountId,
    Optional<UUID> attempt,
    Optional<Ratio> score,
    Optional<Ratio> scored,
    boolean late,
    boolean overridden,
    int attempts) {}
