package org.gloss.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.gloss.annotation.Annotation;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.Span;
import org.gloss.annotation.WordRange;
import org.gloss.exercise.Exercise;
import org.gloss.wire.QuietStudent;

/// Many students at once, who mark as students do: the same in every run.
final class Pupils {

  private static final int AT_ONCE = 8;

  private final List<QuietStudent> students = new ArrayList<>();

  Pupils(String address, int count) {
    for (int i = 0; i < count; i++) {
      students.add(
          new QuietStudent(address, "Quiet " + (char) ('a' + i / 20) + (char) ('a' + i % 20)));
    }
  }

  List<QuietStudent> all() {
    return List.copyOf(students);
  }

  /// Everybody does something, several at once.
  void each(Consumer<QuietStudent> deed) {
    each(students, deed);
  }

  static void each(List<QuietStudent> some, Consumer<QuietStudent> deed) {
    try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
      List<Future<?>> done = new ArrayList<>();
      some.forEach(student -> done.add(threads.submit(() -> deed.accept(student))));
      for (Future<?> one : done) {
        one.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// What one of them marks: about half of the key, some under another name or too short, one or
  /// two things that the key has not.
  static List<Annotation> marks(QuietStudent student, Exercise exercise, String depth) {
    Random random = new Random(student.name().hashCode());
    List<String> labels = exercise.labelSet().depth(depth).labels();
    List<Annotation> marks = new ArrayList<>();
    for (KeyItem item : exercise.key().at(depth, exercise.labelSet()).items()) {
      if (random.nextInt(100) < 55) {
        boolean named = random.nextInt(100) < 70;
        String label = named ? item.labels().getFirst() : labels.get(random.nextInt(labels.size()));
        marks.add(mark(exercise, item.span(), random.nextInt(4) == 0, label));
      }
    }
    int words = exercise.passage().words().count();
    for (int i = random.nextInt(3); i > 0; i--) {
      int from = 5 * random.nextInt((words - 3) / 5);
      Span span = exercise.passage().span(new WordRange(from, from + 3));
      marks.add(mark(exercise, span, false, labels.get(random.nextInt(3))));
    }
    return marks;
  }

  private static Annotation mark(Exercise exercise, Span span, boolean shorter, String label) {
    WordRange words = exercise.passage().words().covered(span).orElseThrow();
    WordRange kept =
        shorter && words.size() > 2 ? new WordRange(words.from() + 1, words.to()) : words;
    return new Annotation(UUID.randomUUID(), exercise.passage().span(kept), label, "It sounds so.");
  }
}
