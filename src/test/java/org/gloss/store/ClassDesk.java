package org.gloss.store;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.gloss.account.Account;
import org.gloss.classroom.Classroom;
import org.gloss.classroom.CoTeachers;
import org.gloss.classroom.JoinCodes;
import org.gloss.classroom.JoinOutcome;
import org.gloss.classroom.Roll;
import org.gloss.classroom.Standing;
import org.gloss.classroom.Students;
import org.gloss.classroom.roster.Rosters;

/// A class without exercises, with its teacher at work on its students.
public record ClassDesk(School school, Account teacher, UUID id) {

  /// A new class of a new teacher.
  public static ClassDesk of(School school) {
    Account teacher = school.teacher();
    return new ClassDesk(school, teacher, school.emptyClassroom(teacher).id());
  }

  /// The desk of a lesson's class.
  public static ClassDesk of(Lesson lesson) {
    return new ClassDesk(lesson.school(), lesson.teacher(), lesson.classroom().id());
  }

  /// Does something in the teacher's name.
  public <T> T does(Supplier<T> work) {
    return school.as(teacher, work);
  }

  /// Does something in the teacher's name that answers nothing.
  public void act(Runnable work) {
    does(
        () -> {
          work.run();
          return true;
        });
  }

  /// The class as it is now.
  public Classroom classroom() {
    return does(() -> school.classrooms().owned(id));
  }

  /// Everybody in it.
  public Roll roll() {
    return does(() -> students().of(id));
  }

  /// Wishes to join by the code as it is now.
  public JoinOutcome tries(String name) {
    return school.joining().join(classroom().joinCode(), name, School.newBrowser());
  }

  /// Somebody who has just joined.
  public JoinOutcome.Joined joins(String name) {
    return (JoinOutcome.Joined) tries(name);
  }

  /// How somebody stands.
  public Standing standing(Account who) {
    return school.as(who, school.joining()::standing);
  }

  /// What the audit log tells of the class, oldest first.
  public List<String> log() {
    return school
        .jdbc()
        .sql("select act from audit_entry where classroom_id = ? order by at, id")
        .param(id)
        .query(String.class)
        .list();
  }

  public Students students() {
    return school.context().getBean(Students.class);
  }

  public JoinCodes codes() {
    return school.context().getBean(JoinCodes.class);
  }

  public Rosters rosters() {
    return school.context().getBean(Rosters.class);
  }

  public CoTeachers coTeachers() {
    return school.context().getBean(CoTeachers.class);
  }
}
