package org.gloss.command;

import org.gloss.annotation.Span;
import org.gloss.command.SpanFields.Bounds;

/// Checks offsets against a text.
final class Offsets {

  private Offsets() {}

  /// A span of code points, inside a text of `length` code points.
  ///
  /// @param path where it stands in the line
  static Span checked(Bounds bounds, int length, String path) {
    inside(bounds.start(), length, path + ".start");
    inside(bounds.end(), length, path + ".end");
    if (bounds.end() <= bounds.start()) {
      throw new Unscorable(
          path, "ends at %d, not after its start %d".formatted(bounds.end(), bounds.start()));
    }
    return new Span(bounds.start(), bounds.end());
  }

  private static void inside(int offset, int length, String path) {
    if (offset < 0) {
      throw new Unscorable(path, "is " + offset + ", before the text's start");
    }
    if (offset > length) {
      throw new Unscorable(
          path, "is %d, past the text's end at %d code points".formatted(offset, length));
    }
  }
}
