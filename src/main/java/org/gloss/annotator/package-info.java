/// The Java face of `<passage-annotator>`: models in, events out. It knows no exercise and no
/// person.
@NullMarked
@ApplicationModule(allowedDependencies = "annotation")
package org.gloss.annotator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
