package org.gloss.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.gloss.account.Account;
import org.gloss.annotation.Annotation;
import org.gloss.annotation.Span;
import org.gloss.attempt.Attempt;
import org.gloss.attempt.SavedAnnotation;
import org.gloss.classroom.Assignment;
import org.gloss.classroom.Classroom;

/// A class of several students who have worked on the passage of [SmallLibrary], each on phrases of
/// their own choice, each phrase under one name.
public record ClassAtWork(
    School school,
    Account teacher,
    Classroom classroom,
    Assignment assignment,
    List<Account> students) {

  /// Phrases to mark, the two of the key first.
  public static final List<String> PHRASES =
      List.of(
          "rammed through",
          "Everybody in town wants it.",
          "three piers",
          "lovely",
          "The council",
          "view");

  private static final List<String> LABELS = List.of("loaded-term", "slur", "unsupported-claim");

  /// A class with nobody in it yet, for practice.
  public static ClassAtWork empty(School school) {
    Account teacher = school.teacher();
    Classroom classroom = school.classroom(teacher);
    Assignment assignment =
        school.as(teacher, () -> school.assignments().of(classroom.id())).getFirst();
    return new ClassAtWork(school, teacher, classroom, assignment, List.of());
  }

  /// A class in which everybody has handed in, some of them two attempts.
  public static ClassAtWork handedIn(School school, int count, long seed) {
    ClassAtWork empty = empty(school);
    Random random = new Random(seed);
    List<Account> students = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Account student = school.student(empty.classroom, "Pupil " + (char) ('A' + i));
      students.add(student);
      int attempts = 1 + random.nextInt(2);
      for (int number = 0; number < attempts; number++) {
        empty.handIn(student, choice(random));
        school.clock().advance(Duration.ofSeconds(1));
      }
    }
    return new ClassAtWork(school, empty.teacher, empty.classroom, empty.assignment, students);
  }

  /// A phrase with a name and perhaps a reason.
  public record Choice(String phrase, String label, String reason) {}

  /// Begins the next attempt of a student, marks and hands in.
  public Attempt handIn(Account student, List<Choice> choices) {
    return handIn(assignment, student, choices);
  }

  /// The same at another assignment of the same text or one without a mark.
  public Attempt handIn(Assignment another, Account student, List<Choice> choices) {
    String text = school.exercises().version(another.exerciseVersionId()).passage().text();
    return school.as(
        student,
        () -> {
          Attempt attempt = school.attempts().retry(another.id()).orElseThrow();
          school.saves().put(attempt.id(), choices.stream().map(one -> mark(text, one)).toList());
          return school.attempts().submit(attempt.id());
        });
  }

  /// Does something in the teacher's name.
  public <T> T asTeacher(Supplier<T> work) {
    return school.as(teacher, work);
  }

  private static SavedAnnotation mark(String text, Choice choice) {
    int start = text.indexOf(choice.phrase);
    return new SavedAnnotation(
        new Annotation(
            UUID.randomUUID(),
            new Span(start, start + choice.phrase.length()),
            choice.label,
            choice.reason),
        1,
        false);
  }

  private static List<Choice> choice(Random random) {
    List<Choice> choices = new ArrayList<>();
    for (String phrase : PHRASES) {
      if (random.nextBoolean()) {
        String label = LABELS.get(random.nextInt(LABELS.size()));
        choices.add(new Choice(phrase, label, random.nextBoolean() ? "" : "because " + phrase));
      }
    }
    return choices;
  }
}
