package org.gloss.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.flywaydb.core.api.MigrationVersion;
import org.gloss.backup.DatabasePlace.H2File;
import org.gloss.backup.Verification.Verdict;

/// What whoever starts Gloss reads when a database cannot be used, with the commands to type.
final class RestoreAdvice {

  /// How many backups are opened to find a good one.
  private static final int TRIES = 8;

  private final H2File database;
  private final BackupFolder folder;
  private final ZoneId zone;

  RestoreAdvice(H2File database, BackupFolder folder, ZoneId zone) {
    this.database = database;
    this.folder = folder;
    this.zone = zone;
  }

  /// The database is damaged.
  String damaged(String why) {
    return """
    the database is damaged: %s cannot be read (%s).
    Nothing was changed.
    %s"""
        .formatted(database.file(), why, goBack(contents -> true, "damaged"));
  }

  /// There is no database, but there are backups; empty if there are none.
  Optional<String> begunAnew() {
    return folder.all().stream()
        .findFirst()
        .map(
            newest ->
                """
                There is no database, so Gloss begins anew. But there are backups; the newest is of %s.
                To go on from it, stop Gloss, delete %s and type: ./gloss restore %s"""
                    .formatted(
                        Moment.words(newest.name().at(), zone), database.file(), newest.file()));
  }

  /// An upgrade has failed half way.
  String halted() {
    return """
    an earlier start failed while it brought the database up to date, half way.
    Nothing was changed this time.
    %s"""
        .formatted(goBack(contents -> !contents.migrations().halted(), "halted"));
  }

  /// The database is of a newer program.
  String newer(Migrations steps, Set<MigrationVersion> known) {
    return """
    %s
    Or go back to a backup that was made before the upgrade.
    %s"""
        .formatted(
            tooOld(steps, known),
            goBack(contents -> !contents.migrations().newerThan(known), "newer"));
  }

  /// The same for a database whose backups Gloss does not make.
  static String tooOld(Migrations steps, Set<MigrationVersion> known) {
    return """
    the database is of a newer version of Gloss: it has step %s, and this program knows those up to %s.
    Nothing was changed. Start the newer program."""
        .formatted(steps.newest(), Migrations.newest(known));
  }

  private String goBack(Predicate<Contents> wanted, String aside) {
    return newestGood(wanted)
        .map(good -> commands(good, aside))
        .orElse(
            "In %s there is no backup for that which opens. Keep the file as it is: much of it may be saved by hand."
                .formatted(folder.path()));
  }

  private String commands(Good good, String aside) {
    return """
    The newest backup that opens is of %s: %s.
    To go back to it:
      mv %s %s
      ./gloss restore %s
      ./gloss run
    What was saved after it is not in it. Keep the file that was moved aside until all is well."""
        .formatted(
            Moment.words(good.backup.name().at(), zone),
            good.contents.words(),
            database.file(),
            aside(aside),
            good.backup.file());
  }

  /// A name beside the database that is not taken.
  private Path aside(String word) {
    String name = database.file().getFileName().toString().replace(DatabasePlace.SUFFIX, "");
    Path free = database.file().resolveSibling(name + "-" + word + DatabasePlace.SUFFIX);
    for (int i = 2; Files.exists(free); i++) {
      free = database.file().resolveSibling(name + "-" + word + "-" + i + DatabasePlace.SUFFIX);
    }
    return free;
  }

  private Optional<Good> newestGood(Predicate<Contents> wanted) {
    Verification verification = new Verification(database);
    for (StoredBackup backup : folder.all().stream().limit(TRIES).toList()) {
      if (verification.of(backup.file(), folder.path()) instanceof Verdict.Good(Contents contents)
          && wanted.test(contents)) {
        return Optional.of(new Good(backup, contents));
      }
    }
    return Optional.empty();
  }

  private record Good(StoredBackup backup, Contents contents) {}
}
