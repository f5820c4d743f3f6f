package org.gloss.store;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gloss.account.Account;
import org.gloss.annotation.Annotation;
import org.gloss.annotation.Span;

/// A class with everybody who might want something of it, and one submitted attempt of one student,
/// whose results are out.
///
/// @param annotation a mark of that attempt
/// @param removedAttempt the attempt of the student who was removed, who asks for that one
record Situation(Lesson lesson, Annotation annotation, List<Account> people, UUID removedAttempt) {

  /// Who asks. The letters stand in [WhoMayTest].
  enum Who {
    /// Whose class it is.
    TEACHER('T'),
    /// Somebody who helps with it.
    CO_TEACHER('C'),
    /// A teacher with a class of their own.
    OTHER_TEACHER('O'),
    /// An administrator, who teaches nothing here.
    ADMINISTRATOR('A'),
    /// Whose attempt it is.
    STUDENT('S'),
    /// Another student of the class.
    CLASSMATE('M'),
    /// Somebody who was in the class.
    REMOVED('R'),
    /// Somebody who waits to be let in.
    WAITING('W'),
    /// A student of another class.
    ELSEWHERE('E');

    final char letter;

    Who(char letter) {
      this.letter = letter;
    }
  }

  static Situation of(School school) {
    Lesson lesson = Lesson.practice(school);
    var mark = lesson.mark("rammed through", "loaded-term");
    lesson.put(mark);
    lesson.submit();
    Account coTeacher = school.teacher();
    school
        .jdbc()
        .sql("insert into classroom_teacher (classroom_id, account_id, added_at) values (?, ?, ?)")
        .params(
            lesson.classroom().id(),
            coTeacher.id(),
            school.clock().instant().atOffset(ZoneOffset.UTC))
        .update();
    Lesson other = Lesson.practice(school);
    Account removed = school.student(lesson.classroom(), "Amira");
    UUID attempt =
        school.as(
            removed, () -> school.attempts().open(lesson.assignment().id()).orElseThrow().id());
    put(school, removed, "REMOVED");
    Account waiting = school.student(lesson.classroom(), "Leo");
    put(school, waiting, "WAITING");
    List<Account> people =
        List.of(
            lesson.teacher(),
            coTeacher,
            other.teacher(),
            AccountStaff.administrator(school),
            lesson.student(),
            school.student(lesson.classroom(), "Jonas"),
            removed,
            waiting,
            other.student());
    return new Situation(lesson, mark.annotation(), people, attempt);
  }

  Account account(Who who) {
    return people.get(who.ordinal());
  }

  /// What fits a parameter: an id of this class where its name asks for one.
  private Object argument(Parameter parameter, Who who) {
    String name = parameter.getName();
    if (parameter.getType() == UUID.class) {
      return id(name, who).orElseGet(UUID::randomUUID);
    }
    if (parameter.getType() == List.class && name.toLowerCase().contains("account")) {
      return List.of(lesson.student().id());
    }
    if (parameter.getType() == Span.class) {
      return annotation.span();
    }
    return NobodyIsLetInTest.any(lesson.school(), parameter.getType());
  }

  Object[] arguments(Method method, Who who) {
    return Arrays.stream(method.getParameters()).map(each -> argument(each, who)).toArray();
  }

  private Optional<UUID> id(String name, Who who) {
    String words = name.toLowerCase();
    if (words.contains("classroom")) {
      return Optional.of(lesson.classroom().id());
    }
    if (words.contains("assignment")) {
      return Optional.of(lesson.assignment().id());
    }
    if (words.contains("attempt")) {
      return Optional.of(who == Who.REMOVED ? removedAttempt : lesson.attempt().id());
    }
    if (words.contains("version")) {
      return Optional.of(lesson.exercise().versionId());
    }
    if (words.contains("annotation")) {
      return Optional.of(annotation.id());
    }
    if (words.contains("account") || words.contains("student")) {
      return Optional.of(lesson.student().id());
    }
    return Optional.empty();
  }

  private static void put(School school, Account account, String state) {
    school
        .jdbc()
        .sql("update enrolment set state = ? where account_id = ?")
        .params(state, account.id())
        .update();
  }
}
