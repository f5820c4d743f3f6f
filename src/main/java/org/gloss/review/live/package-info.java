/// A class at work, followed by its teacher while it works.
@NullMarked
package org.gloss.review.live;

import org.jspecify.annotations.NullMarked;
