/// The bank: every exercise of the school with its versions, who has which, what changed.
@NullMarked
@NamedInterface("bank")
package org.gloss.exercise.bank;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
