package org.gloss.classroom.roster;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.gloss.classroom.roster.CsvTable.Row;

/// The first line of a OneRoster file: which column has which name, in whatever case.
record Headings(Map<String, Integer> columns, int width) {

  Headings {
    columns = Map.copyOf(columns);
  }

  static Headings of(Row first) {
    Map<String, Integer> columns = new HashMap<>();
    for (int i = 0; i < first.width(); i++) {
      columns.putIfAbsent(folded(first.cell(i)), i);
    }
    return new Headings(columns, first.width());
  }

  boolean has(String heading) {
    return columns.containsKey(folded(heading));
  }

  /// What a line holds below a heading; empty without such a column.
  String value(Row row, String heading) {
    Integer column = columns.get(folded(heading));
    return column == null ? "" : row.cell(column);
  }

  private static String folded(String heading) {
    return heading.toLowerCase(Locale.ROOT);
  }
}
