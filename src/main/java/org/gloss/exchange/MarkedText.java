package org.gloss.exchange;

import java.util.UUID;
import org.gloss.annotation.Passage;

/// A text that somebody marked.
///
/// @param source the exercise version whose text it is
/// @param title one line
record MarkedText(UUID source, String title, Passage passage) {}
