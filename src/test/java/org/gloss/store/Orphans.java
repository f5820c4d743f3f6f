package org.gloss.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Rows that point at rows which are not there. H2 lets them come about when one transaction
/// inserts what another deletes the parent of, foreign key or not.
final class Orphans {

  private Orphans() {}

  /// Each foreign key of one column that has such rows, with how many.
  static List<String> in(School school) {
    List<String> found = new ArrayList<>();
    for (Map<String, Object> key : keys(school)) {
      String sql =
          "select count(*) from \"%s\" c where c.\"%s\" is not null and not exists (select 1 from \"%s\" p where p.\"%s\" = c.\"%s\")"
              .formatted(
                  key.get("table_name"),
                  key.get("column_name"),
                  key.get("target"),
                  key.get("target_column"),
                  key.get("column_name"));
      int rows = school.jdbc().sql(sql).query(Integer.class).single();
      if (rows > 0) {
        found.add(key.get("table_name") + "." + key.get("column_name") + ": " + rows);
      }
    }
    return found;
  }

  /// How many foreign keys are looked at.
  static int keysOf(School school) {
    return keys(school).size();
  }

  private static List<Map<String, Object>> keys(School school) {
    return school
        .jdbc()
        .sql(
            "select k.table_name, k.column_name, p.table_name as target,"
                + " p.column_name as target_column"
                + " from information_schema.referential_constraints r"
                + " join information_schema.key_column_usage k"
                + " on k.constraint_name = r.constraint_name"
                + " and k.constraint_schema = r.constraint_schema"
                + " join information_schema.key_column_usage p"
                + " on p.constraint_name = r.unique_constraint_name"
                + " and p.constraint_schema = r.unique_constraint_schema"
                + " where lower(k.table_schema) = 'public' and (select count(*)"
                + " from information_schema.key_column_usage o"
                + " where o.constraint_name = r.constraint_name"
                + " and o.constraint_schema = r.constraint_schema) = 1")
        .query()
        .listOfRows();
  }
}
