@NullMarked
package org.gloss.setup.ui;

import org.jspecify.annotations.NullMarked;
