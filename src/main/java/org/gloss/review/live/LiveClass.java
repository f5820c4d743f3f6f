package org.gloss.review.live;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.gloss.account.Accounts;
import org.gloss.attempt.RunningWork;
import org.gloss.attempt.SignOfLife;
import org.gloss.attempt.WorkChanged;
import org.gloss.classroom.Assignment;
import org.gloss.classroom.AssignmentChanged;
import org.gloss.classroom.Assignments;
import org.gloss.classroom.Classrooms;
import org.gloss.exercise.Exercises;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/// Tells pages how a class is getting on while it works. It holds a class only while somebody
/// watches it, tells what students do at most twice a second, and reads everything anew every few
/// seconds: so nothing that it missed, as what happens on another node, is missed for long.
@Service
public class LiveClass {

  private static final Logger LOG = LoggerFactory.getLogger(LiveClass.class);

  /// Milliseconds from one telling to the next, in which what happens is gathered.
  private static final long GATHERED = 500;

  /// Milliseconds in which what happens is gathered after a silence.
  private static final long SOON = 60;

  /// Milliseconds after which everything is read anew.
  private static final long ANEW = 10_000;

  private final Accounts accounts;
  private final Assignments assignments;
  private final Classrooms classrooms;
  private final Exercises exercises;
  private final RunningWork work;
  private final Clock clock;
  private final Map<UUID, LiveBoard> boards = new ConcurrentHashMap<>();
  private final Set<UUID> awaited = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService teller =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("live-class").factory());

  LiveClass(
      Accounts accounts,
      Assignments assignments,
      Classrooms classrooms,
      Exercises exercises,
      RunningWork work,
      Clock clock) {
    this.accounts = accounts;
    this.assignments = assignments;
    this.classrooms = classrooms;
    this.exercises = exercises;
    this.work = work;
    this.clock = clock;
    teller.scheduleAtFixedRate(this::askEverybody, ANEW, ANEW, TimeUnit.MILLISECONDS);
  }

  /// Watches an assignment of the teacher who asks.
  ///
  /// @param page hears what happens after that, oldest first, on another thread; it must not wait
  ///   for anything
  /// @throws AccessDeniedException if the assignment is not theirs
  public LiveWatch watch(UUID assignmentId, Consumer<List<LiveNews>> page) {
    LiveBoard.Reading reading = reading(assignmentId);
    Watcher watcher = new Watcher(page);
    LiveBoard board =
        boards.compute(
            assignmentId,
            (id, known) -> {
              LiveBoard one = known == null ? new LiveBoard(this::sameText) : known;
              one.add(watcher);
              return one;
            });
    try {
      LiveNews.Whole whole = board.show(watcher, reading);
      await(assignmentId);
      return new LiveWatch(
          whole, asked -> refresh(assignmentId, board, asked), () -> close(assignmentId, watcher));
    } catch (RuntimeException e) {
      close(assignmentId, watcher);
      throw e;
    }
  }

  /// How many pages watch an assignment.
  int watchers(UUID assignmentId) {
    LiveBoard board = boards.get(assignmentId);
    return board == null ? 0 : board.watchers().size();
  }

  /// How many assignments are held because somebody watches them.
  int held() {
    return boards.size();
  }

  @EventListener
  void on(WorkChanged event) {
    LiveBoard board = boards.get(event.assignmentId());
    if (board != null) {
      board.changed(event.accountId());
      await(event.assignmentId());
    }
  }

  @EventListener
  void on(SignOfLife event) {
    LiveBoard board = boards.get(event.assignmentId());
    if (board != null) {
      board.heardOf(event.accountId(), clock.instant());
      await(event.assignmentId());
    }
  }

  @EventListener
  void on(AssignmentChanged event) {
    long asked = System.nanoTime();
    if (boards.containsKey(event.assignmentId())) {
      teller.execute(() -> ask(event.assignmentId(), asked));
    }
  }

  @PreDestroy
  void stop() {
    teller.shutdownNow();
  }

  private void refresh(UUID assignmentId, LiveBoard board, long asked) {
    board.refresh(asked, reading(assignmentId));
    await(assignmentId);
  }

  private void close(UUID assignmentId, Watcher watcher) {
    boards.computeIfPresent(assignmentId, (id, board) -> board.remove(watcher) ? null : board);
  }

  /// Sees to it that what is known by then is told soon, once for all that comes until then.
  private void await(UUID assignmentId) {
    LiveBoard board = boards.get(assignmentId);
    if (board != null && awaited.add(assignmentId)) {
      long since = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - board.toldAt());
      teller.schedule(
          () -> tell(assignmentId), Math.max(SOON, GATHERED - since), TimeUnit.MILLISECONDS);
    }
  }

  private void tell(UUID assignmentId) {
    awaited.remove(assignmentId);
    LiveBoard board = boards.get(assignmentId);
    if (board == null) {
      return;
    }
    LiveBoard.News news =
        board.news(accounts -> work.some(assignmentId, accounts), clock.instant());
    board
        .watchers()
        .forEach(watcher -> tell(assignmentId, watcher, () -> watcher.hear(news.news())));
    if (news.stranger()) {
      ask(assignmentId, System.nanoTime());
    }
  }

  /// A page that has gone watches no more.
  private void tell(UUID assignmentId, Watcher watcher, Runnable telling) {
    try {
      telling.run();
    } catch (RuntimeException e) {
      LOG.debug("A page cannot be told any more", e);
      close(assignmentId, watcher);
    }
  }

  private void askEverybody() {
    long asked = System.nanoTime();
    boards.keySet().forEach(id -> ask(id, asked));
  }

  private void ask(UUID assignmentId, long asked) {
    LiveBoard board = boards.get(assignmentId);
    if (board != null) {
      board.watchers().forEach(watcher -> tell(assignmentId, watcher, () -> watcher.ask(asked)));
    }
  }

  private LiveBoard.Reading reading(UUID assignmentId) {
    long begunAt = System.nanoTime();
    accounts.requireStillSignedIn();
    Assignment assignment = assignments.owned(assignmentId);
    ClassFrame frame =
        new ClassFrame(
            assignment,
            exercises.version(assignment.exerciseVersionId()),
            classrooms.enrolments(assignment.classroomId()),
            assignments.extensions(assignmentId));
    return new LiveBoard.Reading(begunAt, frame, () -> work.of(assignmentId), clock.instant());
  }

  private Function<UUID, Boolean> sameText(ClassFrame frame) {
    Map<UUID, Boolean> known = new ConcurrentHashMap<>();
    return version ->
        known.computeIfAbsent(version, id -> exercises.version(id).sameTextAs(frame.exercise()));
  }
}
