package org.gloss.backup;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.gloss.backup.BackupName.Occasion;
import org.gloss.backup.DatabasePlace.Elsewhere;
import org.gloss.backup.DatabasePlace.H2File;
import org.gloss.backup.Making.Outcome;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Makes backups of the database that the application has open.
@Component
class BackupDesk {

  private final BackupSettings settings;
  private final BackupFolder folder;
  private final Optional<Making> making;
  private final AtomicInteger underWay = new AtomicInteger();

  BackupDesk(Environment environment, DataSource source, Clock clock) {
    this.settings = BackupSettings.from(environment);
    this.folder = new BackupFolder(settings.folder());
    this.making =
        switch (settings.place()) {
          case H2File database ->
              Optional.of(
                  new Making(database, folder, settings.keep(), source::getConnection, clock));
          case Elsewhere _ -> Optional.empty();
        };
  }

  BackupSettings settings() {
    return settings;
  }

  BackupFolder folder() {
    return folder;
  }

  /// Whether Gloss makes backups of this database.
  boolean makes() {
    return making.isPresent();
  }

  /// Whether one is being made.
  boolean busy() {
    return underWay.get() > 0;
  }

  /// Makes one. Whoever asks while another is being made waits for it.
  ///
  /// @throws IllegalStateException if Gloss makes none of this database
  Outcome make(Occasion occasion) {
    underWay.incrementAndGet();
    try {
      return making.orElseThrow(IllegalStateException::new).make(occasion);
    } finally {
      underWay.decrementAndGet();
    }
  }
}
