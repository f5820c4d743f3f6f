package org.gloss.setup;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.gloss.account.Account;
import org.gloss.account.Accounts;
import org.gloss.account.SignedIn;
import org.gloss.annotation.Annotation;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.Span;
import org.gloss.annotation.WordRange;
import org.gloss.attempt.AnnotationSaves;
import org.gloss.attempt.Attempt;
import org.gloss.attempt.Attempts;
import org.gloss.attempt.SavedAnnotation;
import org.gloss.classroom.Assignment;
import org.gloss.classroom.AssignmentSettings;
import org.gloss.classroom.Assignments;
import org.gloss.classroom.Classroom;
import org.gloss.classroom.Classrooms;
import org.gloss.classroom.JoinOutcome;
import org.gloss.classroom.Joining;
import org.gloss.classroom.Schedule;
import org.gloss.classroom.Terms;
import org.gloss.classroom.Visitor;
import org.gloss.exercise.Exercise;
import org.gloss.exercise.Exercises;
import org.gloss.review.Appeals;
import org.springframework.stereotype.Component;

/// Fills a class with students who work as students do: some find much, some little, some are still
/// at it. Everything goes through the services that real students use.
@Component
class DemoClass {

  private static final List<String> NAMES =
      List.of("Mina", "Jonas", "Amira", "Leo", "Sofia", "Tariq", "Ella", "Noah", "Yuki", "Ben");

  /// The place of the student to come in as: some work returned, some at hand, one argument made.
  private static final int SAMPLE = 3;

  private static final List<String> REASONS =
      List.of(
          "The word judges before anything is shown.",
          "Nobody could check this.",
          "It answers something else.",
          "It makes the other side look foolish.");

  private static final List<String> ARGUMENTS =
      List.of(
          "I think it is both: the word is loaded, and nothing backs the claim.",
          "The sentence before it says where this comes from.",
          "Read aloud it is plainly meant as a jab.");

  private final Accounts accounts;
  private final Assignments assignments;
  private final Classrooms classrooms;
  private final Clock clock;
  private final Joining joining;
  private final Attempts attempts;
  private final Appeals appeals;
  private final AnnotationSaves saves;
  private final Exercises exercises;
  private final SignedIn signedIn;

  DemoClass(
      Accounts accounts,
      Assignments assignments,
      Classrooms classrooms,
      Clock clock,
      Joining joining,
      Attempts attempts,
      Appeals appeals,
      AnnotationSaves saves,
      Exercises exercises,
      SignedIn signedIn) {
    this.accounts = accounts;
    this.assignments = assignments;
    this.classrooms = classrooms;
    this.clock = clock;
    this.joining = joining;
    this.attempts = attempts;
    this.appeals = appeals;
    this.saves = saves;
    this.exercises = exercises;
    this.signedIn = signedIn;
  }

  /// Makes a class of a teacher, with every exercise of the library for practice.
  Classroom make(Account teacher) {
    return signedIn.actingAs(
        teacher,
        () -> {
          Classroom classroom = classrooms.create("Demonstration class", clock.getZone());
          assignments.assignLibrary(classroom.id());
          return classroom;
        });
  }

  /// Fills the class.
  ///
  /// @return lines that tell how to come in as a student
  List<String> fill(Account teacher, Classroom classroom) {
    exercises.current().stream()
        .filter(exercise -> !exercise.warmUp())
        .findFirst()
        .ifPresent(
            exercise ->
                signedIn.actingAs(
                    teacher,
                    () ->
                        assignments.assign(
                            classroom.id(),
                            exercise.versionId(),
                            AssignmentSettings.test(exercise).with(dueInAWeek()))));
    List<String> lines = new ArrayList<>();
    Random random = new Random(20261123);
    for (int i = 0; i < NAMES.size(); i++) {
      Visitor visitor = new Visitor("demo-" + i, "demo");
      if (joining.join(classroom.joinCode(), NAMES.get(i), visitor)
          instanceof JoinOutcome.Joined(Account student, String code)) {
        if (i == SAMPLE) {
          lines.add("Come in as a student  " + student.name() + ", re-entry code " + code);
        }
        int diligence = i;
        signedIn.actingAs(student, () -> work(diligence, random));
      }
    }
    return lines;
  }

  private boolean work(int diligence, Random random) {
    accounts.markWarmedUp();
    List<Assignment> assigned = assignments.assigned().stream().map(Terms::assignment).toList();
    if (assigned.isEmpty()) {
      return true;
    }
    int passages = Math.min(1 + diligence % 4, assigned.size() - 1);
    for (int i = 0; i < passages; i++) {
      boolean last = i == passages - 1;
      UUID attempt = attempt(assigned.get(i), random, !last || diligence % 3 > 0);
      if (i == 0 && passages > 1 && diligence % 2 == 1) {
        argue(attempt, ARGUMENTS.get(diligence % ARGUMENTS.size()));
      }
    }
    if (diligence % 2 == 0) {
      attempt(assigned.getLast(), random, true);
    }
    return true;
  }

  private Schedule dueInAWeek() {
    Instant due = clock.instant().plus(Duration.ofDays(7)).truncatedTo(ChronoUnit.HOURS);
    return new Schedule(Optional.empty(), Optional.of(due), Optional.empty());
  }

  private void argue(UUID attemptId, String words) {
    appeals.choices(attemptId).stream()
        .findFirst()
        .ifPresent(choice -> appeals.raise(attemptId, choice.subject(), words));
  }

  private UUID attempt(Assignment assignment, Random random, boolean submit) {
    Exercise exercise = exercises.version(assignment.exerciseVersionId());
    Attempt attempt = attempts.open(assignment.id()).orElseThrow();
    List<SavedAnnotation> marks =
        exercise.key().at(assignment.depth(), exercise.labelSet()).items().stream()
            .filter(item -> random.nextInt(100) < chance(item))
            .map(item -> mark(exercise, assignment, item, random))
            .toList();
    saves.put(attempt.id(), marks);
    if (submit) {
      attempts.submit(attempt.id());
    }
    return attempt.id();
  }

  private static int chance(KeyItem item) {
    return switch (item.status()) {
      case REQUIRED -> 60;
      case OPTIONAL -> 25;
      case TRAP -> 30;
    };
  }

  private static SavedAnnotation mark(
      Exercise exercise, Assignment assignment, KeyItem item, Random random) {
    List<String> offered = exercise.labelSet().depth(assignment.depth()).labels();
    String label =
        random.nextInt(100) < 70
            ? item.labels().getFirst()
            : offered.get(random.nextInt(offered.size()));
    Span span = item.core().orElse(item.span());
    WordRange words = exercise.passage().words().covered(span).orElseThrow();
    boolean shorter = words.size() > 2 && random.nextInt(100) < 30;
    WordRange kept = shorter ? new WordRange(words.from() + 1, words.to()) : words;
    String reason = random.nextInt(3) == 0 ? REASONS.get(random.nextInt(REASONS.size())) : "";
    return new SavedAnnotation(
        new Annotation(UUID.randomUUID(), exercise.passage().span(kept), label, reason), 1, false);
  }
}
