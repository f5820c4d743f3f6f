package org.gloss.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntConsumer;
import org.gloss.annotation.Annotation;
import org.gloss.wire.QuietStudent;

/// Students of several classes, each at a device of their own, and what the server has said to
/// them. What is due is begun when it is due, whether or not the server has answered earlier
/// requests; each device sends one request after the other.
final class Crowd implements AutoCloseable {

  private static final int MOST_IN_A_BURST = 4;

  private final String address;
  private final List<QuietStudent> students = Collections.synchronizedList(new ArrayList<>());
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Random random = new Random(20261126);
  private final Map<UUID, Annotation> acknowledged = new ConcurrentHashMap<>();
  private final Map<String, AtomicLong> refusals = new ConcurrentHashMap<>();
  private final AtomicLong up = new AtomicLong();
  private final AtomicLong down = new AtomicLong();
  private final AtomicLong polls = new AtomicLong();

  Crowd(String address) {
    this.address = address;
  }

  /// What one spell of work showed.
  ///
  /// @param saves from the moment that each was due until it was acknowledged
  /// @param refused what was answered else, and how often
  record Spell(
      double seconds,
      Times saves,
      Map<String, AtomicLong> refused,
      long up,
      long down,
      long polls) {}

  int size() {
    return students.size();
  }

  /// Everything that the server has acknowledged, by id.
  Map<UUID, Annotation> acknowledged() {
    return acknowledged;
  }

  /// So many come in evenly over some seconds: fetch what a new browser fetches, join, do the
  /// warm-up in no time, and open a passage.
  void arrive(
      int many, double seconds, FirstVisit first, List<TeacherDesk.Room> rooms, Arrivals arrivals)
      throws Exception {
    int before = students.size();
    paced(
        many,
        seconds,
        number -> {
          QuietStudent student = new QuietStudent(address, name(before + number));
          TeacherDesk.Room room = rooms.get((before + number) % rooms.size());
          try {
            arrivals.fetch().add(millis(() -> first.by(student.wire())));
            arrivals.join().add(millis(() -> student.join(room.joinCode())));
            arrivals.warmUp().add(millis(student::warmUp));
            arrivals.open().add(millis(() -> student.open(room.assignment())));
            students.add(student);
          } catch (RuntimeException e) {
            arrivals.faults().add(String.valueOf(e.getMessage()));
          }
        });
  }

  /// What arriving took, and what went wrong.
  record Arrivals(Times fetch, Times join, Times warmUp, Times open, List<String> faults) {

    Arrivals() {
      this(
          new Times(),
          new Times(),
          new Times(),
          new Times(),
          Collections.synchronizedList(new ArrayList<>()));
    }
  }

  /// Everybody's page is open and asks how things stand every ten seconds; marks are made in bursts
  /// of one to four by whoever has read so far.
  ///
  /// @param active how many of those who have come in first take part
  /// @param aSecond marks; 0 for none
  Spell work(int active, double seconds, double aSecond) throws Exception {
    List<QuietStudent> present =
        List.copyOf(students).subList(0, Math.min(active, students.size()));
    refusals.clear();
    long[] before = {up.get(), down.get(), polls.get()};
    Times saves = new Times();
    Future<?> asking = threads.submit(() -> ask(present, seconds));
    paced(
        (int) (seconds * aSecond / ((1 + MOST_IN_A_BURST) / 2.0)),
        seconds,
        ignored -> burst(present, saves));
    asking.get();
    return new Spell(
        seconds,
        saves,
        Map.copyOf(refusals),
        up.get() - before[0],
        down.get() - before[1],
        polls.get() - before[2]);
  }

  private void burst(List<QuietStudent> present, Times saves) {
    long due = System.nanoTime();
    QuietStudent student;
    int marks;
    synchronized (random) {
      student = present.get(random.nextInt(present.size()));
      marks = 1 + random.nextInt(MOST_IN_A_BURST);
    }
    for (int i = 0; i < marks; i++) {
      long begun = Math.max(due, System.nanoTime());
      synchronized (student) {
        long sent = student.wire().sent();
        long received = student.wire().received();
        Annotation mark = student.invent(random);
        String outcome = outcome(() -> student.send(mark, 1));
        if (outcome.equals("saved")) {
          acknowledged.put(mark.id(), mark);
          saves.add((System.nanoTime() - begun) / 1e6);
          up.addAndGet(student.wire().sent() - sent);
          down.addAndGet(student.wire().received() - received);
        } else {
          refusals
              .computeIfAbsent("mark " + outcome, ignored -> new AtomicLong())
              .incrementAndGet();
        }
      }
    }
  }

  private void ask(List<QuietStudent> now, double seconds) {
    int rounds = Math.max(1, (int) (seconds / 10));
    try {
      paced(
          rounds * now.size(),
          seconds,
          number -> {
            QuietStudent student = now.get(number % now.size());
            boolean beat = number / now.size() % 30 == 29;
            synchronized (student) {
              String status =
                  outcome(() -> String.valueOf(beat ? student.heartbeat() : student.ask()));
              polls.incrementAndGet();
              if (!status.equals("200")) {
                refusals
                    .computeIfAbsent("poll " + status, ignored -> new AtomicLong())
                    .incrementAndGet();
              }
            }
          });
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static String outcome(java.util.function.Supplier<String> request) {
    try {
      return request.get();
    } catch (RuntimeException e) {
      return "unanswered (" + e.getCause() + ")";
    }
  }

  /// Begins something so many times, evenly over some seconds, and waits until all is done.
  private void paced(int many, double seconds, IntConsumer deed) throws Exception {
    long begin = System.nanoTime();
    List<Future<?>> begun = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      long due = begin + (long) (i * seconds * 1e9 / many);
      long wait = due - System.nanoTime();
      if (wait > 0) {
        Thread.sleep(wait / 1_000_000, (int) (wait % 1_000_000));
      }
      int number = i;
      begun.add(threads.submit(() -> deed.accept(number)));
    }
    for (Future<?> one : begun) {
      one.get();
    }
    long left = begin + (long) (seconds * 1e9) - System.nanoTime();
    if (left > 0) {
      Thread.sleep(left / 1_000_000);
    }
  }

  private static double millis(Runnable deed) {
    long begin = System.nanoTime();
    deed.run();
    return (System.nanoTime() - begin) / 1e6;
  }

  private static String name(int number) {
    StringBuilder letters = new StringBuilder();
    for (int left = number, i = 0; i < 3; i++, left /= 20) {
      letters.insert(0, (char) ('a' + left % 20));
    }
    return "Loud " + letters;
  }

  @Override
  public void close() {
    students.forEach(student -> student.wire().close());
    threads.shutdown();
  }
}
