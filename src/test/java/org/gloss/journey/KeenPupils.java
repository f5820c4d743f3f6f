package org.gloss.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gloss.annotation.Annotation;
import org.gloss.annotation.WordRange;
import org.gloss.exercise.Exercise;
import org.gloss.wire.QuietStudent;

/// Students who mark one word after the other, all at the same time, until it is enough.
final class KeenPupils implements AutoCloseable {

  /// One more than a passage of a lesson has words for.
  private static final int MOST = 150;

  private final Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();
  private final List<Future<?>> working = new ArrayList<>();
  private final ExecutorService threads;
  private final Exercise exercise;
  private volatile boolean enough;

  KeenPupils(List<QuietStudent> students, Exercise exercise) {
    this.exercise = exercise;
    this.threads = Executors.newFixedThreadPool(students.size());
    students.forEach(student -> working.add(threads.submit(() -> work(student))));
  }

  /// Waits until so many marks are acknowledged.
  ///
  /// @return those that are
  Set<UUID> await(int marks) throws InterruptedException {
    while (acknowledged.size() < marks && working.stream().noneMatch(Future::isDone)) {
      Thread.sleep(5);
    }
    return Set.copyOf(acknowledged);
  }

  private void work(QuietStudent student) {
    for (int word = 0; word < MOST && !enough; word++) {
      Annotation mark =
          new Annotation(
              UUID.randomUUID(),
              exercise.passage().span(new WordRange(word, word + 1)),
              "loaded-term",
              "");
      student.mark(mark);
      acknowledged.add(mark.id());
    }
  }

  @Override
  public void close() {
    enough = true;
    try {
      for (Future<?> one : working) {
        one.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } finally {
      threads.shutdown();
    }
  }
}
