package org.gloss.exchange;

/// The kinds of files that tables leave as.
public enum TableFile {
  /// Comma-separated values in UTF-8.
  CSV(".csv", "text/csv;charset=utf-8"),
  /// The same with a byte order mark, which spreadsheets on Windows look for.
  CSV_FOR_EXCEL(".csv", "text/csv;charset=utf-8"),
  /// A workbook.
  XLSX(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final String ending;
  private final String type;

  TableFile(String ending, String type) {
    this.ending = ending;
    this.type = type;
  }

  String ending() {
    return ending;
  }

  String type() {
    return type;
  }
}
