package org.gloss.exchange;

import java.util.List;
import org.gloss.annotation.Annotation;
import org.gloss.annotation.CodePoints;

/// Annotations as a table, one row each.
final class AnnotationSheet {

  private static final List<String> COLUMNS =
      List.of(
          "student",
          "assignment",
          "attempt",
          "label",
          "start",
          "end",
          "quote",
          "reason",
          "outcome",
          "key item",
          "words of the key item",
          "credit",
          "saved at");

  private AnnotationSheet() {}

  /// Writes annotations of one text.
  ///
  /// @param text in whose code points they are counted
  static Sheet of(String name, String text, List<MarkRow> marks) {
    CodePoints points = new CodePoints(text);
    return new Sheet(name, COLUMNS, marks.stream().map(mark -> row(mark, text, points)).toList());
  }

  private static List<Cell> row(MarkRow row, String text, CodePoints points) {
    Annotation mark = row.mark();
    return List.of(
        Cell.text(row.student()),
        Cell.text(row.title()),
        Cell.figure(row.attempt()),
        Cell.text(mark.label()),
        Cell.figure(points.fromUtf16(mark.span().start())),
        Cell.figure(points.fromUtf16(mark.span().end())),
        Cell.text(mark.span().in(text)),
        Cell.text(mark.reason()),
        Cell.text(row.outcome()),
        row.item().isPresent() ? Cell.figure(row.item().getAsInt()) : Cell.BLANK,
        Cell.text(row.itemWords()),
        new Cell.Figure(row.credit()),
        new Cell.Moment(row.savedAt()));
  }
}
