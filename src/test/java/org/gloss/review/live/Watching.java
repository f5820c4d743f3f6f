package org.gloss.review.live;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gloss.account.Account;
import org.gloss.review.heat.HeatModel;
import org.gloss.review.heat.HeatRun;
import org.gloss.store.School;

/// Somebody who watches a class as a page does, and puts together what the page would show: first
/// everything, then one difference after the other.
public final class Watching implements AutoCloseable {

  private static final long LONGEST_WAIT = 20_000;

  private final School school;
  private final Account teacher;
  private final LiveWatch watch;
  private final List<Seat> seats = new ArrayList<>();
  private final Map<Integer, HeatRun> words = new HashMap<>();
  private Map<Seat.State, Integer> counts = Map.of();
  private Optional<LiveClock> clock = Optional.empty();
  private int begun;
  private int news;
  private boolean asked;

  private Watching(School school, Account teacher, UUID assignmentId) {
    this.school = school;
    this.teacher = teacher;
    this.watch =
        school.as(
            teacher,
            () -> school.context().getBean(LiveClass.class).watch(assignmentId, this::hear));
    show(watch.whole());
  }

  public static Watching of(School school, Account teacher, UUID assignmentId) {
    return new Watching(school, teacher, assignmentId);
  }

  /// How many pages watch an assignment.
  public static int watchers(School school, UUID assignmentId) {
    return school.context().getBean(LiveClass.class).watchers(assignmentId);
  }

  /// Waits for something to be shown.
  public synchronized void await(String what, Predicate<Watching> there) {
    long end = System.nanoTime() + LONGEST_WAIT * 1_000_000;
    while (!there.test(this)) {
      long left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        throw new AssertionError("not shown: " + what + "; seats " + seats + ", heat " + heat());
      }
      try {
        wait(left);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /// Reads everything anew, as the teacher.
  public void refresh() {
    refreshAs(teacher);
  }

  public void refreshAs(Account who) {
    school.as(
        who,
        () -> {
          watch.refresh();
          return true;
        });
  }

  public synchronized List<Seat> seats() {
    return List.copyOf(seats);
  }

  public Seat seat(Account student) {
    return seats().stream()
        .filter(seat -> seat.accountId().equals(student.id()))
        .findFirst()
        .orElseThrow();
  }

  public synchronized Map<Seat.State, Integer> counts() {
    return counts;
  }

  public synchronized LiveClock clock() {
    return clock.orElseThrow();
  }

  /// How many students have begun.
  public synchronized int begun() {
    return begun;
  }

  public synchronized int news() {
    return news;
  }

  /// Whether the page was told to read everything anew in its viewer's name.
  public synchronized boolean asked() {
    return asked;
  }

  /// Counts by word, none where nobody marked it.
  public synchronized Map<Integer, Map<String, Integer>> heat() {
    return words.entrySet().stream()
        .filter(word -> word.getValue().any() > 0)
        .collect(Collectors.toMap(Map.Entry::getKey, word -> word.getValue().byLabel()));
  }

  /// By word, how many marked it as anything.
  public synchronized Map<Integer, Integer> any() {
    Function<Map.Entry<Integer, HeatRun>, Integer> any = word -> word.getValue().any();
    return words.entrySet().stream()
        .filter(word -> word.getValue().any() > 0)
        .collect(Collectors.toMap(Map.Entry::getKey, any));
  }

  @Override
  public void close() {
    watch.close();
  }

  private synchronized void hear(List<LiveNews> all) {
    news++;
    all.forEach(this::hear);
    notifyAll();
  }

  private void hear(LiveNews heard) {
    switch (heard) {
      case LiveNews.Whole whole -> show(whole);
      case LiveNews.Changed changed -> change(changed);
      case LiveNews.Ask ignored -> asked = true;
    }
  }

  private synchronized void show(LiveNews.Whole whole) {
    seats.clear();
    seats.addAll(whole.seats());
    words.clear();
    take(whole.heat().runs());
    begun = whole.heat().students();
    counts = whole.counts();
    clock = Optional.of(whole.clock());
  }

  private void change(LiveNews.Changed changed) {
    changed.seats().forEach(seats::set);
    counts = changed.counts();
    clock = Optional.of(changed.clock());
    changed.heat().ifPresent(this::change);
  }

  private void change(HeatModel.Patch patch) {
    take(patch.runs());
    begun = patch.students();
  }

  private void take(List<HeatRun> runs) {
    for (HeatRun run : runs) {
      for (int word = run.words().from(); word < run.words().to(); word++) {
        words.put(word, run);
      }
    }
  }
}
