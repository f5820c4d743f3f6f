@NullMarked
package org.gloss.review.ui;

import org.jspecify.annotations.NullMarked;
