/// Label sets: those of the library's files and those that teachers make, and the rules under which
/// they change.
@NullMarked
package org.gloss.exercise.labels;

import org.jspecify.annotations.NullMarked;
