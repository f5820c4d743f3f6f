package org.gloss.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.gloss.annotation.Annotation;
import org.gloss.annotation.Span;
import org.gloss.attempt.LateAnnotation;
import org.gloss.attempt.PutOutcome;
import org.gloss.attempt.SavedAnnotation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Two tabs of one student: each behaves as a browser's outbox does, and both are told the truth.
interface TabsCases {

  /// What a tab did until the server said that it has it.
  ///
  /// @param saved what was acknowledged as saved
  /// @param late what was acknowledged as late
  record Told(List<SavedAnnotation> saved, List<SavedAnnotation> late) {}

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  default void ofMarksThatBothEditTheLastAcknowledgedRevisionStands(long seed, School school) {
    Lesson lesson = Lesson.practice(school);
    List<UUID> ids = IntStream.range(0, 3).mapToObj(i -> UUID.randomUUID()).toList();

    List<Told> told = Together.run(2, tab -> tab(lesson, ids, seed, tab));

    Map<UUID, SavedAnnotation> highest = highest(told);
    assertThat(told).allSatisfy(one -> assertThat(one.late()).isEmpty());
    assertThat(lesson.saved())
        .containsExactlyInAnyOrderElementsOf(
            highest.values().stream().filter(mark -> !mark.removed()).toList());
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5, 6})
  default void differentMarksOfBothAreAllThere(long seed, School school) {
    Lesson lesson = Lesson.practice(school);

    List<Told> told =
        Together.run(
            4, tab -> tab(lesson, List.of(UUID.randomUUID(), UUID.randomUUID()), seed, tab));

    assertThat(lesson.saved())
        .containsExactlyInAnyOrderElementsOf(
            highest(told).values().stream().filter(mark -> !mark.removed()).toList());
  }

  @ParameterizedTest
  @ValueSource(longs = {7, 8, 9, 10})
  default void whatOneMarksWhileTheOtherSubmitsIsInTheScoreOrLateAndSaysWhich(
      long seed, School school) {
    Lesson lesson = Lesson.practice(school);
    List<UUID> ids = IntStream.range(0, 3).mapToObj(i -> UUID.randomUUID()).toList();

    List<Told> told =
        Together.run(
            3,
            thread ->
                thread < 2
                    ? tab(lesson, ids, seed, thread)
                    : () -> {
                      Jitter jitter = Jitter.of(seed, thread);
                      for (int i = 0; i < 8; i++) {
                        jitter.pause();
                      }
                      lesson.submit();
                      return new Told(List.of(), List.of());
                    });

    List<Annotation> counted = lesson.resultsFor(lesson.student()).submission().annotations();
    assertThat(counted)
        .containsExactlyInAnyOrderElementsOf(
            highest(told).values().stream()
                .filter(mark -> !mark.removed())
                .map(SavedAnnotation::annotation)
                .toList());
    List<SavedAnnotation> kept =
        school.as(lesson.teacher(), () -> school.work().lateMarks(lesson.attempt().id())).stream()
            .map(LateAnnotation::saved)
            .toList();
    told.forEach(
        one -> {
          assertThat(kept.containsAll(one.late())).isTrue();
          assertThat(one.saved().stream().anyMatch(kept::contains)).isFalse();
        });
    assertThat(school.submissions().of(lesson.attempt().id())).isOne();
    assertThat(school.rows("scoresheet", lesson.attempt().id())).isOne();
  }

  /// By mark, the highest revision that was acknowledged as saved.
  private static Map<UUID, SavedAnnotation> highest(List<Told> told) {
    Map<UUID, SavedAnnotation> highest = new HashMap<>();
    told.stream()
        .flatMap(one -> one.saved().stream())
        .forEach(
            mark ->
                highest.merge(
                    mark.annotation().id(),
                    mark,
                    (one, other) -> one.revision() >= other.revision() ? one : other));
    return highest;
  }

  /// Changes marks at random. What is stale is taken over, and where the person has typed on, their
  /// words go on top of it.
  private static Callable<Told> tab(Lesson lesson, List<UUID> ids, long seed, int tab) {
    return () -> {
      Jitter jitter = Jitter.of(seed, tab);
      Map<UUID, SavedAnnotation> known = new HashMap<>();
      Told told = new Told(new ArrayList<>(), new ArrayList<>());
      for (int i = 0; i < 12; i++) {
        jitter.pause();
        UUID id = ids.get(jitter.next(ids.size()));
        boolean removed = jitter.next(5) == 0;
        send(lesson, known, told, id, "tab %d, %d".formatted(tab, i), removed);
      }
      return told;
    };
  }

  private static void send(
      Lesson lesson,
      Map<UUID, SavedAnnotation> known,
      Told told,
      UUID id,
      String words,
      boolean removed) {
    int start = lesson.exercise().passage().text().indexOf("rammed through");
    Span span = new Span(start, start + "rammed through".length());
    while (true) {
      int revision = known.containsKey(id) ? known.get(id).revision() + 1 : 1;
      SavedAnnotation change =
          new SavedAnnotation(new Annotation(id, span, "loaded-term", words), revision, removed);
      switch (lesson.put(change).getFirst()) {
        case PutOutcome.Saved ignored -> {
          told.saved().add(change);
          known.put(id, change);
          return;
        }
        case PutOutcome.Closed ignored -> {
          told.late().add(change);
          return;
        }
        case PutOutcome.Stale(SavedAnnotation current) -> known.put(id, current);
        case PutOutcome.Refused(String reason) -> throw new AssertionError(reason);
      }
    }
  }
}
