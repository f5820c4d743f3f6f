package org.gloss.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.gloss.backup.BackupName.Occasion;
import org.gloss.shell.RefusedStart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

/// What a start looks at before anything touches the data.
class SafeStartTest {

  private static final String GOOD = "gloss-20261124T031500Z-nightly.zip";

  @TempDir private Path data;
  private Installation installation;

  @BeforeEach
  void prepare() throws IOException {
    installation = new Installation(data);
    installation.backups().prepared();
  }

  @Test
  void anEmptyInstallationStarts() {
    start();

    assertThat(installation.file()).doesNotExist();
    assertThat(advice().begunAnew()).isEmpty();
  }

  @Test
  void whereOnlyBackupsAreLeftTheConsoleTellsOfThem() throws IOException {
    move(Sample.EARLY.backup(data), GOOD);

    start();

    assertThat(installation.file()).doesNotExist();
    assertThat(advice().begunAnew().orElseThrow())
        .contains("there are backups; the newest is of 24 November 2026 3:15")
        .contains("./gloss restore " + place(GOOD));
  }

  private RestoreAdvice advice() {
    return new RestoreAdvice(installation.database(), installation.backups(), ZoneOffset.UTC);
  }

  @Test
  void whatIsUpToDateStartsAndNothingIsMade() {
    Sample.LAST.database(data);
    migrate();

    start();

    assertThat(installation.backups().all()).isEmpty();
  }

  @Test
  void whatMustBeBroughtUpToDateIsBackedUpFirst() {
    Sample.EARLY.database(data);

    start();

    assertThat(installation.backups().all())
        .singleElement()
        .satisfies(
            made -> {
              assertThat(made.name().occasion())
                  .isEqualTo(new Occasion.Upgrade(Migrations.newest(Migrations.known())));
              assertThat(contents(made).migrations().newest()).isEqualTo("24");
            });
    migrate();
    start();
    assertThat(installation.backups().all()).hasSize(1);
  }

  /// As after a crash on a full disk, where no copy can be read.
  @Test
  void whatCannotBeReadBeforeIsStillAskedForItsSteps() throws Exception {
    Sample.EARLY.database(data);

    unread();
    assertThat(installation.backups().all()).hasSize(1);

    migrate();
    unread();
    assertThat(installation.backups().all()).hasSize(1);

    execute(
        "insert into flyway_schema_history select 9999, '9999', description, type, 'V9999__new.sql',"
            + " checksum, installed_by, installed_on, 1, true from flyway_schema_history"
            + " where version = '58'");
    assertThatExceptionOfType(RefusedStart.class).isThrownBy(this::unread);
  }

  private void unread() {
    BackupSettings settings =
        new BackupSettings(
            installation.database(),
            installation.backups().path(),
            Optional.empty(),
            7,
            ZoneOffset.UTC);
    SafeStart.unread(installation.database(), settings, advice());
  }

  @Test
  void whereThatBackupFailsNothingIsBroughtUpToDate() throws IOException {
    Sample.EARLY.database(data);
    byte[] before = Files.readAllBytes(installation.file());
    Files.delete(installation.backups().path());
    Files.createFile(installation.backups().path()); // so no folder can be made there

    assertThat(refused())
        .startsWith("the database must be brought up to date")
        .contains("the backup before it failed", "Nothing was changed.");
    assertThat(Files.readAllBytes(installation.file())).isEqualTo(before);
  }

  @Test
  void aDatabaseOfANewerProgramIsRefused() throws Exception {
    Sample.LAST.database(data);
    move(Sample.LAST.backup(data), GOOD);
    execute(
        "insert into flyway_schema_history select 9999, '9999', description, type, 'V9999__new.sql',"
            + " checksum, installed_by, installed_on, 1, true from flyway_schema_history"
            + " where version = '58'");

    assertThat(refused())
        .contains("of a newer version of Gloss: it has step 9999", "Start the newer program.")
        .contains("./gloss restore " + place(GOOD));
  }

  @Test
  void anUpgradeThatFailedHalfWayIsToldWithTheBackupBeforeIt() throws Exception {
    Sample.LAST.database(data);
    move(Sample.EARLY.backup(data), "gloss-20261125T080000Z-before-58.zip");
    execute("update flyway_schema_history set success = false where version = '58'");

    assertThat(refused())
        .contains("half way", "./gloss restore", "gloss-20261125T080000Z-before-58.zip");
  }

  @Test
  void aDamagedOneIsToldWithTheNewestBackupThatOpens() throws IOException {
    byte[] damaged = damage();
    move(Sample.EARLY.backup(data), GOOD);
    Files.write(place("gloss-20261125T031500Z-nightly.zip"), new byte[1000]);
    Files.createFile(data.resolve("gloss-damaged.mv.db"));

    assertThat(refused())
        .contains(installation.file() + " cannot be read", "Nothing was changed.")
        .contains("The newest backup that opens is of 24 November 2026", Sample.EARLY.words())
        .contains("mv " + installation.file() + " " + data.resolve("gloss-damaged-2.mv.db"))
        .contains("./gloss restore " + place(GOOD))
        .doesNotContain("Exception", "\tat ");
    assertThat(Files.readAllBytes(installation.file())).isEqualTo(damaged);
  }

  @Test
  void aDamagedOneWithoutBackupsIsToldToo() throws IOException {
    damage();

    assertThat(refused()).contains("there is no backup for that which opens");
  }

  @Test
  void anotherProcessThatHasItOpenIsTold() throws Exception {
    Sample.LAST.database(data);
    try (Connection open = installation.database().open()) {
      assertThat(refused()).contains("running on these data already", "Stop it");
      assertThat(open.isValid(1)).isTrue();
    }
  }

  @Test
  void settingsThatCannotBeUsedAreTold() {
    assertThat(refused(Map.of("gloss.backup.at", "noon")))
        .isEqualTo(
            "gloss.backup.at cannot be used: \"noon\" is neither a time such as 03:15 nor never.");
    assertThat(refused(Map.of("gloss.backup.keep", "0"))).contains("is not a number from 1 to 365");
    start(Map.of("gloss.backup.at", "never", "gloss.backup.keep", "30"));
  }

  private void move(Path backup, String name) throws IOException {
    Files.move(backup, place(name));
  }

  private Path place(String name) {
    return installation.backups().path().resolve(name);
  }

  private Contents contents(StoredBackup backup) {
    return switch (new Verification(installation.database()).of(backup.file(), data)) {
      case Verification.Verdict.Good(Contents contents) -> contents;
      case Verification.Verdict.Bad(String words) -> throw new AssertionError(words);
    };
  }

  private byte[] damage() throws IOException {
    byte[] bytes = Files.readAllBytes(Sample.LAST.database(data));
    return Files.readAllBytes(
        Files.write(installation.file(), Arrays.copyOf(bytes, bytes.length / 3)));
  }

  private void execute(String sql) throws Exception {
    try (Connection connection = installation.database().open();
        Statement statement = connection.createStatement()) {
      assertThat(statement.executeUpdate(sql)).isPositive();
    }
  }

  private void migrate() {
    Flyway.configure()
        .dataSource(url(), "sa", "")
        .locations("classpath:db/migration")
        .load()
        .migrate();
  }

  private String url() {
    return "jdbc:h2:file:" + data.resolve("gloss") + ";" + installation.database().options();
  }

  private String refused() {
    return refused(Map.of());
  }

  private String refused(Map<String, Object> more) {
    return assertThatExceptionOfType(RefusedStart.class)
        .isThrownBy(() -> start(more))
        .actual()
        .getMessage();
  }

  private void start() {
    start(Map.of());
  }

  private void start(Map<String, Object> more) {
    try (GenericApplicationContext context = new GenericApplicationContext()) {
      context
          .getEnvironment()
          .getPropertySources()
          .addFirst(
              new MapPropertySource(
                  "data", Map.of("gloss.data", data.toString(), "spring.datasource.url", url())));
      context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("more", more));
      new SafeStart().initialize(context);
    }
  }
}
