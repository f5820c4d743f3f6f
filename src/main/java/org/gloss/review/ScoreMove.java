package org.gloss.review;

import java.time.Instant;
import java.util.Optional;
import org.gloss.scoring.Ratio;

/// Why a score is not what it was.
///
/// @param at when it moved
/// @param words why, in the teacher's words; may be empty
/// @param undoneAt when it went back again; empty while it holds
public record ScoreMove(
    Instant at, Ratio from, Ratio to, String words, Optional<Instant> undoneAt) {}
