package org.gloss.classroom;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gloss.account.Account;
import org.gloss.account.Accounts;
import org.gloss.account.SignedIn;
import org.gloss.audit.AuditEntry.Kind;
import org.gloss.audit.AuditLog;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Teachers who run a class together. One of them heads it: only that one says who else does, and
/// puts the class away.
@Service
public class CoTeachers {

  private final CoTeacherTable table;
  private final Classrooms classrooms;
  private final Accounts accounts;
  private final SignedIn signedIn;
  private final AuditLog audit;

  CoTeachers(
      CoTeacherTable table,
      Classrooms classrooms,
      Accounts accounts,
      SignedIn signedIn,
      AuditLog audit) {
    this.table = table;
    this.classrooms = classrooms;
    this.accounts = accounts;
    this.signedIn = signedIn;
    this.audit = audit;
  }

  /// What became of adding a co-teacher.
  public enum Addition {
    /// They are one now.
    DONE,
    /// Nobody who teaches here signs in by that name.
    UNKNOWN,
    /// They teach the class already.
    TEACHES_ALREADY
  }

  /// The co-teachers of a class of the teacher who asks, by name.
  @Transactional(readOnly = true)
  public List<Account> of(UUID classroomId) {
    return table.of(classrooms.owned(classroomId).id()).stream()
        .flatMap(id -> accounts.find(id).stream())
        .sorted(Comparator.comparing(Account::name, String.CASE_INSENSITIVE_ORDER))
        .toList();
  }

  /// The teacher who heads a class of the teacher who asks.
  @Transactional(readOnly = true)
  public Account head(UUID classroomId) {
    return accounts.find(classrooms.owned(classroomId).teacherId()).orElseThrow();
  }

  /// Lets another teacher of the school run a class that the teacher who asks heads.
  ///
  /// @param signInName what they type to sign in
  /// @throws AccessDeniedException if a co-teacher asks
  @Transactional
  public Addition add(UUID classroomId, String signInName) {
    Classroom classroom = classrooms.headed(classroomId);
    Optional<Account> found = accounts.teacherWhoSignsInAs(signInName);
    if (found.isEmpty()) {
      return Addition.UNKNOWN;
    }
    classrooms.held(classroomId);
    UUID id = found.get().id();
    if (id.equals(classroom.teacherId()) || !table.add(classroomId, id)) {
      return Addition.TEACHES_ALREADY;
    }
    record(classroomId, id, "Added a co-teacher");
    return Addition.DONE;
  }

  /// Ends somebody's part in a class that the teacher who asks heads. A second time changes
  /// nothing.
  ///
  /// @throws AccessDeniedException if a co-teacher asks
  @Transactional
  public void remove(UUID classroomId, UUID accountId) {
    classrooms.headed(classroomId);
    if (table.remove(classroomId, accountId)) {
      record(classroomId, accountId, "Removed a co-teacher");
    }
  }

  /// Ends the part that the teacher who asks has in another's class.
  ///
  /// @throws AccessDeniedException if they have none, or head it
  @Transactional
  public void leave(UUID classroomId) {
    Account teacher = signedIn.teacher();
    classrooms.owned(classroomId);
    if (!table.remove(classroomId, teacher.id())) {
      throw new AccessDeniedException("Whoever heads a class cannot leave it.");
    }
    record(classroomId, teacher.id(), "Left the class as a co-teacher");
  }

  private void record(UUID classroomId, UUID accountId, String act) {
    audit.record(Kind.CHANGED, Optional.of(classroomId), Optional.of(accountId), act);
  }
}
