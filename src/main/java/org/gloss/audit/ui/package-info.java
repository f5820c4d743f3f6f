@NullMarked
package org.gloss.audit.ui;

import org.jspecify.annotations.NullMarked;
