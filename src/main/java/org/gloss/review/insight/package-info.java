/// What a class did with a passage, in figures to talk about: items, names, extras, agreement and
/// growth. Pure: no framework, no input or output, no clock; the same work gives the same figures
/// in whatever order it comes.
@NullMarked
package org.gloss.review.insight;

import org.jspecify.annotations.NullMarked;
