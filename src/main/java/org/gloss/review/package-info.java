/// Scoresheets and results, for students and their teachers.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "attempt",
      "classroom",
      "exercise",
      "exercise :: draft",
      "exercise :: bank",
      "scoring",
      "agreement",
      "annotation",
      "annotator",
      "account",
      "audit",
      "saving",
      "shell"
    })
package org.gloss.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
