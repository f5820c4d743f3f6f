package org.gloss.classroom.roster;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The three files of OneRoster CSV 1.1 and 1.2 that say who is in a class, and the columns that
/// are needed of each.
enum OneRosterKind {
  /// People, whatever their role.
  USERS("users.csv", "sourcedId", "givenName", "familyName"),
  /// Classes.
  CLASSES("classes.csv", "sourcedId", "title"),
  /// Who is in which class, as what.
  ENROLLMENTS("enrollments.csv", "classSourcedId", "userSourcedId", "role");

  private final String file;
  private final List<String> columns;

  OneRosterKind(String file, String... columns) {
    this.file = file;
    this.columns = List.of(columns);
  }

  String file() {
    return file;
  }

  List<String> columns() {
    return columns;
  }

  /// The kind of a file that is called so, in small letters.
  static Optional<OneRosterKind> named(String file) {
    return Arrays.stream(values()).filter(kind -> kind.file.equals(file)).findFirst();
  }

  /// The kind of a file, by its headings, or by its name if one of them is OneRoster's.
  ///
  /// @param name the file's
  static Optional<OneRosterKind> of(String name, Headings headings) {
    return Arrays.stream(values())
        .filter(kind -> kind.columns.stream().allMatch(headings::has))
        .findFirst()
        .or(
            () ->
                named(name.toLowerCase(Locale.ROOT))
                    .filter(kind -> kind.columns.stream().anyMatch(headings::has)));
  }
}
