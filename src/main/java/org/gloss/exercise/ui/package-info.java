@NullMarked
package org.gloss.exercise.ui;

import org.jspecify.annotations.NullMarked;
