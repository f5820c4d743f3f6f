package org.gloss.classroom.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gloss.classroom.roster.CsvTable.Row;

/// One of the files of OneRoster, whose columns are all there.
record OneRosterTable(String file, Headings headings, List<Row> rows) {

  OneRosterTable {
    rows = List.copyOf(rows);
  }

  /// @throws Unusable if a column is missing or a line has more columns than the heading
  static OneRosterTable of(OneRosterKind kind, CsvTable table) throws Unusable {
    Headings headings = Headings.of(table.rows().getFirst());
    List<Row> rows = table.rows().subList(1, table.rows().size());
    List<Remark> faults = new ArrayList<>();
    for (String column : kind.columns()) {
      if (!headings.has(column)) {
        faults.add(
            new Remark(
                table.file(),
                table.rows().getFirst().line(),
                "The column “"
                    + column
                    + "” is missing. Export "
                    + kind.file()
                    + " again with all columns of OneRoster."));
      }
    }
    for (Row row : rows) {
      if (row.width() > headings.width()) {
        faults.add(
            new Remark(
                table.file(),
                row.line(),
                "This line has "
                    + row.width()
                    + " columns, the heading has "
                    + headings.width()
                    + ". Put quotes (\") around a value that holds "
                    + Separators.words(table.separator())
                    + "."));
      }
    }
    if (!faults.isEmpty()) {
      throw new Unusable(faults);
    }
    return new OneRosterTable(table.file(), headings, rows);
  }

  String value(Row row, String heading) {
    return headings.value(row, heading);
  }

  /// Whether a line still holds; empty if its status is none that OneRoster knows.
  Optional<Boolean> holds(Row row) {
    return switch (value(row, "status").toLowerCase(Locale.ROOT)) {
      case "", "active" -> Optional.of(true);
      case "tobedeleted", "inactive" -> Optional.of(false);
      case String ignored -> Optional.empty();
    };
  }

  Remark remark(Row row, String sentence) {
    return new Remark(file, row.line(), sentence);
  }
}
