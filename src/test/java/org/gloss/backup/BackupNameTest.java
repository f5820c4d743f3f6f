package org.gloss.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.gloss.backup.BackupName.Occasion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What stands in the name of a backup's file.
class BackupNameTest {

  private static final Instant AT = Instant.parse("2026-11-26T03:15:00.999Z");

  @Test
  void aNameIsReadAsItWasWritten() {
    for (Occasion occasion :
        new Occasion[] {
          new Occasion.Nightly(),
          new Occasion.ByHand(),
          new Occasion.Upgrade("58"),
          new Occasion.Upgrade("5.1")
        }) {
      BackupName name = new BackupName(AT, occasion);
      assertThat(BackupName.parse(name.file())).contains(name);
    }
  }

  @Test
  void itHoldsTheTimeOfGreenwichInSeconds() {
    assertThat(new BackupName(AT, new Occasion.Nightly()).file())
        .isEqualTo("gloss-20261126T031500Z-nightly.zip");
    assertThat(new BackupName(AT, new Occasion.Upgrade("58")).file())
        .isEqualTo("gloss-20261126T031500Z-before-58.zip");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "gloss.mv.db",
        "gloss-20261126T031500Z-nightly.zip.part",
        "gloss-20261126T031500Z-weekly.zip",
        "gloss-20261326T031500Z-nightly.zip",
        "gloss-20261126T031500Z-before-../x.zip",
        "failed.txt"
      })
  void anythingElseIsNoBackup(String file) {
    assertThat(BackupName.parse(file)).isEmpty();
  }
}
