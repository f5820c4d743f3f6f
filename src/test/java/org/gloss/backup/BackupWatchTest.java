package org.gloss.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mock.env.MockEnvironment;

/// The nightly backup, without waiting for the night.
class BackupWatchTest {

  private static final Instant STARTED = Instant.parse("2026-11-26T10:00:00Z");

  @TempDir private Path data;
  private Installation installation;
  private BackupWatch watch;

  @BeforeEach
  void start() {
    Sample.LAST.database(data);
    installation = new Installation(data);
    watch = watch("12:00");
  }

  @AfterEach
  void stop() {
    watch.stop();
  }

  @Test
  void whatWasMissedIsMadeOnceTheStartIsOver() {
    watch.nightly(STARTED.plus(Duration.ofMinutes(9)));
    assertThat(installation.backups().all()).isEmpty();

    watch.nightly(STARTED.plus(Duration.ofMinutes(10)));
    assertThat(installation.backups().newestNightly()).contains(STARTED);
    watch.nightly(STARTED.plus(Duration.ofMinutes(11)));
    assertThat(installation.backups().all()).hasSize(1);

    watch.nightly(STARTED.plus(Duration.ofDays(1)));
    assertThat(installation.backups().all()).hasSize(2);
  }

  @Test
  void afterAFailureItWaitsForAnHour() throws IOException {
    byte[] sound = Files.readAllBytes(installation.file());
    Files.write(installation.file(), new byte[20_000]);
    Instant failed = STARTED.plus(Duration.ofMinutes(10));

    watch.nightly(failed);
    assertThat(installation.backups().failure()).isPresent();
    Files.write(installation.file(), sound);
    watch.nightly(failed.plus(Duration.ofMinutes(59)));
    assertThat(installation.backups().all()).isEmpty();
    watch.nightly(failed.plus(Duration.ofHours(1)));

    assertThat(installation.backups().all()).hasSize(1);
    assertThat(installation.backups().failure()).isEmpty();
  }

  @Test
  void whereItIsSwitchedOffNoneIsMade() {
    watch.stop();
    watch = watch("never");

    watch.nightly(STARTED.plus(Duration.ofDays(3)));

    assertThat(installation.backups().all()).isEmpty();
  }

  private BackupWatch watch(String at) {
    String url = "jdbc:h2:file:" + data.resolve("gloss") + ";" + installation.database().options();
    MockEnvironment environment =
        new MockEnvironment()
            .withProperty("spring.datasource.url", url)
            .withProperty("gloss.data", data.toString())
            .withProperty("gloss.backup.at", at);
    Clock clock = Clock.fixed(STARTED, ZoneOffset.UTC);
    BackupDesk desk =
        new BackupDesk(environment, new DriverManagerDataSource(url, "sa", ""), clock);
    assertThat(desk.settings().nightly().isPresent()).isEqualTo(!at.equals("never"));
    BackupWatch made = new BackupWatch(desk, clock);
    made.start();
    assertThat(made.isRunning()).isTrue();
    return made;
  }
}
