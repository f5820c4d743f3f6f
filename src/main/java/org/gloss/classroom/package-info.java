/// Classes: join codes, who is in them, which exercises they are given.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "exercise",
      "exercise :: bank",
      "exercise :: file",
      "annotation",
      "account",
      "audit",
      "shell"
    })
package org.gloss.classroom;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
