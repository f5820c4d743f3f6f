/// What every channel that saves a person's marks as they are made has in common: the wait for the
/// disk, the limit of a request, the form of an acknowledgement; and what becomes of writing when
/// the disk is full.
@NullMarked
@ApplicationModule(allowedDependencies = "shell")
package org.gloss.saving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
