package org.gloss.exchange;

import java.math.BigDecimal;
import java.time.Instant;
import org.gloss.scoring.Ratio;

/// What stands in one cell of a table that leaves Gloss.
sealed interface Cell {

  /// Nothing.
  Cell BLANK = new Blank();

  /// Words, which may come from anybody. They are never read as a formula.
  record Text(String text) implements Cell {}

  /// A number that Gloss made.
  record Figure(BigDecimal value) implements Cell {}

  /// A share, shown as a whole percent, a half rounded up.
  record Share(Ratio ratio) implements Cell {}

  /// A moment, shown in the class's time zone.
  record Moment(Instant at) implements Cell {}

  /// Nothing.
  record Blank() implements Cell {}

  /// A lone hyphen, which learning platforms read as "no grade". Alone it is no formula.
  record NoGrade() implements Cell {}

  static Cell text(String text) {
    return text.isEmpty() ? BLANK : new Text(text);
  }

  static Cell figure(long value) {
    return new Figure(BigDecimal.valueOf(value));
  }

  /// Words that say yes, or nothing.
  static Cell flag(boolean set) {
    return set ? new Text("yes") : BLANK;
  }
}
