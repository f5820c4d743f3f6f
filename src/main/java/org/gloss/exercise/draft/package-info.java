/// Exercises that are being written: drafts, their keys, second opinions, publishing.
@NullMarked
@NamedInterface("draft")
package org.gloss.exercise.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
