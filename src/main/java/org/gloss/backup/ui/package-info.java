@NullMarked
package org.gloss.backup.ui;

import org.jspecify.annotations.NullMarked;
