package org.gloss.audit;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.gloss.account.Account;
import org.gloss.account.SignedIn;
import org.gloss.saving.DiskSpace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes the audit log. A line is written in the transaction of the act, so that neither is there
/// without the other; lines are never changed.
@Component
public class AuditLog {

  private static final Logger LOG = LoggerFactory.getLogger(AuditLog.class);
  private static final int LONGEST = 1_000;

  private final JdbcClient jdbc;
  private final SignedIn signedIn;
  private final DiskSpace disk;
  private final Clock clock;

  AuditLog(JdbcClient jdbc, SignedIn signedIn, DiskSpace disk, Clock clock) {
    this.jdbc = jdbc;
    this.signedIn = signedIn;
    this.disk = disk;
    this.clock = clock;
  }

  /// Adds a line in the name of whoever asks; "Gloss" where nobody does. While the disk is full,
  /// reading goes on and leaves its line in the server's own log.
  ///
  /// @param classroomId the class that it concerns, if one
  /// @param subjectId the account that it concerns, if one
  /// @param act a sentence without its subject and without names of students; cut to 1000
  ///   characters
  public void record(
      AuditEntry.Kind kind, Optional<UUID> classroomId, Optional<UUID> subjectId, String act) {
    Optional<Account> actor = signedIn.find();
    if (kind == AuditEntry.Kind.SAW && !disk.hasRoom()) {
      LOG.warn(
          "Not in the audit log, because the disk is full: {} saw something about {} of class {}.",
          actor.map(Account::id),
          subjectId,
          classroomId);
      return;
    }
    jdbc.sql(
            "insert into audit_entry (id, at, kind, actor_id, actor, classroom_id, subject_id, act)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?)")
        .param(UUID.randomUUID())
        .param(clock.instant().atOffset(ZoneOffset.UTC))
        .param(kind.name())
        .param(actor.map(Account::id).orElse(null))
        .param(actor.map(Account::name).orElse("Gloss"))
        .param(classroomId.orElse(null))
        .param(subjectId.orElse(null))
        .param(act.substring(0, Math.min(LONGEST, act.length())))
        .update();
  }

  /// Adds a line about a class.
  public void record(AuditEntry.Kind kind, UUID classroomId, String act) {
    record(kind, Optional.of(classroomId), Optional.empty(), act);
  }
}
