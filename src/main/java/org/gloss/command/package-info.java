/// Commands that run without the web application: `gloss check`, `gloss score`, `gloss agreement`.
@NullMarked
package org.gloss.command;

import org.jspecify.annotations.NullMarked;
