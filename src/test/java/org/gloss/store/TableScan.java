package org.gloss.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Looks for words in every table of the database, whichever there are.
record TableScan(School school) {

  /// The columns in which the words stand, as `table.column`; letters of any case.
  List<String> places(String words) {
    List<String> found = new ArrayList<>();
    for (Map<String, Object> column : columns()) {
      String table = String.valueOf(column.get("table_name"));
      String name = String.valueOf(column.get("column_name"));
      int rows =
          school
              .jdbc()
              .sql(
                  "select count(*) from \"%s\" where lower(cast(\"%s\" as varchar)) like ?"
                      .formatted(table, name))
              .param("%" + words.toLowerCase() + "%")
              .query(Integer.class)
              .single();
      if (rows > 0) {
        found.add(table + "." + name);
      }
    }
    return found;
  }

  /// How many columns that is.
  int size() {
    return columns().size();
  }

  /// Every column that could hold words or an id.
  private List<Map<String, Object>> columns() {
    return school
        .jdbc()
        .sql(
            "select c.table_name, c.column_name from information_schema.columns c"
                + " join information_schema.tables t on t.table_schema = c.table_schema"
                + " and t.table_name = c.table_name where lower(c.table_schema) = 'public'"
                + " and t.table_type = 'BASE TABLE' and lower(c.data_type) in ('uuid', 'text',"
                + " 'character varying', 'character large object', 'character', 'json', 'jsonb')"
                + " order by c.table_name, c.column_name")
        .query()
        .listOfRows();
  }
}
