package org.gloss.classroom;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.gloss.audit.AuditEntry.Kind;
import org.gloss.audit.AuditLog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The code that opens a class: how long, and for whom. Who is in stays in, whatever becomes of it.
@Service
public class JoinCodes {

  private final ClassroomTable table;
  private final Classrooms classrooms;
  private final Codes codes;
  private final AuditLog audit;
  private final Clock clock;

  JoinCodes(ClassroomTable table, Classrooms classrooms, Codes codes, AuditLog audit, Clock clock) {
    this.table = table;
    this.classrooms = classrooms;
    this.codes = codes;
    this.audit = audit;
    this.clock = clock;
  }

  /// Gives a class of the teacher who asks a new code. The old one is unknown at once; if it had
  /// ended, the new one does not end by itself.
  @Transactional
  public Classroom rotate(UUID classroomId) {
    Classroom before = classrooms.owned(classroomId);
    table.setJoinCode(classroomId, codes.joinCode());
    if (before.joinUntil().filter(end -> !clock.instant().isBefore(end)).isPresent()) {
      table.setJoinUntil(classroomId, Optional.empty());
    }
    audit.record(Kind.CHANGED, classroomId, "Made a new join code");
    return classrooms.owned(classroomId);
  }

  /// Lets the code of a class of the teacher who asks end, or end no more.
  @Transactional
  public Classroom end(UUID classroomId, CodeEnd end) {
    Classroom before = classrooms.owned(classroomId);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Optional<Instant> until = end.from(now, before.zone());
    table.setJoinUntil(classroomId, until);
    audit.record(
        Kind.CHANGED,
        classroomId,
        until.isPresent()
            ? "Let the join code end at " + until.get().truncatedTo(ChronoUnit.SECONDS)
            : "Let the join code not end");
    return classrooms.owned(classroomId);
  }

  /// Says who gets into a class of the teacher who asks by its code.
  @Transactional
  public Classroom admit(UUID classroomId, Admission admission) {
    classrooms.owned(classroomId);
    table.setAdmission(classroomId, admission);
    audit.record(
        Kind.CHANGED,
        classroomId,
        switch (admission) {
          case OPEN -> "Opened the class to everybody with the code";
          case APPROVE -> "Made unknown names wait for approval";
        });
    return classrooms.owned(classroomId);
  }
}
