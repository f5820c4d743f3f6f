package org.gloss.backup;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.flywaydb.core.api.MigrationVersion;
import org.gloss.backup.BackupName.Occasion;
import org.gloss.backup.DatabaseCheck.Finding;
import org.gloss.backup.DatabasePlace.Elsewhere;
import org.gloss.backup.DatabasePlace.H2File;
import org.gloss.backup.Making.Outcome;
import org.gloss.shell.RefusedStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// What is looked at before anything touches the data: whether the database can be read, whether
/// this program is not too old for it, and, where it is about to be brought up to date, that there
/// is a backup first. Otherwise the start ends in words.
public final class SafeStart
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final Logger LOG = LoggerFactory.getLogger(SafeStart.class);

  /// For how long the database is read at a start; 256 MB took 3 to 6 s on a busy machine. What is
  /// left then is read when the nightly backup is verified.
  private static final Duration READING = Duration.ofSeconds(5);

  /// Made by `main`.
  public SafeStart() {}

  /// @throws RefusedStart if the application must not start on these data
  @Override
  public void initialize(ConfigurableApplicationContext context) {
    BackupSettings settings = BackupSettings.from(context.getEnvironment());
    switch (settings.place()) {
      case H2File database -> look(database, settings);
      case Elsewhere elsewhere -> look(elsewhere);
    }
  }

  private static void look(H2File database, BackupSettings settings) {
    BackupFolder folder = new BackupFolder(settings.folder());
    RestoreAdvice advice = new RestoreAdvice(database, folder, settings.zone());
    if (!Files.exists(database.file())) {
      advice.begunAnew().ifPresent(LOG::warn);
      return;
    }
    switch (new DatabaseCheck(database, READING).look()) {
      case Finding.InUse() ->
          throw new RefusedStart(
              "Gloss is running on these data already ("
                  + database.file()
                  + "). Stop it (Ctrl-C where it runs) and try again.");
      case Finding.Damaged(String words) -> throw new RefusedStart(advice.damaged(words));
      case Finding.NotLookedAt(String words) -> {
        LOG.warn("The database was not read before the start: {}.", words);
        unread(database, settings, advice);
      }
      case Finding.Sound(Contents contents) ->
          look(contents.migrations(), database, settings, advice);
    }
  }

  /// What the start would open anyway is opened as it is, and asked only for its steps.
  static void unread(H2File database, BackupSettings settings, RestoreAdvice advice) {
    Migrations migrations;
    try (Connection connection = database.open()) {
      migrations = Migrations.of(connection);
    } catch (SQLException e) {
      throw new RefusedStart(advice.damaged(Faults.words(e)));
    }
    look(migrations, database, settings, advice);
  }

  private static void look(
      Migrations migrations, H2File database, BackupSettings settings, RestoreAdvice advice) {
    Set<MigrationVersion> known = Migrations.known();
    if (migrations.halted()) {
      throw new RefusedStart(advice.halted());
    }
    if (migrations.newerThan(known)) {
      throw new RefusedStart(advice.newer(migrations, known));
    }
    if (migrations.olderThan(known)) {
      backUp(Migrations.newest(known), database, settings);
    }
  }

  private static void backUp(String version, H2File database, BackupSettings settings) {
    Making making =
        new Making(
            database,
            new BackupFolder(settings.folder()),
            settings.keep(),
            database::open,
            MachineClock.clock());
    switch (making.make(new Occasion.Upgrade(version))) {
      case Outcome.Made(StoredBackup backup, Contents contents) ->
          LOG.info(
              "The database is brought up to date. A backup of it as it was: {} ({}).",
              backup.file(),
              contents.words());
      case Outcome.Failed(String words) ->
          throw new RefusedStart(
              """
              the database must be brought up to date for this version, and the backup before it failed:
              %s.
              Nothing was changed. Make that good and start again."""
                  .formatted(words));
    }
  }

  /// Whether the database can be reached at all is for the start itself to say.
  private static void look(Elsewhere elsewhere) {
    if (!elsewhere.url().startsWith("jdbc:postgresql:")) {
      return;
    }
    Set<MigrationVersion> known = Migrations.known();
    stepsOf(elsewhere)
        .filter(steps -> steps.newerThan(known))
        .ifPresent(
            steps -> {
              throw new RefusedStart(RestoreAdvice.tooOld(steps, known));
            });
  }

  private static Optional<Migrations> stepsOf(Elsewhere elsewhere) {
    try (Connection connection =
        DriverManager.getConnection(elsewhere.url(), elsewhere.user(), elsewhere.password())) {
      return Optional.of(Migrations.of(connection));
    } catch (SQLException e) {
      return Optional.empty();
    }
  }
}
