package org.gloss.exercise;

import org.gloss.annotation.AnswerKey;
import org.gloss.annotation.Passage;

/// One paragraph of a warm-up, a small passage by itself.
///
/// @param key holds exactly one required item
public record WarmUpItem(Passage passage, AnswerKey key) {}
