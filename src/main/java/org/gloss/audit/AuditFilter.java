package org.gloss.audit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Which lines of the audit log are wanted.
///
/// @param classroomId of one class alone
/// @param kind of one sort alone
/// @param person part of the name of whoever did it or whom it concerns; "" for everybody
/// @param from the first day
/// @param to the last day
public record AuditFilter(
    Optional<UUID> classroomId,
    Optional<AuditEntry.Kind> kind,
    String person,
    Optional<LocalDate> from,
    Optional<LocalDate> to) {

  /// Everything.
  public static final AuditFilter ALL =
      new AuditFilter(Optional.empty(), Optional.empty(), "", Optional.empty(), Optional.empty());
}
