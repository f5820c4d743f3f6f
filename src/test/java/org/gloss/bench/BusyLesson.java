package org.gloss.bench;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.gloss.account.Account;
import org.gloss.account.SignedIn;
import org.gloss.annotation.Annotation;
import org.gloss.annotation.WordRange;
import org.gloss.attempt.AnnotationSaves;
import org.gloss.attempt.Attempts;
import org.gloss.attempt.SavedAnnotation;
import org.gloss.classroom.Assignment;
import org.gloss.classroom.Assignments;
import org.gloss.classroom.Classroom;
import org.gloss.classroom.Classrooms;
import org.gloss.classroom.JoinOutcome;
import org.gloss.classroom.Joining;
import org.gloss.classroom.Visitor;
import org.gloss.exercise.Exercise;
import org.gloss.exercise.Exercises;
import org.springframework.context.ConfigurableApplicationContext;

/// A class that marks one passage at a steady pace, through the service that the annotation channel
/// calls: one in four actions takes a mark back.
final class BusyLesson implements AutoCloseable {

  /// Somebody who marks only when told to.
  static final String QUIET = "Quiet";

  private static final int MARKS_AT_FIRST = 8;

  private final ConfigurableApplicationContext context;
  private final Random random = new Random(20261126);
  private final List<Student> students = new ArrayList<>();
  private final AtomicLong actions = new AtomicLong();
  private final ScheduledExecutorService pace = Executors.newSingleThreadScheduledExecutor();
  private final Assignment assignment;
  private final Exercise exercise;
  private final Student quiet;

  private record Student(Account account, UUID attempt, List<SavedAnnotation> marks) {}

  BusyLesson(ConfigurableApplicationContext context, Account teacher, int size) {
    this.context = context;
    SignedIn signedIn = context.getBean(SignedIn.class);
    Classroom classroom =
        signedIn.actingAs(
            teacher,
            () -> {
              Classroom made = context.getBean(Classrooms.class).create("Bench", ZoneOffset.UTC);
              context.getBean(Assignments.class).assignLibrary(made.id());
              return made;
            });
    assignment =
        signedIn
            .actingAs(teacher, () -> context.getBean(Assignments.class).of(classroom.id()))
            .stream()
            .filter(one -> wordsOf(one) > 200)
            .findFirst()
            .orElseThrow();
    exercise = context.getBean(Exercises.class).version(assignment.exerciseVersionId());
    quiet = join(classroom, QUIET);
    for (int i = 1; i < size; i++) {
      Student student = join(classroom, "Student " + i);
      students.add(student);
      for (int mark = 0; mark < MARKS_AT_FIRST; mark++) {
        mark(student);
      }
    }
  }

  Assignment assignment() {
    return assignment;
  }

  int words() {
    return exercise.passage().words().count();
  }

  long actions() {
    return actions.get();
  }

  /// Begins to act so often a second, and goes on until closed.
  void begin(int aSecond) {
    pace.scheduleAtFixedRate(this::act, 0, 1_000_000 / aSecond, TimeUnit.MICROSECONDS);
  }

  /// The quiet student makes a mark.
  ///
  /// @return how many they have now
  int markQuietly() {
    mark(quiet);
    return quiet.marks().size();
  }

  @Override
  public void close() {
    pace.shutdownNow();
  }

  private int wordsOf(Assignment one) {
    return context
        .getBean(Exercises.class)
        .version(one.exerciseVersionId())
        .passage()
        .words()
        .count();
  }

  private void act() {
    Student student = students.get(random.nextInt(students.size()));
    if (student.marks().size() > MARKS_AT_FIRST && random.nextInt(4) == 0) {
      takeBack(student);
    } else {
      mark(student);
    }
    actions.incrementAndGet();
  }

  private Student join(Classroom classroom, String name) {
    JoinOutcome outcome =
        context
            .getBean(Joining.class)
            .join(classroom.joinCode(), name, new Visitor(name, "bench " + name));
    Account account = ((JoinOutcome.Joined) outcome).account();
    UUID attempt =
        context
            .getBean(SignedIn.class)
            .actingAs(
                account,
                () -> context.getBean(Attempts.class).open(assignment.id()).orElseThrow().id());
    return new Student(account, attempt, new ArrayList<>());
  }

  private void mark(Student student) {
    List<String> labels = exercise.labelSet().depth(assignment.depth()).labels();
    int from = random.nextInt(words() - 6);
    WordRange words = new WordRange(from, from + 1 + random.nextInt(5));
    SavedAnnotation mark =
        new SavedAnnotation(
            new Annotation(
                UUID.randomUUID(),
                exercise.passage().span(words),
                labels.get(random.nextInt(labels.size())),
                ""),
            1,
            false);
    student.marks().add(mark);
    put(student, mark);
  }

  private void takeBack(Student student) {
    SavedAnnotation mark = student.marks().remove(random.nextInt(student.marks().size()));
    put(student, new SavedAnnotation(mark.annotation(), 2, true));
  }

  private void put(Student student, SavedAnnotation mark) {
    context
        .getBean(SignedIn.class)
        .actingAs(
            student.account(),
            () -> context.getBean(AnnotationSaves.class).put(student.attempt(), List.of(mark)));
  }
}
