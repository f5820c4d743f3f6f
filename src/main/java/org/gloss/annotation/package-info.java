/// What a person marks and what a key says: passages, words, spans, labels. Pure: no framework, no
/// input or output.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.gloss.annotation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
