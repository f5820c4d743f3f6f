/// Exercises: their files, their versions in the database.
@NullMarked
@ApplicationModule(allowedDependencies = {"annotation", "scoring", "annotator", "account", "shell"})
package org.gloss.exercise;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
