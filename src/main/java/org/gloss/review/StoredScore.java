package org.gloss.review;

import java.util.UUID;
import org.gloss.scoring.Ratio;

/// A score as it is stored.
///
/// @param basis what it was made with
/// @param keyNumber the number of the key, for people
/// @param counts what it is made of, in words for the record
public record StoredScore(UUID attemptId, Basis basis, int keyNumber, Ratio score, String counts) {}
