package org.gloss.classroom;

import java.util.List;

/// Everybody who is or was in a class, by alias.
///
/// @param waiting who waits for the teacher
/// @param in who is in, those included who have not come yet
/// @param removed whom the teacher removed or declined
public record Roll(List<Student> waiting, List<Student> in, List<Student> removed) {

  /// Copies the lists.
  public Roll {
    waiting = List.copyOf(waiting);
    in = List.copyOf(in);
    removed = List.copyOf(removed);
  }

  static Roll of(List<Student> students) {
    return new Roll(
        in(students, Enrolment.State.WAITING),
        in(students, Enrolment.State.IN),
        in(students, Enrolment.State.REMOVED));
  }

  private static List<Student> in(List<Student> students, Enrolment.State state) {
    return students.stream().filter(student -> student.state() == state).toList();
  }
}
