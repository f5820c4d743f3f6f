package org.gloss.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.gloss.backup.BackupName.Occasion;
import org.gloss.backup.Installation.Ran;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `backup` and `restore` at the console.
class CommandsTest {

  @TempDir private Path data;
  private Installation installation;

  @BeforeEach
  void prepare() {
    installation = new Installation(data);
  }

  @Test
  void withoutAServerTheCommandOpensTheDataItself(@TempDir Path elsewhere) throws IOException {
    Sample.LAST.database(data);
    Path copy = elsewhere.resolve("copy.zip");

    Ran ran = installation.backup(copy.toString());

    assertThat(ran.err()).isEmpty();
    assertThat(ran.status()).isZero();
    StoredBackup made = installation.backups().all().getFirst();
    assertThat(ran.out())
        .contains("Backed up: " + made.file() + ", ")
        .contains("It opens: " + Sample.LAST.words() + ".")
        .contains("Copied to: " + copy);
    assertThat(copy).hasSameBinaryContentAs(made.file());
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)))
        .isEqualTo("rw-------");
    assertThat(installation.backup(copy.toString()).err()).contains("nothing is overwritten");
    assertThat(installation.backups().all()).hasSize(1);
  }

  @Test
  void aServerThatHasThemOpenIsAsked() throws Exception {
    Sample.LAST.database(data);
    AtomicBoolean over = new AtomicBoolean();
    try (Connection open = installation.database().open()) {
      CompletableFuture<Void> server = CompletableFuture.runAsync(() -> serve(over));
      Ran ran = installation.backup();
      over.set(true);
      server.join();

      assertThat(ran.err()).isEmpty();
      assertThat(ran.out()).contains("It opens: " + Sample.LAST.words());
      assertThat(installation.backups().path().resolve("requests")).isEmptyDirectory();
      assertThat(open.isValid(1)).isTrue();
    }
  }

  private void serve(AtomicBoolean over) {
    Making making =
        new Making(
            installation.database(),
            installation.backups(),
            7,
            installation.database()::open,
            Clock.systemUTC());
    BackupRequests requests = new BackupRequests(installation.backups());
    try {
      while (!over.get()) {
        requests.answerAll(id -> BackupCommand.answer(making.make(new Occasion.ByHand())));
        LockSupport.parkNanos(10_000_000);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void whereNothingIsThereNothingIsBackedUp() {
    assertThat(installation.backup().err()).contains("there is nothing to back up");
    assertThat(installation.file()).doesNotExist();
  }

  @Test
  void aDamagedDatabaseIsToldInWords() throws IOException {
    Files.write(Sample.LAST.database(data), new byte[50_000]);

    Ran ran = installation.backup();

    assertThat(ran.status()).isOne();
    assertThat(ran.err().strip().lines())
        .singleElement()
        .asString()
        .startsWith("gloss: the backup failed: ");
  }

  @Test
  void theBackupsOfPostgresAreItsOwn() {
    List<String> settings =
        List.of(
            "--gloss.data=" + data,
            "--spring.datasource.url=jdbc:postgresql://db.example/gloss?ssl=true",
            "--spring.datasource.username=teach");
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(err, true, StandardCharsets.UTF_8);

    assertThat(BackupCommand.run(new String[0], print, print, settings)).isOne();
    assertThat(RestoreCommand.run(new String[] {"x.zip"}, print, print, settings)).isOne();
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains(
            "pg_dump --format=custom --file=gloss.dump --username=teach postgresql://db.example/gloss\n");
  }

  @Test
  void aBackupIsRestoredWhereNothingIs(@TempDir Path elsewhere) throws Exception {
    Ran ran = installation.restore(Sample.EARLY.backup(elsewhere));

    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .contains("Restored: " + installation.file() + ", " + Sample.EARLY.words())
        .contains("the next start brings it up to date", "erase them once more");
    assertThat(data.toFile().list()).containsExactly("gloss.mv.db");
    try (Connection connection = installation.database().open()) {
      assertThat(Reading.of(connection).words()).isEqualTo(Sample.EARLY.words());
    }
  }

  @Test
  void nothingIsOverwrittenAndNobodyInterrupted(@TempDir Path elsewhere) throws Exception {
    byte[] before = Files.readAllBytes(Sample.LAST.database(data));
    Path backup = Sample.EARLY.backup(elsewhere);

    Ran ran = installation.restore(backup);

    assertThat(ran.status()).isOne();
    assertThat(ran.err())
        .contains("there is a database already", "mv " + installation.file() + " ");
    assertThat(Files.readAllBytes(installation.file())).isEqualTo(before);
    try (Connection open = installation.database().open()) {
      assertThat(installation.restore(backup).err()).contains("Stop it");
      assertThat(open.isValid(1)).isTrue();
    }
  }

  @Test
  void aBackupOfANewerProgramIsRefused(@TempDir Path elsewhere) throws Exception {
    Installation newer = new Installation(elsewhere);
    Sample.LAST.database(elsewhere);
    try (Connection connection = newer.database().open();
        Statement statement = connection.createStatement()) {
      statement.execute("update flyway_schema_history set version = '9999' where version = '58'");
    }
    assertThat(newer.backup().status()).isZero();

    Ran ran = installation.restore(newer.backups().all().getFirst().file());

    assertThat(ran.status()).isOne();
    assertThat(ran.err()).contains("of a newer version of Gloss: it has step 9999");
    assertThat(data).isEmptyDirectory();
  }

  @Test
  void whatIsNoBackupIsRefused(@TempDir Path elsewhere) throws IOException {
    Path letter = Files.writeString(elsewhere.resolve("letter.zip"), "Dear colleague");

    Ran ran = installation.restore(letter);

    assertThat(ran.status()).isOne();
    assertThat(ran.err().strip().lines())
        .singleElement()
        .asString()
        .contains("is not a backup of Gloss");
    assertThat(data).isEmptyDirectory();
  }

  @Test
  void wrongUsageIsToldWithTheRightOne() {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);

    assertThat(BackupCommand.run(new String[] {"a", "b"}, nowhere, nowhere)).isEqualTo(2);
    assertThat(BackupCommand.run(new String[] {"--help"}, nowhere, nowhere)).isEqualTo(2);
    assertThat(RestoreCommand.run(new String[0], nowhere, nowhere)).isEqualTo(2);
  }
}
