/// What leaves Gloss: gradebooks, annotations and keys as files, pages to print, and erasure.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "review",
      "attempt",
      "classroom",
      "exercise",
      "exercise :: file",
      "scoring",
      "annotation",
      "account",
      "audit",
      "shell"
    })
package org.gloss.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
