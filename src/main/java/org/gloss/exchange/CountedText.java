package org.gloss.exchange;

import org.gloss.annotation.CodePoints;
import org.gloss.annotation.Span;

/// A text whose code points are counted, as files count them.
final class CountedText {

  private final String text;
  private final CodePoints points;

  CountedText(String text) {
    this.text = text;
    this.points = new CodePoints(text);
  }

  int start(Span span) {
    return points.fromUtf16(span.start());
  }

  int end(Span span) {
    return points.fromUtf16(span.end());
  }

  /// The words of a span, in whole code points.
  String quote(Span span) {
    return between(start(span), end(span));
  }

  /// At most so many code points before a span.
  String before(Span span, int most) {
    return between(Math.max(0, start(span) - most), start(span));
  }

  /// At most so many code points after a span.
  String after(Span span, int most) {
    return between(end(span), Math.min(points.count(), end(span) + most));
  }

  private String between(int start, int end) {
    return text.substring(points.toUtf16(start), points.toUtf16(end));
  }
}
