/// How many students marked each word of a passage, and as what. Pure but for the form in which it
/// is sent to a browser.
@NullMarked
package org.gloss.review.heat;

import org.jspecify.annotations.NullMarked;
