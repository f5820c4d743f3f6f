package org.gloss.exchange;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gloss.account.SignedIn;
import org.gloss.account.StudentErasure;
import org.gloss.attempt.WorkErasure;
import org.gloss.audit.AuditEntry.Kind;
import org.gloss.audit.AuditLog;
import org.gloss.classroom.ClassErasure;
import org.gloss.classroom.ClassErasure.Member;
import org.gloss.classroom.Classroom;
import org.gloss.classroom.Classrooms;
import org.gloss.review.AnswerErasure;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Erasure by the teacher of a class, for good.
@Service
public class Privacy {

  private final Classrooms classrooms;
  private final ClassErasure classes;
  private final WorkErasure work;
  private final AnswerErasure answers;
  private final StudentErasure students;
  private final SignedIn signedIn;
  private final AuditLog audit;

  Privacy(
      Classrooms classrooms,
      ClassErasure classes,
      WorkErasure work,
      AnswerErasure answers,
      StudentErasure students,
      SignedIn signedIn,
      AuditLog audit) {
    this.classrooms = classrooms;
    this.classes = classes;
    this.work = work;
    this.answers = answers;
    this.students = students;
    this.signedIn = signedIn;
    this.audit = audit;
  }

  /// What a class holds of people.
  ///
  /// @param members everybody of whom it holds something, by alias; who waits or was removed, too
  /// @param mayErase whether the class itself is the reader's to erase
  /// @param retentionDays for how long the school keeps work; empty when for good
  public record Held(
      Classroom classroom,
      List<Member> members,
      boolean mayErase,
      Optional<Integer> retentionDays) {

    /// Copies the list.
    public Held {
      members = List.copyOf(members);
    }
  }

  /// What came of asking for a class to be erased.
  public sealed interface ClassOutcome {
    /// It is gone.
    ///
    /// @param students how many accounts went with it
    record Erased(int students) implements ClassOutcome {}

    /// The name that was typed is not the class's.
    record OtherName() implements ClassOutcome {}
  }

  /// What a class of the teacher who asks holds.
  @Transactional(readOnly = true)
  public Held of(UUID classroomId) {
    Classroom classroom = classrooms.owned(classroomId);
    return new Held(
        classroom,
        classes.members(classroomId),
        classroom.teacherId().equals(signedIn.teacher().id()),
        students.retentionDays());
  }

  /// Erases a student of a class of the teacher who asks: everything that is theirs; of somebody
  /// who is in another class, too, everything that they did in this one. A second time changes
  /// nothing.
  @Transactional
  public void eraseStudent(UUID classroomId, UUID accountId) {
    classrooms.owned(classroomId);
    classes.hold(classroomId);
    classes.members(classroomId).stream()
        .filter(member -> member.accountId().equals(accountId))
        .findFirst()
        .ifPresent(
            member -> {
              erase(classroomId, member);
              audit.record(
                  Kind.ERASED,
                  classroomId,
                  member.elsewhere()
                      ? "Erased what a student did in the class"
                      : "Erased a student and everything of theirs");
            });
  }

  /// Erases a class of the teacher who asks with everything in it, and every student who is in no
  /// other.
  ///
  /// @param typedName the class's name, typed as a confirmation; blanks around it do not matter
  /// @throws org.springframework.security.access.AccessDeniedException if the teacher who asks does
  ///   not head the class
  @Transactional
  public ClassOutcome eraseClass(UUID classroomId, String typedName) {
    Classroom classroom = classrooms.headed(classroomId);
    if (!classroom.name().strip().equals(typedName.strip())) {
      return new ClassOutcome.OtherName();
    }
    classes.hold(classroomId);
    List<Member> members = classes.members(classroomId);
    members.forEach(member -> erase(classroomId, member));
    classes.erase(classroomId);
    int erased = (int) members.stream().filter(member -> !member.elsewhere()).count();
    audit.record(Kind.ERASED, classroomId, "Erased the class and " + count(erased));
    return new ClassOutcome.Erased(erased);
  }

  static String count(int students) {
    return students == 1 ? "one student" : students + " students";
  }

  private void erase(UUID classroomId, Member member) {
    if (member.elsewhere()) {
      work.hold(member.accountId());
      work.erase(classroomId, member.accountId());
      answers.eraseUnread();
      classes.forget(classroomId, member.accountId());
    } else {
      classes.doubles(member.accountId()).forEach(this::eraseAccount);
      eraseAccount(member.accountId());
    }
  }

  private void eraseAccount(UUID accountId) {
    classes.holdStudent(accountId);
    work.hold(accountId);
    students.erase(accountId, classes.aliases(accountId));
    answers.eraseUnread();
  }
}
