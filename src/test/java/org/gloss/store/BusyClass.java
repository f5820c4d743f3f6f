package org.gloss.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.gloss.account.Account;
import org.gloss.annotation.Span;
import org.gloss.attempt.Attempt;
import org.gloss.attempt.SavedAnnotation;
import org.gloss.classroom.Assignment;
import org.gloss.classroom.Classroom;
import org.gloss.exercise.Exercise;
import org.gloss.review.live.Watching;

/// A class that marks, takes back, submits and tries again at random.
record BusyClass(
    School school,
    Account teacher,
    Assignment assignment,
    List<Account> students,
    Map<UUID, List<SavedAnnotation>> marks) {

  static BusyClass of(School school, int students, int seed) {
    Account teacher = school.teacher();
    Classroom classroom = school.classroom(teacher);
    List<Account> joined = new ArrayList<>();
    for (int i = 0; i < students; i++) {
      joined.add(school.student(classroom, "Student " + seed + " " + i));
    }
    Assignment first = school.as(teacher, () -> school.assignments().of(classroom.id())).getFirst();
    return new BusyClass(school, teacher, first, joined, new HashMap<>());
  }

  Watching watch() {
    return Watching.of(school, teacher, assignment.id());
  }

  /// One student does something.
  void act(Random random) {
    school.clock().advance(Duration.ofSeconds(random.nextInt(40)));
    Account student = students.get(random.nextInt(students.size()));
    school.as(student, () -> act(student, random));
  }

  private boolean act(Account student, Random random) {
    Attempt attempt = school.attempts().open(assignment.id()).orElseThrow();
    if (attempt.submitted()) {
      school.attempts().retry(assignment.id());
      return true;
    }
    int what = random.nextInt(12);
    List<SavedAnnotation> own = marks.computeIfAbsent(attempt.id(), id -> new ArrayList<>());
    if (what == 0) {
      school.attempts().submit(attempt.id());
    } else if (what < 4 && !own.isEmpty()) {
      SavedAnnotation old = own.remove(random.nextInt(own.size()));
      school.saves().put(attempt.id(), List.of(Lesson.removed(old, old.revision() + 1)));
    } else {
      SavedAnnotation mark = mark(random);
      own.add(mark);
      school.saves().put(attempt.id(), List.of(mark));
    }
    return true;
  }

  private SavedAnnotation mark(Random random) {
    Exercise exercise = school.exercises().version(assignment.exerciseVersionId());
    List<String> labels = exercise.labelSet().depth(assignment.depth()).labels();
    int words = exercise.passage().words().count();
    int from = random.nextInt(words);
    int to = Math.min(words - 1, from + random.nextInt(6));
    Span span =
        new Span(exercise.passage().words().start(from), exercise.passage().words().end(to));
    return Lesson.mark(UUID.randomUUID(), 1, span, labels.get(random.nextInt(labels.size())));
  }
}
