package org.gloss.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gloss.annotation.LabelledSpan;
import org.gloss.annotation.Span;

/// Seeded random markings of one text.
///
/// @param length of the text
/// @param spans by person
record Raters(int length, List<List<LabelledSpan>> spans) {

  /// Anything: overlaps, touching spans, people who marked nothing, whole texts.
  static Raters crowded(int seed) {
    Random random = new Random(seed);
    int length = 1 + random.nextInt(60);
    List<List<LabelledSpan>> spans = new ArrayList<>();
    for (int i = 0, people = 2 + random.nextInt(5); i < people; i++) {
      List<LabelledSpan> one = new ArrayList<>();
      for (int j = 0, count = random.nextInt(8); j < count; j++) {
        int start = random.nextInt(length);
        int longest = random.nextInt(4) == 0 ? length - start : Math.min(9, length - start);
        one.add(marked(start, start + 1 + random.nextInt(longest), random));
      }
      spans.add(one);
    }
    return new Raters(length, spans);
  }

  /// No two spans of one person and one label overlap; some touch.
  static Raters tidy(int seed) {
    Random random = new Random(seed);
    int length = 50 + random.nextInt(5_000);
    List<List<LabelledSpan>> spans = new ArrayList<>();
    for (int i = 0, people = 2 + random.nextInt(4); i < people; i++) {
      List<LabelledSpan> one = new ArrayList<>();
      int at = 0;
      while (at < length) {
        int start = at + random.nextInt(length / 8);
        int end = start + 1 + random.nextInt(length / 8);
        if (end <= length) {
          one.add(marked(start, end, random));
        }
        at = end;
      }
      spans.add(one);
    }
    return new Raters(length, spans);
  }

  List<String> labels() {
    return spans.stream().flatMap(List::stream).map(LabelledSpan::label).distinct().toList();
  }

  UnitizedAgreement agreement() {
    return UnitizedAgreement.of(length, spans);
  }

  private static LabelledSpan marked(int start, int end, Random random) {
    return new LabelledSpan(
        new Span(start, end), "abc".substring(random.nextInt(3)).substring(0, 1));
  }
}
