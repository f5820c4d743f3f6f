package org.gloss.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.gloss.annotation.AnswerKey;
import org.gloss.audit.AuditEntry.Kind;
import org.gloss.audit.AuditLog;
import org.gloss.classroom.Assignment;
import org.gloss.classroom.Assignments;
import org.gloss.classroom.Classroom;
import org.gloss.classroom.Classrooms;
import org.gloss.exercise.Exercise;
import org.gloss.exercise.Exercises;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Files for the teacher of a class. Students go by their aliases; external ids stand only in
/// gradebooks for the learning platforms that they come from. Every file is in the audit log.
@Service
public class Exports {

  private final Classrooms classrooms;
  private final Assignments assignments;
  private final Exercises exercises;
  private final Gradebooks gradebooks;
  private final MarkRows marks;
  private final AuditLog audit;

  Exports(
      Classrooms classrooms,
      Assignments assignments,
      Exercises exercises,
      Gradebooks gradebooks,
      MarkRows marks,
      AuditLog audit) {
    this.classrooms = classrooms;
    this.assignments = assignments;
    this.exercises = exercises;
    this.gradebooks = gradebooks;
    this.marks = marks;
    this.audit = audit;
  }

  /// The gradebook of a class of the teacher who asks.
  @Transactional
  public ExportFile gradebook(UUID classroomId, GradebookForm form, TableFile as) {
    Classroom classroom = classrooms.owned(classroomId);
    Sheet sheet = GradebookSheets.of(gradebooks.of(classroomId), form);
    String what = "gradebook (" + form.words() + ", " + as.ending() + ")";
    audit.record(Kind.EXPORTED, classroomId, "Downloaded the " + what);
    return table(classroom, classroom.name() + " gradebook " + form.words(), sheet, as);
  }

  /// The annotations of every submitted attempt at an assignment of the teacher who asks, with what
  /// became of each.
  @Transactional
  public ExportFile annotations(UUID assignmentId, TableFile as) {
    Assignment assignment = assignments.owned(assignmentId);
    Classroom classroom = classrooms.owned(assignment.classroomId());
    Exercise exercise = exercises.version(assignment.exerciseVersionId());
    Sheet sheet = AnnotationSheet.of(exercise.title(), marks.all(assignmentId));
    record(assignment, exercise, "annotations (" + as.ending() + ")");
    return table(classroom, exercise.title() + " annotations", sheet, as);
  }

  /// Spans of an assignment of the teacher who asks: annotations, keys, or the text itself.
  @Transactional
  public ExportFile spans(UUID assignmentId, SpanFile as) {
    Assignment assignment = assignments.owned(assignmentId);
    Exercise exercise = exercises.version(assignment.exerciseVersionId());
    String text = exercise.passage().text();
    String article = exercise.file().front().id();
    byte[] bytes =
        switch (as) {
          case ANNOTATIONS_JSON_LD ->
              new WebAnnotations(assignmentId, exercise.title()).answers(marks.all(assignmentId));
          case KEYS_JSON_LD ->
              new WebAnnotations(exercise.versionId(), exercise.title())
                  .keys(MarkRows.text(exercise), exercise.keys());
          case ANSWERS_TSV -> PtcFile.answers(article, text, marks.counted(assignmentId));
          case KEY_TSV -> PtcFile.key(article, text, key(assignment, exercise));
          case TEXT -> text.getBytes(StandardCharsets.UTF_8);
        };
    record(assignment, exercise, as.words() + " (" + as.ending() + ")");
    return ExportFile.of(exercise.title() + " " + as.words(), as.ending(), as.type(), bytes);
  }

  private static AnswerKey key(Assignment assignment, Exercise exercise) {
    return exercise.key().at(assignment.depth(), exercise.labelSet());
  }

  private void record(Assignment assignment, Exercise exercise, String what) {
    audit.record(
        Kind.EXPORTED,
        assignment.classroomId(),
        "Downloaded the " + what + " of \"" + exercise.title() + "\"");
  }

  private static ExportFile table(Classroom classroom, String name, Sheet sheet, TableFile as) {
    byte[] bytes =
        switch (as) {
          case CSV -> CsvFile.of(sheet, false, classroom.zone());
          case CSV_FOR_EXCEL -> CsvFile.of(sheet, true, classroom.zone());
          case XLSX -> XlsxFile.of(List.of(sheet), classroom.zone());
        };
    return ExportFile.of(name, as.ending(), as.type(), bytes);
  }
}
