/// The frame around every page: layout, links, theme, error pages. It imports no feature.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.gloss.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
