package org.gloss.classroom;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gloss.account.Account;
import org.gloss.account.SignedIn;
import org.gloss.exercise.Exercise;
import org.gloss.exercise.Exercises;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Classes and what is assigned to them, as their teacher and their students may see them.
@Service
public class Classrooms {

  /// How often a student may try an exercise unless the class says otherwise.
  static final int ATTEMPTS = 3;

  private static final int LONGEST_NAME = 80;

  private final ClassroomTable table;
  private final SignedIn signedIn;
  private final Exercises exercises;
  private final Codes codes;
  private final Clock clock;

  Classrooms(
      ClassroomTable table, SignedIn signedIn, Exercises exercises, Codes codes, Clock clock) {
    this.table = table;
    this.signedIn = signedIn;
    this.exercises = exercises;
    this.codes = codes;
    this.clock = clock;
  }

  /// Makes a class of the teacher who asks and gives it every exercise that stands in the library,
  /// for practice, with results on submission.
  ///
  /// @param name is stripped, and cut to 80 characters; "My class" when blank
  @Transactional
  public Classroom create(String name) {
    Account teacher = signedIn.teacher();
    UUID id = UUID.randomUUID();
    String kept = name.isBlank() ? "My class" : name.strip();
    table.insert(
        id,
        kept.substring(0, Math.min(LONGEST_NAME, kept.length())),
        codes.joinCode(),
        teacher.id());
    int position = 0;
    for (Exercise exercise : exercises.current()) {
      if (!exercise.warmUp()) {
        assign(
            id, exercise, position++, Assignment.Mode.PRACTICE, Assignment.Release.ON_SUBMISSION);
      }
    }
    return owned(id);
  }

  /// Gives a class of the teacher who asks one more exercise, at the end of its list.
  ///
  /// @return the assignment's id
  @Transactional
  public UUID assign(
      UUID classroomId, UUID exerciseVersionId, Assignment.Mode mode, Assignment.Release release) {
    owned(classroomId);
    Exercise exercise = exercises.version(exerciseVersionId);
    return assign(classroomId, exercise, table.assignments(classroomId).size(), mode, release);
  }

  /// The classes of the teacher who asks, oldest first.
  @Transactional(readOnly = true)
  public List<Classroom> mine() {
    return table.ofTeacher(signedIn.teacher().id());
  }

  /// A class of the teacher who asks.
  ///
  /// @throws AccessDeniedException if there is none such or it is another's
  @Transactional(readOnly = true)
  public Classroom owned(UUID classroomId) {
    Account teacher = signedIn.teacher();
    return table
        .find(classroomId)
        .filter(classroom -> classroom.teacherId().equals(teacher.id()))
        .orElseThrow(Classrooms::refused);
  }

  /// Who is in a class of the teacher who asks, by alias.
  @Transactional(readOnly = true)
  public List<Enrolment> enrolments(UUID classroomId) {
    return table.enrolments(owned(classroomId).id());
  }

  /// What is assigned to a class of the teacher who asks, in order.
  @Transactional(readOnly = true)
  public List<Assignment> assignments(UUID classroomId) {
    return table.assignments(owned(classroomId).id());
  }

  /// Returns the results of an assignment to the class of the teacher who asks. A second time
  /// changes nothing.
  @Transactional
  public void release(UUID assignmentId) {
    Assignment assignment = table.assignment(assignmentId).orElseThrow(Classrooms::refused);
    owned(assignment.classroomId());
    table.release(assignmentId, clock.instant());
  }

  /// The class of the student who asks, empty if they are in none any more.
  @Transactional(readOnly = true)
  public Optional<Classroom> attended() {
    return table.ofStudent(signedIn.student().id());
  }

  /// What is assigned to the student who asks, in order.
  @Transactional(readOnly = true)
  public List<Assignment> assigned() {
    return attended().map(classroom -> table.assignments(classroom.id())).orElse(List.of());
  }

  /// One assignment of the student or teacher who asks.
  ///
  /// @throws AccessDeniedException if it is not theirs, or there is none such
  @Transactional(readOnly = true)
  public Assignment assignment(UUID assignmentId) {
    Account account = signedIn.account();
    Assignment assignment = table.assignment(assignmentId).orElseThrow(Classrooms::refused);
    boolean theirs =
        switch (account.role()) {
          case STUDENT ->
              table
                  .ofStudent(account.id())
                  .filter(classroom -> classroom.id().equals(assignment.classroomId()))
                  .isPresent();
          case TEACHER, ADMINISTRATOR ->
              table
                  .find(assignment.classroomId())
                  .filter(classroom -> classroom.teacherId().equals(account.id()))
                  .isPresent();
        };
    if (!theirs) {
      throw refused();
    }
    return assignment;
  }

  /// An assignment that has been worked on. Asks nobody's leave: only for scoring, which is
  /// nobody's request.
  @Transactional(readOnly = true)
  public Assignment ofSubmission(UUID assignmentId) {
    return table.assignment(assignmentId).orElseThrow(Classrooms::refused);
  }

  private UUID assign(
      UUID classroomId,
      Exercise exercise,
      int position,
      Assignment.Mode mode,
      Assignment.Release release) {
    Assignment assignment =
        new Assignment(
            UUID.randomUUID(),
            classroomId,
            exercise.versionId(),
            position,
            mode,
            exercise.preset(),
            exercise.depth(),
            mode == Assignment.Mode.TEST ? 1 : ATTEMPTS,
            release,
            Optional.empty(),
            Optional.empty());
    table.insert(assignment);
    return assignment.id();
  }

  private static AccessDeniedException refused() {
    return new AccessDeniedException("This is not yours to see.");
  }
}
