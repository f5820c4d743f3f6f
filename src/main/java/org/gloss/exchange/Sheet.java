package org.gloss.exchange;

import java.util.List;

/// A table that leaves Gloss.
///
/// @param name of the table, for people
/// @param columns their titles, at least one
/// @param rows each with a cell for every column
record Sheet(String name, List<String> columns, List<List<Cell>> rows) {

  /// @throws IllegalArgumentException if there is no column, or a row has more or fewer cells
  Sheet {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    int width = columns.size();
    if (width == 0 || rows.stream().anyMatch(row -> row.size() != width)) {
      throw new IllegalArgumentException("every row has as many cells as there are columns");
    }
  }
}
