package org.gloss.attempt;

import java.time.Instant;

/// An annotation that came after its attempt was over. It is kept and counts for nothing.
///
/// @param saved what came: a new mark, a change or a removal
/// @param receivedAt when it came
public record LateAnnotation(SavedAnnotation saved, Instant receivedAt) {}
