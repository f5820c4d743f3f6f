package org.gloss.classroom;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gloss.account.Account;
import org.gloss.account.SignedIn;
import org.gloss.audit.AuditEntry.Kind;
import org.gloss.audit.AuditLog;
import org.gloss.exercise.Exercise;
import org.gloss.exercise.Exercises;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is assigned to classes, as their teachers and their students may see it.
@Service
public class Assignments {

  private final AssignmentTable table;
  private final Classrooms classrooms;
  private final Exercises exercises;
  private final SignedIn signedIn;
  private final AuditLog audit;
  private final AssignmentEdits edits;
  private final AssignmentTimes times;
  private final AssignmentNews news;
  private final Clock clock;

  Assignments(
      AssignmentTable table,
      Classrooms classrooms,
      Exercises exercises,
      SignedIn signedIn,
      AuditLog audit,
      AssignmentEdits edits,
      AssignmentTimes times,
      AssignmentNews news,
      Clock clock) {
    this.table = table;
    this.classrooms = classrooms;
    this.exercises = exercises;
    this.signedIn = signedIn;
    this.audit = audit;
    this.edits = edits;
    this.times = times;
    this.news = news;
    this.clock = clock;
  }

  /// Gives a class of the teacher who asks one more exercise, at the end of its list.
  ///
  /// @return the assignment's id
  /// @throws IllegalArgumentException if its times are in no order ([Schedule#fault]) or its labels
  ///   have no such depth
  @Transactional
  public UUID assign(UUID classroomId, UUID exerciseVersionId, AssignmentSettings settings) {
    classrooms.held(classroomId);
    Exercise exercise = exercises.version(exerciseVersionId);
    audit.record(Kind.CHANGED, classroomId, "Assigned \"" + exercise.title() + "\"");
    AssignmentEdits.fault(settings, exercise)
        .ifPresent(
            fault -> {
              throw new IllegalArgumentException(fault);
            });
    return insert(classroomId, exercise, nextPlace(table.of(classroomId)), settings);
  }

  /// Gives a class of the teacher who asks every exercise that stands in the library, for practice,
  /// with results on submission; warm-ups and those that it has are left out.
  @Transactional
  public void assignLibrary(UUID classroomId) {
    classrooms.held(classroomId);
    List<Assignment> given = table.of(classroomId);
    int position = nextPlace(given);
    for (Exercise exercise : exercises.current()) {
      boolean had =
          given.stream()
              .anyMatch(assignment -> assignment.exerciseVersionId().equals(exercise.versionId()));
      if (!exercise.warmUp() && !had) {
        insert(classroomId, exercise, position++, AssignmentSettings.practice(exercise));
      }
    }
    audit.record(Kind.CHANGED, classroomId, "Assigned every exercise of the library");
  }

  /// What is assigned to a class of the teacher who asks, in order.
  @Transactional(readOnly = true)
  public List<Assignment> of(UUID classroomId) {
    return table.of(classrooms.owned(classroomId).id());
  }

  /// One assignment of a class of the teacher who asks.
  ///
  /// @throws AccessDeniedException if it is not theirs, or there is none such
  @Transactional(readOnly = true)
  public Assignment owned(UUID assignmentId) {
    signedIn.teacher();
    Assignment assignment = table.find(assignmentId).orElseThrow(Assignments::refused);
    classrooms.owned(assignment.classroomId());
    return assignment;
  }

  /// One assignment of the student or teacher who asks.
  ///
  /// @throws AccessDeniedException if it is not theirs, or there is none such
  @Transactional(readOnly = true)
  public Assignment one(UUID assignmentId) {
    Account account = signedIn.account();
    return switch (account.role()) {
      case TEACHER, ADMINISTRATOR -> owned(assignmentId);
      case STUDENT -> {
        Assignment assignment = table.find(assignmentId).orElseThrow(Assignments::refused);
        if (!classrooms.attends(account.id(), assignment.classroomId())) {
          throw refused();
        }
        yield assignment;
      }
    };
  }

  /// An assignment as it holds for the student who asks.
  ///
  /// @throws AccessDeniedException if it is not theirs, or there is none such
  @Transactional(readOnly = true)
  public Terms terms(UUID assignmentId) {
    return termsIfIn(assignmentId).orElseThrow(Assignments::refused);
  }

  /// An assignment as it holds for the student who asks, empty if they are not in its class or not
  /// any more, or there is none such.
  @Transactional(readOnly = true)
  public Optional<Terms> termsIfIn(UUID assignmentId) {
    Account student = signedIn.student();
    return table
        .find(assignmentId)
        .filter(found -> classrooms.attends(student.id(), found.classroomId()))
        .map(found -> new Terms(found, table.extension(assignmentId, student.id())));
  }

  /// An assignment as it holds for whoever has begun work at it: the student who asks, or the one
  /// whom they were merged into, whose device does not know of that yet.
  ///
  /// @param accountId whose work it is
  /// @throws AccessDeniedException if it is neither's, or there is none such
  @Transactional(readOnly = true)
  public Terms termsOf(UUID assignmentId, UUID accountId) {
    Account student = signedIn.student();
    if (!student.id().equals(accountId) && !classrooms.mergedInto(student.id(), accountId)) {
      throw refused();
    }
    Assignment assignment = table.find(assignmentId).orElseThrow(Assignments::refused);
    if (!classrooms.attends(accountId, assignment.classroomId())) {
      throw refused();
    }
    return new Terms(assignment, table.extension(assignmentId, accountId));
  }

  /// An assignment of the student who asks with their place in the class and its row held, in this
  /// order, until the transaction ends: what begins then is begun by what holds, and nothing of it
  /// is left behind when the student or the class is erased in the same moment.
  ///
  /// @throws AccessDeniedException as [#terms]
  @Transactional
  public Terms termsHeld(UUID assignmentId) {
    Account student = signedIn.student();
    UUID classroomId = table.find(assignmentId).orElseThrow(Assignments::refused).classroomId();
    if (!classrooms.attendsUntilDone(student.id(), classroomId)) {
      throw refused();
    }
    return new Terms(
        table.lock(assignmentId).orElseThrow(Assignments::refused),
        table.extension(assignmentId, student.id()));
  }

  /// Whether the student who asks was in the class of an assignment and has been removed from it.
  @Transactional(readOnly = true)
  public boolean removedFrom(UUID assignmentId) {
    Account student = signedIn.student();
    return table
        .find(assignmentId)
        .filter(found -> classrooms.removed(student.id(), found.classroomId()))
        .isPresent();
  }

  /// What is assigned to the student who asks, in order, as it holds for them.
  @Transactional(readOnly = true)
  public List<Terms> assigned() {
    Account student = signedIn.student();
    Map<UUID, Extension> own = table.extensionsOf(student.id());
    return classrooms.attended().stream()
        .flatMap(classroom -> table.of(classroom.id()).stream())
        .map(assignment -> new Terms(assignment, Optional.ofNullable(own.get(assignment.id()))))
        .toList();
  }

  /// The extensions of an assignment of the teacher who asks, by account.
  @Transactional(readOnly = true)
  public Map<UUID, Extension> extensions(UUID assignmentId) {
    return table.extensions(owned(assignmentId).id());
  }

  /// An assignment as it holds for somebody who has worked on it. Asks nobody's leave: only for
  /// scoring and for the clock, which are nobody's request.
  @Transactional(readOnly = true)
  public Terms ofSubmission(UUID assignmentId, UUID accountId) {
    return new Terms(
        table.find(assignmentId).orElseThrow(Assignments::refused),
        table.extension(assignmentId, accountId));
  }

  /// Returns the results of an assignment to the class of the teacher who asks. A second time
  /// changes nothing.
  @Transactional
  public void release(UUID assignmentId) {
    Assignment assignment = held(assignmentId);
    if (assignment.releasedAt().isEmpty()) {
      table.update(assignment.released(clock.instant()));
      changed(assignment, "Returned the results of " + title(assignment));
    }
  }

  /// Changes what holds for an assignment of the teacher who asks. Stored scores stay as they are.
  /// The depth stays once a student has begun.
  ///
  /// @param seen what held when the teacher began to change it: what was changed meanwhile, by a
  ///   press on the live page for instance, is not taken back unseen
  @Transactional
  public ChangeOutcome change(
      UUID assignmentId, AssignmentSettings seen, AssignmentSettings settings) {
    Assignment assignment = held(assignmentId);
    ChangeOutcome outcome = edits.change(assignment, seen, settings);
    if (outcome instanceof ChangeOutcome.Changed) {
      changed(assignment, "Changed the settings of " + title(assignment));
    }
    return outcome;
  }

  /// Has an assignment of the teacher who asks go on with another version of its exercise. Where
  /// the text is the same everybody goes on, and stored scores stay until the teacher regrades;
  /// where it is another, only attempts that begin from now on have it.
  ///
  /// @throws IllegalArgumentException if it is no version of that exercise
  @Transactional
  public ChangeOutcome useVersion(UUID assignmentId, UUID exerciseVersionId) {
    Assignment assignment = held(assignmentId);
    ChangeOutcome outcome = edits.useVersion(assignment, exerciseVersionId);
    if (outcome instanceof ChangeOutcome.Changed) {
      int number = exercises.version(exerciseVersionId).number();
      changed(assignment, "Went on to version " + number + " of " + title(assignment));
    }
    return outcome;
  }

  /// Has everybody pause who works on an assignment of the teacher who asks. A second time changes
  /// nothing. Marks that arrive meanwhile are kept and count.
  @Transactional
  public void pause(UUID assignmentId) {
    Assignment assignment = held(assignmentId);
    if (times.pause(assignment)) {
      changed(assignment, "Paused " + title(assignment));
    }
  }

  /// Goes on with an assignment of the teacher who asks: a closing time, students' own times and
  /// the time left of open attempts move by as much as the pause took. A due time stays.
  @Transactional
  public void resume(UUID assignmentId) {
    Assignment assignment = held(assignmentId);
    if (times.resume(assignment)) {
      changed(assignment, "Went on with " + title(assignment));
    }
  }

  /// Has an assignment of the teacher who asks close later, if it closes and has not closed yet,
  /// and so with students' own times. Open attempts are the business of whoever keeps them.
  ///
  /// @return the assignment as it was, its row held
  @Transactional
  public Assignment lengthen(UUID assignmentId, Duration by) {
    Assignment assignment = held(assignmentId);
    times.lengthen(assignment, by);
    changed(assignment, "Gave " + by.toMinutes() + " more minutes for " + title(assignment));
    return assignment;
  }

  /// Has an assignment of the teacher who asks close now, and ends a pause. Open attempts are the
  /// business of whoever keeps them.
  ///
  /// @return the assignment as it was, its row held
  @Transactional
  public Assignment close(UUID assignmentId) {
    Assignment assignment = held(assignmentId);
    times.close(assignment);
    changed(assignment, "Ended " + title(assignment));
    return assignment;
  }

  /// An assignment of the teacher who asks, its row held, so that changes take turns.
  private Assignment held(UUID assignmentId) {
    owned(assignmentId);
    return table.lock(assignmentId).orElseThrow(Assignments::refused);
  }

  private void changed(Assignment assignment, String act) {
    audit.record(Kind.CHANGED, assignment.classroomId(), act);
    news.changed(assignment.id());
  }

  private String title(Assignment assignment) {
    return "\"" + exercises.version(assignment.exerciseVersionId()).title() + "\"";
  }

  private static int nextPlace(List<Assignment> given) {
    return given.isEmpty() ? 0 : given.getLast().position() + 1;
  }

  private UUID insert(
      UUID classroomId, Exercise exercise, int position, AssignmentSettings settings) {
    Assignment assignment =
        new Assignment(
            UUID.randomUUID(),
            classroomId,
            exercise.versionId(),
            position,
            settings,
            Optional.empty(),
            Optional.empty());
    table.insert(assignment);
    return assignment.id();
  }

  private static AccessDeniedException refused() {
    return new AccessDeniedException("This is not yours to see.");
  }
}
