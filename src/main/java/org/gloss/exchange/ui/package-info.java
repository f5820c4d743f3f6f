/// Pages to download, to print and to erase.
@NullMarked
package org.gloss.exchange.ui;

import org.jspecify.annotations.NullMarked;
