/// How answers are compared with keys: the classroom score, the measures of the literature, and
/// keys of several instructors. Pure: no framework, no input or output, no clock. Nothing else
/// decides a score. Source: the project's scoring specification.
@NullMarked
@ApplicationModule(allowedDependencies = "annotation")
package org.gloss.scoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
