@NullMarked
package org.gloss.attempt.ui;

import org.jspecify.annotations.NullMarked;
