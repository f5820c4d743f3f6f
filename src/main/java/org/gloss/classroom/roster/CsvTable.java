package org.gloss.classroom.roster;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The lines of a file of separated values that are not blank.
///
/// @param file its name if there are several
/// @param rows in order; the first may be a heading
record CsvTable(String file, char separator, List<Row> rows) {

  private static final String HINT = "sep=";

  CsvTable {
    rows = List.copyOf(rows);
  }

  /// A line.
  ///
  /// @param line from 1
  /// @param cells without blanks around them
  record Row(int line, List<String> cells) {

    Row {
      cells = List.copyOf(cells);
    }

    /// A cell, empty past the end.
    String cell(int column) {
      return column < cells.size() ? cells.get(column) : "";
    }

    /// How many cells there are up to the last that is not blank.
    int width() {
      int width = cells.size();
      while (width > 0 && cells.get(width - 1).isEmpty()) {
        width--;
      }
      return width;
    }
  }

  /// @throws Unusable if quotes are not balanced; each line that is at fault is told
  static CsvTable of(String file, String text) throws Unusable {
    Optional<Character> hinted = hinted(text);
    char separator = hinted.orElseGet(() -> Separators.guess(text));
    List<Remark> faults = Quoting.faults(file, text, separator);
    if (!faults.isEmpty()) {
      throw new Unusable(faults);
    }
    try (CsvReader<CsvRecord> reader =
            CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .trimWhitespacesAroundQuotes(true)
                .ofCsvRecord(text);
        Stream<CsvRecord> records = reader.stream()) {
      return new CsvTable(
          file,
          separator,
          records
              .map(CsvTable::row)
              .filter(row -> row.width() > 0)
              .skip(hinted.isPresent() ? 1 : 0)
              .toList());
    } catch (CsvParseException | IOException unreadable) {
      throw new Unusable(file, "This file cannot be read as a list. " + RosterText.SAVE_AS_CSV);
    }
  }

  private static Row row(CsvRecord line) {
    return new Row(
        Math.toIntExact(line.getStartingLineNumber()),
        line.getFields().stream().map(String::strip).toList());
  }

  /// The separator that a first line of Excel's names.
  private static Optional<Character> hinted(String text) {
    String first = text.lines().findFirst().orElse("");
    return Separators.ALL.stream().filter(each -> first.equals(HINT + each)).findFirst();
  }
}
