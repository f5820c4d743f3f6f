/// Exercises: their files, their versions in the database.
@NullMarked
@ApplicationModule(allowedDependencies = {"annotation", "annotator", "account"})
package org.gloss.exercise;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
