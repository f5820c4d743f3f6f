package org.gloss.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gloss.annotation.Annotation;

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

  /// Writes annotations.
  static Sheet of(String name, List<MarkRow> marks) {
    Map<String, CountedText> texts = new HashMap<>();
    return new Sheet(
        name,
        COLUMNS,
        marks.stream()
            .map(
                mark ->
                    row(
                        mark,
                        texts.computeIfAbsent(mark.text().passage().text(), CountedText::new)))
            .toList());
  }

  private static List<Cell> row(MarkRow row, CountedText text) {
    Annotation mark = row.mark();
    return List.of(
        Cell.text(row.student()),
        Cell.text(row.text().title()),
        Cell.figure(row.attempt()),
        Cell.text(mark.label()),
        Cell.figure(text.start(mark.span())),
        Cell.figure(text.end(mark.span())),
        Cell.text(text.quote(mark.span())),
        Cell.text(mark.reason()),
        Cell.text(row.outcome()),
        row.item().isPresent() ? Cell.figure(row.item().getAsInt()) : Cell.BLANK,
        Cell.text(row.itemWords()),
        new Cell.Figure(row.credit()),
        new Cell.Moment(row.savedAt()));
  }
}
