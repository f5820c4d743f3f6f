/// What happens when Gloss starts: the first teacher, the demonstration class, the addresses.
@NullMarked
@ApplicationModule(
    allowedDependencies = {"account", "classroom", "exercise", "attempt", "annotation"})
package org.gloss.setup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
