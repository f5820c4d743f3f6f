package org.gloss.review.live;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gloss.attempt.Attempt;
import org.gloss.attempt.RunningWork;
import org.gloss.classroom.Enrolment;
import org.gloss.classroom.Terms;
import org.gloss.review.heat.HeatCounts;
import org.gloss.review.heat.HeatModel;

/// A class at work as it is known now. Taking over the work of some students costs time in their
/// marks, not in those of the class. Not for several threads at once.
final class ClassNow {

  /// A sign of life that is less later than the one before is not told.
  private static final int SECONDS_UNTOLD = 15;

  private final Function<UUID, Boolean> sameText;
  private final HeatCounts heat;
  private final List<Seat> seats = new ArrayList<>();
  private final Map<UUID, Integer> places = new HashMap<>();
  private final Map<UUID, Instant> heardOf = new HashMap<>();
  private ClassFrame frame;

  /// Of a class that has not begun.
  ///
  /// @param sameText whether an exercise version has the text that is shown
  ClassNow(ClassFrame frame, Function<UUID, Boolean> sameText, Instant now) {
    this.frame = frame;
    this.sameText = sameText;
    this.heat = new HeatCounts(frame.exercise().passage());
    for (Enrolment student : frame.students()) {
      places.put(student.accountId(), seats.size());
      seats.add(seat(student, Optional.empty(), now));
    }
  }

  ClassFrame frame() {
    return frame;
  }

  boolean has(UUID accountId) {
    return places.containsKey(accountId);
  }

  LiveNews.Whole whole(Instant now) {
    HeatModel model =
        HeatModel.of(frame.exercise(), frame.assignment().depth(), heat, heat.students());
    return new LiveNews.Whole(frame.exercise(), seats, clock(now), model, frame.secret(now));
  }

  /// Takes over everybody's work.
  ///
  /// @param newer a frame that continues the one before
  LiveNews.Changed takeAll(ClassFrame newer, List<RunningWork.Newest> works, Instant now) {
    frame = newer;
    Map<UUID, RunningWork.Newest> byStudent =
        works.stream()
            .collect(Collectors.toMap(work -> work.attempt().accountId(), Function.identity()));
    Difference difference = new Difference(heat);
    for (Enrolment student : frame.students()) {
      take(student, Optional.ofNullable(byStudent.get(student.accountId())), now, difference);
    }
    return difference.news(now);
  }

  /// Takes over the work of some students; that of others than the class's is left out.
  LiveNews.Changed take(List<RunningWork.Newest> works, Instant now) {
    Difference difference = new Difference(heat);
    for (RunningWork.Newest work : works) {
      Integer place = places.get(work.attempt().accountId());
      if (place != null) {
        take(frame.students().get(place), Optional.of(work), now, difference);
      }
    }
    return difference.news(now);
  }

  /// Notes that a student is there.
  ///
  /// @return what is to be told, if anything
  Optional<LiveNews.Changed> heardOf(UUID accountId, Instant now) {
    Integer place = places.get(accountId);
    if (place == null) {
      return Optional.empty();
    }
    heardOf.put(accountId, now);
    Seat before = seats.get(place);
    boolean told =
        before.seenAt().filter(at -> at.plusSeconds(SECONDS_UNTOLD).isAfter(now)).isPresent();
    if (told) {
      return Optional.empty();
    }
    Difference difference = new Difference(heat);
    difference.put(place, before.seen(Optional.of(now)));
    return Optional.of(difference.news(now));
  }

  private void take(
      Enrolment student, Optional<RunningWork.Newest> work, Instant now, Difference difference) {
    Integer place = places.get(student.accountId());
    Seat seat = seat(student, work, now);
    if (place != null && !seat.equals(seats.get(place))) {
      difference.put(place, seat);
    }
    difference.words.or(
        work.filter(one -> sameText.apply(one.attempt().exerciseVersionId()))
            .map(one -> heat.replace(student.accountId(), one.marks()))
            .orElseGet(() -> heat.remove(student.accountId())));
  }

  private Seat seat(Enrolment student, Optional<RunningWork.Newest> work, Instant now) {
    Terms terms = frame.terms(student.accountId());
    Optional<Attempt> attempt = work.map(RunningWork.Newest::attempt);
    Optional<Attempt> open = attempt.filter(one -> !one.submitted());
    Optional<Instant> submitted = attempt.flatMap(Attempt::submittedAt);
    return new Seat(
        student.accountId(),
        student.alias(),
        state(attempt),
        work.map(one -> one.marks().size()).orElse(0),
        seenAt(student.accountId(), work),
        submitted.map(terms::late).orElseGet(() -> open.isPresent() && terms.late(now)),
        terms.extension().isPresent(),
        attempt.map(Attempt::number).orElse(0),
        open.flatMap(one -> one.end(terms)));
  }

  private static Seat.State state(Optional<Attempt> attempt) {
    if (attempt.isEmpty()) {
      return Seat.State.NOT_STARTED;
    }
    if (!attempt.get().submitted()) {
      return Seat.State.WORKING;
    }
    return attempt.get().byClock() ? Seat.State.ENDED : Seat.State.SUBMITTED;
  }

  /// An end by the clock is no sign of life.
  private Optional<Instant> seenAt(UUID accountId, Optional<RunningWork.Newest> work) {
    Stream<Instant> done =
        work.stream()
            .flatMap(
                one ->
                    Stream.of(
                            Optional.of(one.attempt().startedAt()),
                            one.attempt().submittedAt().filter(at -> !one.attempt().byClock()),
                            one.savedAt())
                        .flatMap(Optional::stream));
    return Stream.concat(Optional.ofNullable(heardOf.get(accountId)).stream(), done)
        .max(Instant::compareTo);
  }

  private LiveClock clock(Instant now) {
    return new LiveClock(
        now,
        frame.assignment().settings().schedule().closesAt().or(this::lastEnd),
        frame.assignment().settings().schedule().dueAt(),
        frame.assignment().pausedAt());
  }

  /// When the time of the last of those ends who have the same time as all, else of any.
  private Optional<Instant> lastEnd() {
    return lastEnd(false).or(() -> lastEnd(true));
  }

  private Optional<Instant> lastEnd(boolean moreTime) {
    return seats.stream()
        .filter(seat -> seat.moreTime() == moreTime)
        .flatMap(seat -> seat.ends().stream())
        .max(Instant::compareTo);
  }

  /// Collects what changes while work is taken over.
  private final class Difference {

    private final Map<Integer, Seat> changed = new TreeMap<>();
    private final BitSet words = new BitSet();
    private final int before;

    private Difference(HeatCounts heat) {
      this.before = heat.students();
    }

    private void put(int place, Seat seat) {
      seats.set(place, seat);
      changed.put(place, seat);
    }

    private LiveNews.Changed news(Instant now) {
      boolean same = words.isEmpty() && before == heat.students();
      Optional<HeatModel.Patch> patch = same ? Optional.empty() : Optional.of(patch());
      return new LiveNews.Changed(
          changed, LiveNews.counted(seats), clock(now), patch, frame.secret(now));
    }

    private HeatModel.Patch patch() {
      return new HeatModel.Patch(
          HeatModel.labels(frame.exercise(), frame.assignment().depth()),
          heat.students(),
          heat.runs(words));
    }
  }
}
