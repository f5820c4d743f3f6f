package org.gloss.review.ui;

import org.gloss.annotation.Annotation;
import org.gloss.annotation.Passage;

/// A mark in one line: its words, cut where they are many, and its label.
final class MarkLine {

  private static final int LONGEST = 60;

  private MarkLine() {}

  static String of(Annotation mark, Passage passage, LabelNames names) {
    return "“" + cut(mark.span().in(passage.text())) + "”, " + names.name(mark.label());
  }

  private static String cut(String words) {
    String line = words.replace('\n', ' ');
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
