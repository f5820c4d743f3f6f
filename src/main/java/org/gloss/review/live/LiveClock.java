package org.gloss.review.live;

import java.time.Instant;
import java.util.Optional;

/// The times of a class at work. Browsers count from `now`, not from a clock of their own.
///
/// @param now what time it is on the server
/// @param ends when work ends for most; empty when it does not end by itself
/// @param due when it is due; empty when it is not
/// @param pausedAt since when the class pauses; empty while it works
public record LiveClock(
    Instant now, Optional<Instant> ends, Optional<Instant> due, Optional<Instant> pausedAt) {}
