@NullMarked
package org.gloss.classroom.ui;

import org.jspecify.annotations.NullMarked;
