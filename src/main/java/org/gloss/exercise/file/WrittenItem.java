package org.gloss.exercise.file;

import java.util.Comparator;
import org.gloss.annotation.KeyItem;

/// A key item and how it is written.
///
/// @param item what it says; its weight has no trailing zeros, its texts are folded
/// @param form how it is written
public record WrittenItem(KeyItem item, Form form) {

  /// The order in files: by span, of equal spans the bracketed ones first.
  static final Comparator<WrittenItem> ORDER =
      Comparator.comparing((WrittenItem written) -> written.item.span())
          .thenComparing(written -> written.form instanceof Form.Quoted);
}
