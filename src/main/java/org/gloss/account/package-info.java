/// People: accounts and roles, signing in, devices that stay signed in.
@NullMarked
@ApplicationModule(allowedDependencies = {"saving", "shell"})
package org.gloss.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
