package org.gloss.attempt;

import org.gloss.annotation.Annotation;

/// An annotation as the database has it.
///
/// @param annotation what was marked
/// @param revision 1 or more; the higher one wins
/// @param removed whether the student has taken it back
public record SavedAnnotation(Annotation annotation, int revision, boolean removed) {}
