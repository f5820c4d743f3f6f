package org.gloss.review.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gloss.annotation.Annotation;
import org.gloss.annotation.AnswerKey;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.Passage;
import org.gloss.annotation.Span;
import org.gloss.annotation.WordRange;
import org.gloss.scoring.Mark;
import org.gloss.scoring.MarkOutcome;
import org.gloss.scoring.Ratio;
import org.gloss.scoring.Scorer;
import org.gloss.scoring.ScoringRules;
import org.junit.jupiter.api.Test;

class ExtrasClustersTest {

  private static final Passage PASSAGE =
      Passage.of("one two three four five six seven eight nine ten eleven twelve", "en");

  @Test
  void theSweepFindsWhatAllPairsFind() {
    int joined = 0;
    for (RandomClass given : RandomClass.many(600).toList()) {
      List<ExtrasCluster> clusters = ExtrasClusters.of(given.works());
      Set<Set<UUID>> found =
          clusters.stream()
              .map(
                  one ->
                      one.voices().stream()
                          .map(ExtrasCluster.Voice::annotation)
                          .collect(Collectors.toSet()))
              .collect(Collectors.toSet());
      assertThat(found).isEqualTo(slow(given.works()));
      joined += (int) clusters.stream().filter(one -> one.students() > 1).count();
    }
    assertThat(joined).isGreaterThan(300);
  }

  @Test
  void everyExtraIsInExactlyOneClusterAndEachStudentOnceInEach() {
    for (RandomClass given : RandomClass.many(300).toList()) {
      List<ExtrasCluster> clusters = ExtrasClusters.of(given.works());
      assertThat(clusters.stream().mapToInt(ExtrasCluster::students).sum())
          .isEqualTo(given.works().stream().mapToInt(work -> work.sheet().counts().extras()).sum());
      assertThat(clusters)
          .allMatch(
              one ->
                  one.voices().stream().map(ExtrasCluster.Voice::student).distinct().count()
                      == one.students());
      assertThat(clusters)
          .isSortedAccordingTo(Comparator.comparingInt(ExtrasCluster::students).reversed());
    }
  }

  @Test
  void theOrderOfStudentsAndOfTheirMarksDoesNotMatter() {
    RandomClass.many(300)
        .forEach(
            given ->
                assertThat(ExtrasClusters.of(given.shuffled(9).works()))
                    .isEqualTo(ExtrasClusters.of(given.works())));
  }

  @Test
  void aClusterHasTheCommonWordsAndTheReasonsThatWereGiven() {
    List<ExtrasCluster> clusters =
        ExtrasClusters.of(
            List.of(
                work(1, key(), mark(2, 6, "a1", " it exaggerates ")),
                work(2, key(), mark(3, 7, "a1", "")),
                work(3, key(), mark(3, 6, "a1", "no proof")),
                work(4, key(), mark(3, 6, "b1", "another name"))));
    assertThat(clusters).hasSize(2);
    assertThat(clusters.getFirst().students()).isEqualTo(3);
    assertThat(clusters.getFirst().words()).isEqualTo(new WordRange(3, 6));
    assertThat(clusters.getFirst().reasons()).containsExactly("it exaggerates", "no proof");
    assertThat(clusters.getFirst().trap()).isEmpty();
    assertThat(clusters.getLast().label()).isEqualTo("b1");
  }

  @Test
  void lessThanHalfOfTheShorterOneIsNotTheSame() {
    assertThat(
            ExtrasClusters.of(
                List.of(
                    work(1, key(), mark(0, 3, "a1", "")), work(2, key(), mark(2, 5, "a1", "")))))
        .hasSize(2);
    assertThat(
            ExtrasClusters.of(
                List.of(
                    work(1, key(), mark(0, 4, "a1", "")), work(2, key(), mark(2, 6, "a1", "")))))
        .hasSize(1);
  }

  @Test
  void aTrapThatWasHitIsNamed() {
    KeyItem trap = trap(4, 6);
    List<ExtrasCluster> clusters =
        ExtrasClusters.of(
            List.of(
                work(1, key(trap), mark(4, 6, "a1", "")),
                work(2, key(trap), mark(4, 6, "a1", "")),
                work(3, key(trap), mark(9, 11, "a1", ""))));
    assertThat(clusters.getFirst().trap().orElseThrow().item()).isEqualTo(trap);
    assertThat(clusters.getLast().trap()).isEmpty();
  }

  @Test
  void whoMarkedInTwoPlacesJoinsEachByTheNearestMark() {
    List<ExtrasCluster> clusters =
        ExtrasClusters.of(
            List.of(
                work(1, key(), mark(0, 3, "a1", ""), mark(4, 7, "a1", "")),
                work(2, key(), mark(0, 8, "a1", "all of it"))));
    assertThat(clusters).hasSize(2);
    assertThat(clusters.getFirst().students()).isEqualTo(2);
    assertThat(clusters.getLast().students()).isOne();
  }

  @Test
  void aHundredTimesAHundredMarksOnEachOtherTakeNoTime() {
    List<StudentWork> works = new ArrayList<>();
    String text = String.join(" ", java.util.Collections.nCopies(300, "word"));
    Passage passage = Passage.of(text, "en");
    Scorer scorer =
        new Scorer(
            passage, new AnswerKey("A", List.of()), RandomClass.FAMILIES, ScoringRules.USUAL);
    for (int student = 0; student < 200; student++) {
      List<Annotation> marks = new ArrayList<>();
      int width = 1 + student % 9;
      for (int from = student % 5; from + width <= 300; from += width + 1) {
        Span span = passage.span(new WordRange(from, from + width));
        marks.add(new Annotation(new UUID(student, from), span, "a1", ""));
      }
      works.add(new StudentWork(new UUID(0, student), marks, scorer.score(marks)));
    }
    List<ExtrasCluster> clusters = ExtrasClusters.of(works);
    assertThat(clusters.stream().mapToInt(ExtrasCluster::students).sum())
        .isEqualTo(works.stream().mapToInt(work -> work.annotations().size()).sum());
  }

  private static Set<Set<UUID>> slow(List<StudentWork> works) {
    List<Slow> all = new ArrayList<>();
    for (StudentWork work : works) {
      for (MarkOutcome outcome : work.sheet().marks()) {
        if (outcome instanceof MarkOutcome.Extra extra) {
          all.add(new Slow(work.student(), extra.mark()));
        }
      }
    }
    List<Set<Slow>> clusters =
        new ArrayList<>(all.stream().map(one -> new HashSet<>(Set.of(one))).toList());
    for (Pair pair : pairs(all)) {
      Set<Slow> one = holding(clusters, pair.one());
      Set<Slow> other = holding(clusters, pair.other());
      boolean apart =
          one.stream()
              .noneMatch(a -> other.stream().anyMatch(b -> a.student().equals(b.student())));
      if (apart) {
        clusters.remove(other);
        clusters.remove(one);
        one.addAll(other);
        clusters.add(one);
      }
    }
    return clusters.stream()
        .map(
            one ->
                one.stream()
                    .map(member -> member.mark().parts().getFirst())
                    .collect(Collectors.toSet()))
        .collect(Collectors.toSet());
  }

  private static List<Pair> pairs(List<Slow> all) {
    List<Pair> pairs = new ArrayList<>();
    for (Slow one : all) {
      for (Slow other : all) {
        if (one.mark().compareTo(other.mark()) <= 0
            && !one.student().equals(other.student())
            && one.mark().label().equals(other.mark().label())
            && new Pair(one, other).share().compareTo(Ratio.of(1, 2)) >= 0) {
          pairs.add(new Pair(one, other));
        }
      }
    }
    pairs.sort(
        Comparator.comparing(Pair::same)
            .thenComparing(Pair::share)
            .thenComparing(Pair::shared)
            .reversed()
            .thenComparing(pair -> pair.one().mark().words())
            .thenComparing(pair -> pair.other().mark().words()));
    return pairs;
  }

  private static Set<Slow> holding(List<Set<Slow>> clusters, Slow one) {
    return clusters.stream().filter(cluster -> cluster.contains(one)).findFirst().orElseThrow();
  }

  private record Slow(UUID student, Mark mark) {}

  private record Pair(Slow one, Slow other) {
    boolean same() {
      return one.mark.words().equals(other.mark.words());
    }

    int shared() {
      return (int)
          IntStream.range(one.mark.words().from(), one.mark.words().to())
              .filter(word -> word >= other.mark.words().from() && word < other.mark.words().to())
              .count();
    }

    Ratio share() {
      return Ratio.of(shared(), Math.min(one.mark.words().size(), other.mark.words().size()));
    }
  }

  private static StudentWork work(int student, AnswerKey key, Annotation... marks) {
    Scorer scorer = new Scorer(PASSAGE, key, RandomClass.FAMILIES, ScoringRules.USUAL);
    return new StudentWork(new UUID(0, student), List.of(marks), scorer.score(List.of(marks)));
  }

  private static AnswerKey key(KeyItem... items) {
    return new AnswerKey("A", List.of(items));
  }

  private static KeyItem trap(int from, int to) {
    return new KeyItem(
        span(from, to),
        Optional.empty(),
        List.of("a1"),
        java.math.BigDecimal.ONE,
        KeyItem.Status.TRAP,
        "because",
        "");
  }

  private static Annotation mark(int from, int to, String label, String reason) {
    return new Annotation(UUID.randomUUID(), span(from, to), label, reason);
  }

  private static Span span(int from, int to) {
    return PASSAGE.span(new WordRange(from, to));
  }
}
