/// A student's work: attempts, saved annotations, submissions.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "classroom",
      "exercise",
      "exercise :: file",
      "annotation",
      "annotator",
      "account",
      "saving",
      "shell"
    })
package org.gloss.attempt;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
