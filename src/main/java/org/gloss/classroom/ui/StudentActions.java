package org.gloss.classroom.ui;

import java.io.Serializable;
import java.util.List;
import org.gloss.classroom.Student;

/// What the parts of the page of students ask it to do.
interface StudentActions extends Serializable {

  void approve(Student student);

  void approveAll();

  /// Removes a student, or declines one who waits.
  void remove(Student student);

  void letBackIn(Student student);

  /// @return what is wrong with the name; empty if they have it now
  String rename(Student student, String typed);

  /// @return the new re-entry code, which is shown only now
  String resetCode(Student student);

  void merge(Student kept, List<Student> doubles);
}
