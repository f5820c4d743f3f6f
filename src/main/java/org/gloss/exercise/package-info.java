/// Exercises: their files, their versions in the database.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "annotation",
      "scoring",
      "agreement",
      "annotator",
      "account",
      "saving",
      "shell"
    })
package org.gloss.exercise;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
