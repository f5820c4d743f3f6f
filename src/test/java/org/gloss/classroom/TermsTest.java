package org.gloss.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.gloss.classroom.Assignment.Mode;
import org.gloss.classroom.Assignment.Release;
import org.gloss.classroom.AssignmentSettings.Counts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What an assignment means for one student.
class TermsTest {

  private static final Instant NOON = Instant.parse("2026-09-01T12:00:00Z");
  private static final UUID ID = new UUID(1, 2);
  private static final UUID MINA = new UUID(3, 4);

  /// Terms drawn at random, and the same without what the student got beyond.
  record Drawn(Terms terms, Terms plain, Instant started, Duration extra) {}

  static Stream<Drawn> drawn() {
    Random random = new Random(20260901);
    return Stream.generate(() -> draw(random)).limit(500);
  }

  @ParameterizedTest
  @MethodSource("drawn")
  void anExtensionNeverShortens(Drawn drawn) {
    assertNotEarlier(drawn.terms.dueAt(), drawn.plain.dueAt());
    assertNotEarlier(drawn.terms.closesAt(), drawn.plain.closesAt());
    assertNotEarlier(
        drawn.terms.end(drawn.started, drawn.extra), drawn.plain.end(drawn.started, drawn.extra));
    for (Instant now : moments(drawn)) {
      if (drawn.plain.openAt(now)) {
        assertThat(drawn.terms.openAt(now)).isTrue();
      }
      if (drawn.terms.late(now)) {
        assertThat(drawn.plain.late(now)).isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("drawn")
  void anAttemptNeverOutlivesTheClosingTime(Drawn drawn) {
    drawn
        .terms
        .closesAt()
        .ifPresent(
            closes ->
                assertThat(drawn.terms.end(drawn.started, drawn.extra))
                    .hasValueSatisfying(end -> assertThat(end).isBeforeOrEqualTo(closes)));
  }

  @ParameterizedTest
  @MethodSource("drawn")
  void moreTimeNeverEndsAnAttemptEarlier(Drawn drawn) {
    assertNotEarlier(
        drawn.terms.end(drawn.started, drawn.extra.plusMinutes(5)),
        drawn.terms.end(drawn.started, drawn.extra));
  }

  @ParameterizedTest
  @MethodSource("drawn")
  void aPauseKeepsOpenWhatWasOpen(Drawn drawn) {
    Terms paused =
        new Terms(drawn.terms.assignment().pausedSince(Optional.of(NOON)), drawn.terms.extension());
    boolean openAtNoon = !paused.closedAt(NOON);
    for (Instant now : moments(drawn)) {
      if (now.isAfter(NOON)) {
        assertThat(paused.closedAt(now)).isEqualTo(!openAtNoon);
        assertThat(paused.mayBegin(now)).isFalse();
      }
    }
  }

  @Test
  void dueIsNotClosed() {
    Terms terms = plain(new Schedule(Optional.empty(), Optional.of(NOON), Optional.empty()));

    assertThat(terms.late(NOON)).isFalse();
    assertThat(terms.late(NOON.plusMillis(1))).isTrue();
    assertThat(terms.openAt(NOON.plusSeconds(86_400))).isTrue();
  }

  @Test
  void itOpensAndClosesAtItsMoments() {
    Instant end = NOON.plusSeconds(60);
    Terms terms = plain(new Schedule(Optional.of(NOON), Optional.empty(), Optional.of(end)));

    assertThat(terms.openAt(NOON.minusMillis(1))).isFalse();
    assertThat(terms.openAt(NOON)).isTrue();
    assertThat(terms.openAt(end.minusMillis(1))).isTrue();
    assertThat(terms.openAt(end)).isFalse();
  }

  @Test
  void aLaterDueTimeOfTheirOwnKeepsItOpenAsLong() {
    Schedule schedule =
        new Schedule(Optional.empty(), Optional.of(NOON), Optional.of(NOON.plusSeconds(60)));
    Instant own = NOON.plusSeconds(3600);
    Extension extension = new Extension(ID, MINA, Optional.of(own), Optional.empty(), 0);

    assertThat(new Terms(assignment(schedule, Optional.empty()), Optional.of(extension)).closesAt())
        .contains(own);
  }

  @Test
  void extraTimeIsAPercentageOfTheLimitRoundedUp() {
    Extension quarter = new Extension(ID, MINA, Optional.empty(), Optional.empty(), 25);
    Assignment short7 = assignment(Schedule.ALWAYS, Optional.of(Duration.ofSeconds(7)));

    assertThat(new Terms(short7, Optional.of(quarter)).timeLimit()).contains(Duration.ofSeconds(9));
    assertThat(new Terms(short7, Optional.empty()).timeLimit()).contains(Duration.ofSeconds(7));
  }

  private static void assertNotEarlier(Optional<Instant> one, Optional<Instant> other) {
    assertThat(one.isPresent()).isEqualTo(other.isPresent());
    one.ifPresent(at -> assertThat(at).isAfterOrEqualTo(other.orElseThrow()));
  }

  private static Instant[] moments(Drawn drawn) {
    return Stream.of(
            drawn.plain.opensAt(),
            drawn.plain.dueAt(),
            drawn.plain.closesAt(),
            drawn.terms.dueAt(),
            drawn.terms.closesAt(),
            Optional.of(NOON))
        .flatMap(Optional::stream)
        .flatMap(at -> Stream.of(at.minusMillis(1), at, at.plusMillis(1), at.plusSeconds(7200)))
        .toArray(Instant[]::new);
  }

  private static Drawn draw(Random random) {
    Schedule schedule = new Schedule(moment(random), moment(random), moment(random));
    Optional<Duration> limit =
        random.nextBoolean()
            ? Optional.of(Duration.ofSeconds(1 + random.nextInt(7200)))
            : Optional.empty();
    Assignment assignment = assignment(schedule, limit);
    Extension extension =
        new Extension(ID, MINA, moment(random), moment(random), random.nextInt(401));
    return new Drawn(
        new Terms(assignment, Optional.of(extension)),
        new Terms(assignment, Optional.empty()),
        NOON.plusSeconds(random.nextInt(-7200, 7200)),
        Duration.ofSeconds(random.nextInt(600)));
  }

  private static Optional<Instant> moment(Random random) {
    return random.nextInt(3) == 0
        ? Optional.empty()
        : Optional.of(NOON.plusSeconds(random.nextInt(-7200, 7200)));
  }

  private static Terms plain(Schedule schedule) {
    return new Terms(assignment(schedule, Optional.empty()), Optional.empty());
  }

  private static Assignment assignment(Schedule schedule, Optional<Duration> limit) {
    return new Assignment(
        ID,
        ID,
        ID,
        0,
        new AssignmentSettings(
            Mode.TEST,
            "balanced",
            "all",
            schedule,
            1,
            Counts.BEST,
            limit,
            Release.BY_HAND,
            false,
            0),
        Optional.empty(),
        Optional.empty());
  }
}
