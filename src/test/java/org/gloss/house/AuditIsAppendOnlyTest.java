package org.gloss.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Lines of the audit log are added and never changed, but that the erased lose their names. This
/// reads every text in the class files: whoever writes another statement about the log changes this
/// test.
class AuditIsAppendOnlyTest {

  private static final String LOG = "audit_entry";

  private static final Map<String, Set<String>> KNOWN =
      Map.of(
          "AuditLog",
          Set.of(
              "insert into audit_entry (id, at, kind, actor_id, actor, classroom_id, subject_id,"
                  + " act) values (?, ?, ?, ?, ?, ?, ?, ?)"),
          "AuditTrail",
          Set.of(
              "select * from audit_entry where \u0001 order by at desc, place desc limit :most offset :skipped"),
          "NamesErased",
          Set.of(
              "select id, act from audit_entry where subject_id = ? or actor_id = ?",
              "update audit_entry set act = ? where id = ?",
              "update audit_entry set actor = ?, actor_id = null where actor_id = ?",
              "update audit_entry set subject_id = null where subject_id = ?"));

  @Test
  void nothingChangesALineButTheErasureOfNames() {
    assertThat(Statements.with(LOG)).isEqualTo(KNOWN);
  }

  /// A statement that takes its table from somewhere else could not be judged by its text.
  @Test
  void noStatementThatChangesRowsGetsItsTableFromElsewhere() {
    for (String verb : List.of("delete from", "update", "truncate", "insert into", "merge into")) {
      assertThat(Statements.with(verb + " \u0001")).isEmpty();
      assertThat(
              Statements.with(verb).values().stream()
                  .flatMap(Set::stream)
                  .map(text -> text.strip().toLowerCase(Locale.ROOT)))
          .doesNotContain(verb);
    }
  }

  @Test
  void noMigrationChangesOrRemovesLines() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/resources/db/migration"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(Files.readString(file).toLowerCase(Locale.ROOT).replaceAll("\\s+", " "))
            .as("%s", file)
            .doesNotContain("update " + LOG, "delete from " + LOG, "drop table " + LOG, "truncate");
      }
    }
  }
}
