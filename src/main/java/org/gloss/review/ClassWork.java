package org.gloss.review;

import java.util.List;
import java.util.UUID;
import org.gloss.attempt.WorkState;
import org.gloss.classroom.Assignment;
import org.gloss.classroom.Classroom;
import org.gloss.exercise.Exercise;
import org.gloss.review.insight.ClassAgreement;
import org.gloss.review.insight.Confusion;
import org.gloss.review.insight.ExtrasCluster;
import org.gloss.review.insight.ItemTable;
import org.gloss.review.insight.StudentWork;

/// What a class did with an assignment: of each student who is in it the attempt that counts,
/// compared with the key as it is now. It holds the key and is for teachers only.
///
/// @param exercise the version that the assignment points at now
/// @param students everybody in the class, by alias
/// @param works the attempts that count, by alias of their students
/// @param otherTexts how many attempts that count are left out, because they mark an earlier text
/// @param items what became of every item
/// @param confusion which names were given for which
/// @param extras what the class found that the key has not
/// @param agreement how far students agree
public record ClassWork(
    Classroom classroom,
    Assignment assignment,
    Exercise exercise,
    List<Student> students,
    List<StudentWork> works,
    int otherTexts,
    ItemTable items,
    Confusion confusion,
    List<ExtrasCluster> extras,
    ClassAgreement agreement) {

  /// Copies the lists.
  public ClassWork {
    students = List.copyOf(students);
    works = List.copyOf(works);
    extras = List.copyOf(extras);
  }

  /// One student of the class.
  ///
  /// @param grade what counts of their work
  public record Student(UUID accountId, String alias, WorkState state, Grade grade) {}
}
