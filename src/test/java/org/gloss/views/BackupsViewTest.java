package org.gloss.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.gloss.account.Account;
import org.gloss.audit.AuditFilter;
import org.gloss.audit.AuditTrail;
import org.gloss.store.AccountStaff;
import org.gloss.store.OnH2;
import org.gloss.store.School;
import org.junit.jupiter.api.Test;

/// The page of the backups.
@OnH2
class BackupsViewTest {

  @Test
  void oneIsMadeByHandAndStandsInTheListAndInTheAuditLog(School school, AuditTrail trail) {
    Account administrator = AccountStaff.administrator(school);
    try (Visit visit = Visit.of(school, administrator).go("people")) {
      assertThat(visit.link("Backups")).isEqualTo("backups");
      visit.go("backups").press("back-up").poll();

      assertThat(said(visit)).isEqualTo("The backup is made, and it opens.");
      assertThat(visit.words())
          .contains("The newest good backup: today", "by hand")
          .containsPattern("\\d (kB|MB)")
          .contains("stays in the backups made before until those go")
          .contains("None is made by itself");
      assertThat(warning(visit)).isEmpty();
      assertThat(
              school.as(administrator, () -> trail.page(AuditFilter.ALL, 0)).lines().stream()
                  .map(line -> line.entry().act()))
          .contains("Asked for a backup");
    }
  }

  @Test
  void aLastTryThatFailedAndAnOldBackupAreWarnedOf(School school) throws IOException {
    Account administrator = AccountStaff.administrator(school);
    Path note = folder(school).resolve("failed.txt");
    try (Visit visit = Visit.of(school, administrator).go("backups").press("back-up").poll()) {
      assertThat(visit.go("backups").words()).doesNotContain("two days");
      Files.write(
          note, List.of(school.clock().instant().toString(), "there is no room left on the disk"));
      school.clock().advance(Duration.ofDays(3));

      assertThat(warning(visit.go("backups")))
          .startsWith("The last try failed, ")
          .contains(": there is no room left on the disk. The newest good backup is more than");

      visit.press("back-up").poll();
      assertThat(warning(visit)).isEmpty();
      assertThat(note).doesNotExist();
    }
  }

  private static Path folder(School school) {
    return Path.of(school.context().getEnvironment().getRequiredProperty("gloss.data"), "backups");
  }

  private static String said(Visit visit) {
    return visit.find(Div.class, "said").getText();
  }

  private static String warning(Visit visit) {
    return visit.find(Div.class, "warning").getText();
  }
}
