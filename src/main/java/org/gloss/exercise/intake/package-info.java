/// Reading texts in: pasted, or uploaded as plain text, Markdown, DOCX, HTML or PDF, and exercises
/// of other systems as a start. Nothing here executes or fetches anything, and all work is bounded.
/// Nothing here knows a framework or a database.
@NullMarked
@NamedInterface("intake")
package org.gloss.exercise.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
