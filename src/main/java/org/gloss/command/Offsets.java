package org.gloss.command;

import java.util.ArrayList;
import java.util.List;
import org.gloss.annotation.LabelledSpan;
import org.gloss.annotation.Span;
import org.gloss.command.SpanFields.Bounds;
import org.gloss.command.SpanFields.Labelled;

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

  /// A text's length, as it was given.
  static int length(int given) {
    if (given < 0) {
      throw new Unscorable("text_length", "is " + given + "; a length is 0 or more");
    }
    return given;
  }

  /// Labelled spans of code points, inside a text of `length` code points.
  ///
  /// @param path where they stand in the line
  static List<LabelledSpan> labelled(List<Labelled> entries, int length, String path) {
    List<LabelledSpan> spans = new ArrayList<>(entries.size());
    for (Labelled entry : entries) {
      String at = path + "[" + spans.size() + "]";
      spans.add(new LabelledSpan(checked(entry.bounds(), length, at), entry.label()));
    }
    return spans;
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
