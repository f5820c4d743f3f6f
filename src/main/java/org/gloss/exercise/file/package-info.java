/// The files of `exercises/`: reading them, saying what is wrong with them, and writing them again.
/// The format is described in `src/docs/exercise-files.md`. Nothing here knows a framework or a
/// database.
@NullMarked
@NamedInterface("file")
package org.gloss.exercise.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
