@NullMarked
package org.gloss.account.ui;

import org.jspecify.annotations.NullMarked;
