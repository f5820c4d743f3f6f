package org.gloss.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.gloss.account.Account;
import org.gloss.annotation.Annotation;
import org.gloss.annotation.Span;
import org.gloss.attempt.Attempt;
import org.gloss.attempt.PutOutcome;
import org.gloss.attempt.SavedAnnotation;
import org.gloss.classroom.Assignment;
import org.gloss.classroom.AssignmentSettings;
import org.gloss.classroom.Classroom;
import org.gloss.exercise.Exercise;
import org.gloss.review.Results;

/// A class of one teacher and one student, who works on the passage of [SmallLibrary].
public record Lesson(
    School school,
    Account teacher,
    Classroom classroom,
    Account student,
    Assignment assignment,
    Attempt attempt) {

  /// Practice: results on submission, three attempts.
  public static Lesson practice(School school) {
    Account teacher = school.teacher();
    Classroom classroom = school.classroom(teacher);
    return begin(school, teacher, classroom, 0);
  }

  /// A test: one attempt, results when the teacher returns them.
  public static Lesson test(School school) {
    Account teacher = school.teacher();
    Classroom classroom = school.classroom(teacher);
    Exercise exercise = school.exercises().current().get(SmallLibrary.HARBOUR);
    school.as(
        teacher,
        () ->
            school
                .assignments()
                .assign(classroom.id(), exercise.versionId(), AssignmentSettings.test(exercise)));
    return begin(school, teacher, classroom, SmallLibrary.PASSAGES);
  }

  private static Lesson begin(School school, Account teacher, Classroom classroom, int position) {
    Account student = school.student(classroom, "Mina");
    Assignment assignment =
        school.as(teacher, () -> school.assignments().of(classroom.id())).get(position);
    Attempt attempt =
        school.as(student, () -> school.attempts().open(assignment.id()).orElseThrow());
    return new Lesson(school, teacher, classroom, student, assignment, attempt);
  }

  /// The same lesson with the student's next attempt.
  public Lesson next() {
    Attempt next = school.as(student, () -> school.attempts().retry(assignment.id()).orElseThrow());
    return new Lesson(school, teacher, classroom, student, assignment, next);
  }

  /// The passage, its key and its labels.
  public Exercise exercise() {
    return school.exercises().version(assignment.exerciseVersionId());
  }

  /// A new mark on words of the passage, in its first revision.
  public SavedAnnotation mark(String words, String label) {
    int start = exercise().passage().text().indexOf(words);
    return mark(UUID.randomUUID(), 1, new Span(start, start + words.length()), label);
  }

  /// A mark.
  public static SavedAnnotation mark(UUID id, int revision, Span span, String label) {
    return new SavedAnnotation(new Annotation(id, span, label, ""), revision, false);
  }

  /// The same mark in another revision, with other words of the student's own.
  public static SavedAnnotation revised(SavedAnnotation mark, int revision, String reason) {
    Annotation old = mark.annotation();
    return new SavedAnnotation(
        new Annotation(old.id(), old.span(), old.label(), reason), revision, false);
  }

  /// The same mark taken back.
  public static SavedAnnotation removed(SavedAnnotation mark, int revision) {
    return new SavedAnnotation(mark.annotation(), revision, true);
  }

  /// Sends marks as the student.
  public List<PutOutcome> put(SavedAnnotation... marks) {
    return put(List.of(marks));
  }

  /// Sends marks as the student.
  public List<PutOutcome> put(List<SavedAnnotation> marks) {
    return school.as(student, () -> school.saves().put(attempt.id(), marks));
  }

  /// The marks that count, as the student sees them.
  public List<SavedAnnotation> saved() {
    return school.as(student, () -> school.attempts().annotations(attempt.id()));
  }

  /// Submits as the student.
  public Attempt submit() {
    return school.as(student, () -> school.attempts().submit(attempt.id()));
  }

  /// The results as somebody sees them.
  public Results.Result resultsFor(Account reader) {
    return school.as(reader, () -> school.results().of(attempt.id()));
  }

  /// Returns the results as the teacher.
  public void release() {
    school.as(
        teacher,
        () -> {
          school.assignments().release(assignment.id());
          return true;
        });
  }

  /// Ends the assignment at a moment. There is no page for it yet.
  public void closeAt(Instant end) {
    school
        .jdbc()
        .sql("update assignment set closes_at = ? where id = ?")
        .params(end.atOffset(ZoneOffset.UTC), assignment.id())
        .update();
  }
}
