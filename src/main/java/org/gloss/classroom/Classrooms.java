package org.gloss.classroom;

import java.time.Clock;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gloss.account.Account;
import org.gloss.account.SignedIn;
import org.gloss.audit.AuditEntry.Kind;
import org.gloss.audit.AuditLog;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Classes, as their teachers and their students may see them.
@Service
public class Classrooms {

  private static final int LONGEST_NAME = 80;

  private final ClassroomTable table;
  private final SignedIn signedIn;
  private final Codes codes;
  private final AuditLog audit;
  private final Clock clock;

  Classrooms(ClassroomTable table, SignedIn signedIn, Codes codes, AuditLog audit, Clock clock) {
    this.table = table;
    this.signedIn = signedIn;
    this.codes = codes;
    this.audit = audit;
    this.clock = clock;
  }

  /// Makes a class of the teacher who asks; it is empty.
  ///
  /// @param name is stripped, and cut to 80 characters; "My class" when blank
  /// @param zone in which its times are written
  @Transactional
  public Classroom create(String name, ZoneId zone) {
    Account teacher = signedIn.teacher();
    UUID id = UUID.randomUUID();
    String kept = name.isBlank() ? "My class" : name.strip();
    table.insert(
        id,
        kept.substring(0, Math.min(LONGEST_NAME, kept.length())),
        codes.joinCode(),
        teacher.id(),
        zone);
    audit.record(Kind.CHANGED, id, "Made the class");
    return owned(id);
  }

  /// The classes of the teacher who asks, those that they help with too, oldest first.
  @Transactional(readOnly = true)
  public List<Classroom> mine() {
    return table.ofTeacher(signedIn.teacher().id());
  }

  /// A class of the teacher who asks, or one that they are a co-teacher of.
  ///
  /// @throws AccessDeniedException if there is none such or it is another's
  @Transactional(readOnly = true)
  public Classroom owned(UUID classroomId) {
    Account teacher = signedIn.teacher();
    return table
        .find(classroomId)
        .filter(classroom -> table.teaches(teacher.id(), classroom))
        .orElseThrow(Classrooms::refused);
  }

  /// A class that the teacher who asks heads: co-teachers may do all but what needs this.
  ///
  /// @throws AccessDeniedException if they do not
  @Transactional(readOnly = true)
  public Classroom headed(UUID classroomId) {
    Account teacher = signedIn.teacher();
    return table
        .find(classroomId)
        .filter(classroom -> classroom.teacherId().equals(teacher.id()))
        .orElseThrow(Classrooms::refused);
  }

  /// Gives a class of the teacher who asks another name.
  ///
  /// @return what is wrong with the name; empty if it is the class's now
  @Transactional
  public Optional<String> rename(UUID classroomId, String typed) {
    Classroom before = owned(classroomId);
    String name = typed.strip();
    if (name.isEmpty()) {
      return Optional.of("A class needs a name.");
    }
    if (name.length() > LONGEST_NAME) {
      return Optional.of("A class's name has at most " + LONGEST_NAME + " characters.");
    }
    if (!name.equals(before.name())) {
      table.rename(classroomId, name);
      audit.record(Kind.CHANGED, classroomId, "Renamed the class");
    }
    return Optional.empty();
  }

  /// Says in which zone the times of a class of the teacher who asks are written. Moments that are
  /// set already stay the same moments.
  @Transactional
  public void setZone(UUID classroomId, ZoneId zone) {
    Classroom before = owned(classroomId);
    if (!zone.equals(before.zone())) {
      table.setZone(classroomId, zone);
      audit.record(Kind.CHANGED, classroomId, "Set the time zone to " + zone.getId());
    }
  }

  /// Puts a class away that the teacher who asks heads: nobody joins and no student works in it,
  /// everything stays to be read. A second time changes nothing.
  ///
  /// @throws AccessDeniedException if a co-teacher asks
  @Transactional
  public void archive(UUID classroomId) {
    if (headed(classroomId).archivedAt().isEmpty()) {
      table.setArchived(classroomId, Optional.of(clock.instant().truncatedTo(ChronoUnit.MICROS)));
      audit.record(Kind.CHANGED, classroomId, "Archived the class");
    }
  }

  /// Takes up an archived class again that the teacher who asks heads.
  ///
  /// @throws AccessDeniedException if a co-teacher asks
  @Transactional
  public void restore(UUID classroomId) {
    if (headed(classroomId).archivedAt().isPresent()) {
      table.setArchived(classroomId, Optional.empty());
      audit.record(Kind.CHANGED, classroomId, "Took the class out of the archive");
    }
  }

  /// Who is in a class of the teacher who asks, by alias; neither who waits nor who was removed.
  @Transactional(readOnly = true)
  public List<Enrolment> enrolments(UUID classroomId) {
    return table.enrolments(owned(classroomId).id(), Enrolment.State.IN);
  }

  /// The class of the student who asks, empty if they are in none, or not yet.
  @Transactional(readOnly = true)
  public Optional<Classroom> attended() {
    return table.ofStudent(signedIn.student().id());
  }

  /// Whether somebody is in a class.
  boolean attends(UUID accountId, UUID classroomId) {
    return is(Enrolment.State.IN, accountId, classroomId);
  }

  /// Whether somebody's work went to another because they were the same person.
  boolean mergedInto(UUID accountId, UUID keptId) {
    return table.merged(accountId, keptId);
  }

  /// Whether somebody is in a class; their place is held until the transaction ends.
  boolean attendsUntilDone(UUID accountId, UUID classroomId) {
    return table.lockPlace(classroomId, accountId);
  }

  /// A class of the teacher who asks, its row held until the transaction ends.
  ///
  /// @throws AccessDeniedException as [#owned]
  Classroom held(UUID classroomId) {
    owned(classroomId);
    table.lock(classroomId);
    return owned(classroomId);
  }

  /// Whether somebody was in a class and has been removed from it.
  boolean removed(UUID accountId, UUID classroomId) {
    return is(Enrolment.State.REMOVED, accountId, classroomId);
  }

  private boolean is(Enrolment.State state, UUID accountId, UUID classroomId) {
    return table
        .enrolment(classroomId, accountId)
        .filter(enrolment -> enrolment.state() == state)
        .isPresent();
  }

  private static AccessDeniedException refused() {
    return new AccessDeniedException("This is not yours to see.");
  }
}
