/// What happens when Gloss starts: the first administrator, the demonstration class, the addresses.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "account",
      "classroom",
      "exercise",
      "attempt",
      "review",
      "annotation",
      "shell"
    })
package org.gloss.setup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
