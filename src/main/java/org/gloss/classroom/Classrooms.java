package org.gloss.classroom;

import java.time.ZoneId;
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

  Classrooms(ClassroomTable table, SignedIn signedIn, Codes codes, AuditLog audit) {
    this.table = table;
    this.signedIn = signedIn;
    this.codes = codes;
    this.audit = audit;
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
    return table
        .enrolment(classroomId, accountId)
        .filter(enrolment -> enrolment.state() == Enrolment.State.IN)
        .isPresent();
  }

  private static AccessDeniedException refused() {
    return new AccessDeniedException("This is not yours to see.");
  }
}
