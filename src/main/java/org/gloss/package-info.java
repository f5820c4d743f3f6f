@NullMarked
package org.gloss;

import org.jspecify.annotations.NullMarked;
