package org.gloss.review;

import java.util.UUID;

/// A sentence that a teacher keeps to use it in comments.
///
/// @param label id of the label whose marks it suits; empty where it suits any
/// @param words plain text, at most [Comment#LONGEST] UTF-16 code units
public record KeptSentence(UUID id, String label, String words) {}
