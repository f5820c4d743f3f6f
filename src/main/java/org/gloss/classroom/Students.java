package org.gloss.classroom;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gloss.account.Accounts;
import org.gloss.account.Hashes;
import org.gloss.account.SignedIn;
import org.gloss.audit.AuditEntry.Kind;
import org.gloss.audit.AuditLog;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// What a teacher does with the students of a class. Every change is in the audit log.
@Service
public class Students {

  private final EnrolmentTable table;
  private final TurnoutTable turnouts;
  private final Classrooms classrooms;
  private final Accounts accounts;
  private final SignedIn signedIn;
  private final Codes codes;
  private final AuditLog audit;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transactions;

  Students(
      EnrolmentTable table,
      TurnoutTable turnouts,
      Classrooms classrooms,
      Accounts accounts,
      SignedIn signedIn,
      Codes codes,
      AuditLog audit,
      ApplicationEventPublisher events,
      TransactionTemplate transactions) {
    this.table = table;
    this.turnouts = turnouts;
    this.classrooms = classrooms;
    this.accounts = accounts;
    this.signedIn = signedIn;
    this.codes = codes;
    this.audit = audit;
    this.events = events;
    this.transactions = transactions;
  }

  /// Everybody who is or was in a class of the teacher who asks.
  @Transactional(readOnly = true)
  public Roll of(UUID classroomId) {
    return Roll.of(table.students(classrooms.owned(classroomId).id()));
  }

  /// How many have come to a class of the teacher who asks.
  @Transactional(readOnly = true)
  public Turnout turnout(UUID classroomId) {
    UUID id = classrooms.owned(classroomId).id();
    return turnouts.of(id).getOrDefault(id, Turnout.NOBODY);
  }

  /// How many have come to each class of the teacher who asks; classes without anybody are left
  /// out.
  @Transactional(readOnly = true)
  public Map<UUID, Turnout> turnouts() {
    return turnouts.ofTeacher(signedIn.teacher().id());
  }

  /// Lets in a student who waits. A second time changes nothing.
  @Transactional
  public void approve(UUID classroomId, UUID accountId) {
    classrooms.owned(classroomId);
    if (locked(classroomId, accountId).state() == Enrolment.State.WAITING) {
      table.setState(classroomId, accountId, Enrolment.State.IN);
      record(classroomId, accountId, "Let a student in");
    }
  }

  /// Lets in everybody who waits.
  ///
  /// @return how many that were
  @Transactional
  public int approveAll(UUID classroomId) {
    classrooms.owned(classroomId);
    table.lockClass(classroomId);
    int approved = table.approveAll(classroomId);
    if (approved > 0) {
      audit.record(Kind.CHANGED, classroomId, "Let in everybody who waited: " + approved);
    }
    return approved;
  }

  /// Removes a student, or declines one who waits: they are refused everywhere from now on, their
  /// work stays, their name is free. A second time changes nothing.
  @Transactional
  public void remove(UUID classroomId, UUID accountId) {
    classrooms.owned(classroomId);
    Student student = locked(classroomId, accountId);
    if (student.state() != Enrolment.State.REMOVED) {
      table.remove(classroomId, accountId);
      record(
          classroomId,
          accountId,
          student.state() == Enrolment.State.WAITING
              ? "Declined a student"
              : "Removed a student from the class");
    }
  }

  /// Lets a removed student back in under the name that they had, unless somebody has it now.
  public NameChange letBackIn(UUID classroomId, UUID accountId) {
    classrooms.owned(classroomId);
    return named(
        find(classroomId, accountId).alias(),
        alias -> {
          if (locked(classroomId, accountId).state() == Enrolment.State.REMOVED) {
            table.rename(classroomId, accountId, alias);
            table.setState(classroomId, accountId, Enrolment.State.IN);
            record(classroomId, accountId, "Let a removed student back in");
          }
        });
  }

  /// Gives a student another name in the class.
  public NameChange rename(UUID classroomId, UUID accountId, String typed) {
    classrooms.owned(classroomId);
    return named(
        typed,
        alias -> {
          if (locked(classroomId, accountId).state() == Enrolment.State.REMOVED) {
            throw refused();
          }
          table.rename(classroomId, accountId, alias);
          accounts.renameStudent(accountId, alias.value());
          record(classroomId, accountId, "Renamed a student");
        });
  }

  /// Makes a new re-entry code for a student, to hand over. The old one ends, and so does every
  /// device that is signed in as them.
  ///
  /// @return the code as shown; it is told only now
  @Transactional
  public String resetReEntryCode(UUID classroomId, UUID accountId) {
    classrooms.owned(classroomId);
    if (locked(classroomId, accountId).state() == Enrolment.State.REMOVED) {
      throw refused();
    }
    String code = codes.reEntryCode();
    table.setReEntryHash(accountId, Hashes.sha256(accountId + code));
    accounts.signOutEverywhere(accountId);
    record(classroomId, accountId, "Made a new re-entry code for a student");
    return Codes.shown(code);
  }

  /// Merges students who are one person: what the others have done becomes the kept one's. Their
  /// devices are offered to go on under the kept name.
  ///
  /// @param keptAccountId who is in the class
  /// @param doubles the others, who are in it or wait
  /// @throws AccessDeniedException if one of them is not there, or is to be merged into themselves
  @Transactional
  public void merge(UUID classroomId, UUID keptAccountId, Set<UUID> doubles) {
    classrooms.owned(classroomId);
    if (doubles.contains(keptAccountId)
        || locked(classroomId, keptAccountId).state() != Enrolment.State.IN) {
      throw refused();
    }
    for (UUID each : doubles.stream().sorted().toList()) {
      Student merged = locked(classroomId, each);
      if (merged.state() == Enrolment.State.REMOVED) {
        throw refused();
      }
      table.merge(classroomId, locked(classroomId, keptAccountId), merged);
      events.publishEvent(new StudentsMerged(classroomId, keptAccountId, each));
      record(classroomId, each, "Merged a student into another one of the class");
      record(
          classroomId, keptAccountId, "Gave a student the work of another who was the same person");
    }
  }

  private NameChange named(String typed, Change change) {
    return switch (Alias.read(typed)) {
      case Alias.Reading.Unusable(String reason) -> new NameChange.Unusable(reason);
      case Alias.Reading.Usable(Alias alias) -> {
        try {
          transactions.executeWithoutResult(ignored -> change.to(alias));
          yield new NameChange.Done(alias.value());
        } catch (DuplicateKeyException e) {
          yield new NameChange.Taken(alias.value());
        }
      }
    };
  }

  private Student find(UUID classroomId, UUID accountId) {
    return table.students(classroomId).stream()
        .filter(student -> student.accountId().equals(accountId))
        .findFirst()
        .orElseThrow(Students::refused);
  }

  private Student locked(UUID classroomId, UUID accountId) {
    return table.lock(classroomId, accountId).orElseThrow(Students::refused);
  }

  private void record(UUID classroomId, UUID accountId, String act) {
    audit.record(Kind.CHANGED, Optional.of(classroomId), Optional.of(accountId), act);
  }

  private static AccessDeniedException refused() {
    return new AccessDeniedException("No such student is in this class.");
  }

  private interface Change {
    void to(Alias alias);
  }
}
