/// Backups of an H2 database: made while students work, verified by opening, restored onto an empty
/// installation. What a start looks at before it touches the data.
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "audit", "shell"})
package org.gloss.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
