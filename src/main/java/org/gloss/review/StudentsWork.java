package org.gloss.review;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.gloss.account.SignedIn;
import org.gloss.attempt.LateAnnotation;
import org.gloss.attempt.SubmittedWork;
import org.gloss.attempt.SubmittedWork.Submission;
import org.gloss.audit.AuditEntry.Kind;
import org.gloss.audit.AuditLog;
import org.gloss.classroom.Classroom;
import org.gloss.classroom.Classrooms;
import org.gloss.classroom.Enrolment;
import org.gloss.exercise.Exercises;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// One student's work, for the teacher who reviews it.
@Service
public class StudentsWork {

  private final SubmittedWork work;
  private final Results results;
  private final Grades grades;
  private final Comments comments;
  private final Classrooms classrooms;
  private final Exercises exercises;
  private final SignedIn signedIn;
  private final AuditLog audit;

  StudentsWork(
      SubmittedWork work,
      Results results,
      Grades grades,
      Comments comments,
      Classrooms classrooms,
      Exercises exercises,
      SignedIn signedIn,
      AuditLog audit) {
    this.work = work;
    this.results = results;
    this.grades = grades;
    this.comments = comments;
    this.classrooms = classrooms;
    this.exercises = exercises;
    this.signedIn = signedIn;
    this.audit = audit;
  }

  /// One student's work on one page.
  ///
  /// @param alias of the student; empty when they are in the class no longer
  /// @param place the student's place in an order that has nothing to do with names or scores; 0
  ///   when they are in the class no longer
  /// @param late what came after the attempt was over
  /// @param line the attempts that count, of everybody in the class who has handed in, by alias
  public record Reviewed(
      Classroom classroom,
      Results.Result result,
      Optional<String> alias,
      int place,
      List<LateAnnotation> late,
      List<Comment> comments,
      List<InLine> line) {

    /// Copies the lists.
    public Reviewed {
      late = List.copyOf(late);
      comments = List.copyOf(comments);
      line = List.copyOf(line);
    }

    /// The attempt of the student who stands so many places further; empty where nobody does, and
    /// where the student is in the class no longer.
    ///
    /// @param step 1 for the next student, −1 for the previous one
    /// @param hidden whether the line stands by [#place] instead of by alias
    public Optional<UUID> neighbour(int step, boolean hidden) {
      List<InLine> order =
          hidden ? line.stream().sorted(Comparator.comparing(InLine::accountId)).toList() : line;
      List<UUID> accounts = order.stream().map(InLine::accountId).toList();
      int here = accounts.indexOf(result.submission().attempt().accountId());
      int there = here + step;
      return here < 0 || there < 0 || there >= order.size()
          ? Optional.empty()
          : Optional.of(order.get(there).attempt());
    }
  }

  /// A student's place among those whose work is gone through.
  ///
  /// @param attempt theirs that counts
  public record InLine(UUID accountId, UUID attempt) {}

  /// The work of one attempt of a class of the teacher who asks.
  ///
  /// @throws org.springframework.security.access.AccessDeniedException if it is not theirs
  @Transactional
  public Reviewed of(UUID attemptId) {
    signedIn.teacher();
    Results.Result result = results.of(attemptId);
    Submission submission = result.submission();
    UUID classroomId = submission.assignment().classroomId();
    UUID student = submission.attempt().accountId();
    List<Enrolment> students = classrooms.enrolments(classroomId);
    return new Reviewed(
        classrooms.owned(classroomId),
        result,
        students.stream()
            .filter(one -> one.accountId().equals(student))
            .map(Enrolment::alias)
            .findFirst(),
        places(students).toList().indexOf(student) + 1,
        work.lateMarks(attemptId),
        comments.of(attemptId),
        grades.of(submission.assignment().id()).stream()
            .flatMap(
                grade -> grade.attempt().map(one -> new InLine(grade.accountId(), one)).stream())
            .toList());
  }

  /// Records in the audit log that the teacher who asks reads somebody's work.
  ///
  /// @throws org.springframework.security.access.AccessDeniedException as [#of]
  @Transactional
  public void visited(UUID attemptId) {
    signedIn.teacher();
    Submission submission = work.readable(attemptId);
    audit.record(
        Kind.SAW,
        Optional.of(submission.assignment().classroomId()),
        Optional.of(submission.attempt().accountId()),
        "Read a student's work on \""
            + exercises.version(submission.attempt().exerciseVersionId()).title()
            + "\"");
  }

  /// Everybody in an order that has nothing to do with names or scores, by which they are numbered
  /// where names are hidden.
  static Stream<UUID> places(List<Enrolment> students) {
    return students.stream().map(Enrolment::accountId).sorted(Comparator.naturalOrder());
  }
}
