/// Rosters: lists of a class's students from a file, read without touching the class, compared with
/// who is in it, and applied as a whole or not at all.
@NullMarked
package org.gloss.classroom.roster;

import org.jspecify.annotations.NullMarked;
