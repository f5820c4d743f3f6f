/// The audit log: who saw and changed what.
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "saving", "shell"})
package org.gloss.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
