/// How far people agree who marked the same text: Krippendorff's αU, and what it says in a plain
/// sentence. Pure: no framework, no input or output, no clock. Source: the project's scoring
/// specification.
@NullMarked
@ApplicationModule(allowedDependencies = "annotation")
package org.gloss.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
