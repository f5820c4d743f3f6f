package org.gloss.review.live;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gloss.attempt.RunningWork;
import org.jspecify.annotations.Nullable;

/// What is known of one assignment's class, and who watches it. News is numbered, so that a page
/// which came in between takes no older one than what it was shown first. Noting that something
/// happened waits for nothing; only readers wait for each other.
final class LiveBoard {

  private final Function<ClassFrame, Function<UUID, Boolean>> sameText;
  private final List<Watcher> watchers = new CopyOnWriteArrayList<>();
  private final Set<UUID> changed = ConcurrentHashMap.newKeySet();
  private final Map<UUID, Instant> heardOf = new ConcurrentHashMap<>();
  private final Queue<Numbered> untold = new ArrayDeque<>();
  private @Nullable ClassNow now;
  private long number;
  private long readAt;
  private volatile long toldAt = System.nanoTime();

  /// @param sameText gives, for a class, whether an exercise version has the text that is shown
  LiveBoard(Function<ClassFrame, Function<UUID, Boolean>> sameText) {
    this.sameText = sameText;
  }

  /// News with its number.
  record Numbered(long number, LiveNews news) {}

  /// Something to read a class from, in the name of whoever may.
  ///
  /// @param begunAt when reading began, a moment of [System#nanoTime]
  record Reading(
      long begunAt, ClassFrame frame, Supplier<List<RunningWork.Newest>> works, Instant at) {}

  void add(Watcher watcher) {
    watchers.add(watcher);
  }

  /// @return whether nobody is left
  boolean remove(Watcher watcher) {
    watchers.remove(watcher);
    return watchers.isEmpty();
  }

  List<Watcher> watchers() {
    return watchers;
  }

  /// Notes that a student's work has changed.
  void changed(UUID accountId) {
    changed.add(accountId);
  }

  /// Notes that a student is there.
  void heardOf(UUID accountId, Instant at) {
    heardOf.put(accountId, at);
  }

  /// When news was last taken to be told, a moment of [System#nanoTime].
  long toldAt() {
    return toldAt;
  }

  /// Reads everything and begins to tell somebody what comes after that.
  synchronized LiveNews.Whole show(Watcher watcher, Reading reading) {
    ClassNow known = read(reading);
    watcher.knows(number);
    return known.whole(reading.at());
  }

  /// Reads everything anew unless that was begun at `asked`, a moment of [System#nanoTime], or
  /// later.
  synchronized void refresh(long asked, Reading reading) {
    if (readAt - asked < 0) {
      read(reading);
    }
  }

  /// Reads the work of those whose work has changed, and takes all news to be told, oldest first.
  ///
  /// @return the news, and whether somebody worked whom the class does not know
  synchronized News news(Function<Set<UUID>, List<RunningWork.Newest>> works, Instant at) {
    toldAt = System.nanoTime();
    ClassNow known = now;
    boolean stranger = false;
    if (known != null) {
      taken(heardOf).forEach((account, when) -> known.heardOf(account, when).ifPresent(this::tell));
      Set<UUID> accounts = taken(changed);
      stranger = accounts.stream().anyMatch(account -> !known.has(account));
      if (!accounts.isEmpty()) {
        tell(known.take(works.apply(accounts), at));
      }
    }
    List<Numbered> news = List.copyOf(untold);
    untold.clear();
    return new News(news, stranger);
  }

  /// @param stranger whether somebody worked whom the class does not know
  record News(List<Numbered> news, boolean stranger) {}

  private ClassNow read(Reading reading) {
    ClassFrame frame = reading.frame();
    Optional<ClassNow> before =
        Optional.ofNullable(now).filter(one -> frame.continues(one.frame()));
    ClassNow known =
        before.orElseGet(() -> new ClassNow(frame, sameText.apply(frame), reading.at()));
    LiveNews.Changed difference = known.takeAll(frame, reading.works().get(), reading.at());
    now = known;
    readAt = reading.begunAt();
    tell(before.isPresent() ? difference : known.whole(reading.at()));
    return known;
  }

  private void tell(LiveNews news) {
    untold.add(new Numbered(++number, news));
  }

  /// Empties the set; what is added meanwhile is either given or stays.
  private static Set<UUID> taken(Set<UUID> accounts) {
    Set<UUID> taken = new HashSet<>();
    accounts.forEach(
        account -> {
          accounts.remove(account);
          taken.add(account);
        });
    return taken;
  }

  private static Map<UUID, Instant> taken(Map<UUID, Instant> moments) {
    Map<UUID, Instant> taken = new HashMap<>();
    moments
        .keySet()
        .forEach(
            account ->
                Optional.ofNullable(moments.remove(account))
                    .ifPresent(at -> taken.put(account, at)));
    return taken;
  }
}
