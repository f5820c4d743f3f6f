package org.gloss.backup;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.gloss.account.SignedIn;
import org.gloss.audit.AuditEntry.Kind;
import org.gloss.audit.AuditLog;
import org.gloss.backup.BackupName.Occasion;
import org.gloss.backup.DatabasePlace.Elsewhere;
import org.gloss.backup.DatabasePlace.H2File;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Service;

/// The backups, for administrators.
@Service
public class Backups {

  /// After this time without a good one something is wrong.
  public static final Duration TOO_OLD = Duration.ofDays(2);

  private final BackupDesk desk;
  private final SignedIn signedIn;
  private final AuditLog audit;
  private final TaskExecutor executor;
  private final Clock clock;

  Backups(
      BackupDesk desk,
      SignedIn signedIn,
      AuditLog audit,
      TaskExecutor applicationTaskExecutor,
      Clock clock) {
    this.desk = desk;
    this.signedIn = signedIn;
    this.audit = audit;
    this.executor = applicationTaskExecutor;
    this.clock = clock;
  }

  /// How it stands with the backups.
  public sealed interface State {

    /// Gloss makes none of this database.
    ///
    /// @param words how they are made
    record NotHere(String words) implements State {}

    /// Gloss makes them.
    ///
    /// @param all the newest first
    /// @param folder where they are
    /// @param next when the next one is made by itself; empty for never
    /// @param keep how many of the last nights are kept
    /// @param busy whether one is being made
    /// @param failure why the last try failed; empty if it did not
    /// @param late whether the newest is too old
    record Here(
        List<StoredBackup> all,
        String folder,
        Optional<Instant> next,
        int keep,
        boolean busy,
        Optional<Failed> failure,
        boolean late,
        Instant now,
        ZoneId zone)
        implements State {

      /// Copies the list.
      public Here {
        all = List.copyOf(all);
      }
    }
  }

  /// A try that failed.
  ///
  /// @param words why, without a capital letter
  public record Failed(Instant at, String words) {}

  /// How it stands, for the administrator who asks.
  public State state() {
    signedIn.administrator();
    return switch (desk.settings().place()) {
      case Elsewhere elsewhere -> new State.NotHere(elsewhere.words());
      case H2File _ -> here(clock.instant());
    };
  }

  private State here(Instant now) {
    BackupSettings settings = desk.settings();
    List<StoredBackup> all = desk.folder().all();
    boolean late = !all.isEmpty() && all.getFirst().name().at().isBefore(now.minus(TOO_OLD));
    return new State.Here(
        all,
        desk.folder().path().toAbsolutePath().toString(),
        settings.nightly().map(time -> time.next(now)),
        settings.keep(),
        desk.busy(),
        desk.folder().failure().map(one -> new Failed(one.at(), one.words())),
        late,
        now,
        settings.zone());
  }

  /// Begins one in the background, for the administrator who asks; nothing where one is being made
  /// or Gloss makes none.
  public void begin() {
    signedIn.administrator();
    if (!desk.makes() || desk.busy()) {
      return;
    }
    audit.record(Kind.EXPORTED, Optional.empty(), Optional.empty(), "Asked for a backup");
    executor.execute(() -> desk.make(new Occasion.ByHand()));
  }
}
