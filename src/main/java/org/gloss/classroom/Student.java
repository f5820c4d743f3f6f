package org.gloss.classroom;

import java.time.Instant;
import java.util.UUID;

/// A student of a class as its teacher sees them.
///
/// @param externalId the school's own id; empty when there is none
/// @param claimed whether somebody has come in under the name; a roster names them before
/// @param since when they joined, or were put on the list
public record Student(
    UUID accountId,
    String alias,
    String externalId,
    Enrolment.State state,
    boolean claimed,
    Instant since) {}
