package org.gloss.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.gloss.annotation.LabelledSpan;
import org.gloss.annotation.Span;
import org.gloss.scoring.SpanMatching.Way;
import org.junit.jupiter.api.Test;

class ResearchMeasuresTest {

  @Test
  void spanIdentificationMergesOverlapsAndLeavesTouchingSpansApart() {
    List<LabelledSpan> key = List.of(span(0, 10, "a"), span(5, 20, "b"), span(20, 30, "a"));
    OverlapSums sums = new SpanIdentification(key).score(List.of(span(10, 25, "z")));

    assertThat(sums.keys()).isEqualTo(2);
    assertThat(sums.precision()).isEqualTo(1);
    assertThat(sums.recall()).isEqualTo((0.5 + 0.5) / 2);
    assertThat(sums.f1()).isEqualTo(2.0 / 3);
  }

  @Test
  void fragmentLevelAddsTheSumsOfAllLabelsBeforeDividing() {
    List<LabelledSpan> key = List.of(span(0, 10, "a"), span(20, 30, "b"));
    List<LabelledSpan> answer = List.of(span(0, 10, "b"), span(25, 35, "b"), span(50, 51, "c"));
    FragmentLevel.Result flc = new FragmentLevel(key).score(answer);

    assertThat(flc.all().precision()).isEqualTo(0.5 / 3);
    assertThat(flc.all().recall()).isEqualTo(0.25);
    assertThat(flc.perLabel()).containsOnlyKeys("a", "b", "c");
    assertThat(flc.perLabel().get("b")).isEqualTo(new OverlapSums(0.5, 2, 0.5, 1));
    assertThat(flc.perLabel().get("a")).isEqualTo(new OverlapSums(0, 0, 0, 1));
    assertThat(flc.perLabel().get("c")).isEqualTo(new OverlapSums(0, 1, 0, 0));
  }

  @Test
  void recallPerLabelIsOfTheKeysLengthsUnlikeThePublishedScorers() {
    FragmentLevel.Result flc =
        new FragmentLevel(List.of(span(0, 10, "a"))).score(List.of(span(0, 5, "a")));
    assertThat(flc.perLabel().get("a")).isEqualTo(new OverlapSums(1, 1, 0.5, 1));
  }

  @Test
  void matchesAreCountedInFourWays() {
    List<LabelledSpan> key = List.of(span(0, 10, "a"), span(20, 30, "b"), span(40, 50, "c"));
    List<LabelledSpan> answer =
        List.of(span(0, 10, "b"), span(25, 35, "b"), span(60, 61, "c"), span(60, 61, "c"));
    var ways = SpanMatching.of(key, answer);

    assertThat(ways.get(Way.STRICT)).isEqualTo(new MatchCounts(0, 2, 0, 1, 1));
    assertThat(ways.get(Way.EXACT)).isEqualTo(new MatchCounts(1, 1, 0, 1, 1));
    assertThat(ways.get(Way.PARTIAL)).isEqualTo(new MatchCounts(1, 0, 1, 1, 1));
    assertThat(ways.get(Way.TYPE)).isEqualTo(new MatchCounts(1, 1, 0, 1, 1));
    assertThat(counts(ways, Way.PARTIAL).precision()).isEqualTo(0.5);
    assertThat(counts(ways, Way.EXACT).recall()).isEqualTo(1.0 / 3);
  }

  @Test
  void phasesComeBeforeTheSizeOfAnOverlap() {
    List<LabelledSpan> key = List.of(span(0, 100, "a"));
    List<LabelledSpan> answer = List.of(span(0, 99, "b"), span(99, 120, "a"));
    assertThat(SpanMatching.of(key, answer).get(Way.TYPE))
        .isEqualTo(new MatchCounts(1, 0, 0, 0, 1));
  }

  @Test
  void withinAPhaseTheGreaterOverlapComesFirstThenTheEarlierSpan() {
    List<LabelledSpan> key = List.of(span(0, 10, "a"), span(8, 20, "a"));
    List<LabelledSpan> answer = List.of(span(6, 18, "a"));
    assertThat(SpanMatching.of(key, answer).get(Way.PARTIAL))
        .isEqualTo(new MatchCounts(0, 0, 1, 1, 0));
    List<LabelledSpan> alike = List.of(span(0, 10, "a"), span(10, 20, "b"));
    assertThat(SpanMatching.of(alike, List.of(span(5, 15, "c"), span(15, 18, "b"))).get(Way.TYPE))
        .isEqualTo(new MatchCounts(1, 1, 0, 0, 0));
  }

  @Test
  void whereSomethingIsEmptyTheZeroRulesHold() {
    List<LabelledSpan> some = List.of(span(0, 1, "a"));
    assertAll(ResearchMeasures.of(List.of(), List.of()), 1);
    assertAll(ResearchMeasures.of(some, List.of()), 0);
    assertAll(ResearchMeasures.of(List.of(), some), 0);
    assertAll(ResearchMeasures.of(some, List.of(span(1, 2, "a"))), 0);
  }

  @Test
  void identicalSpansScoreOneThroughout() {
    List<LabelledSpan> key = random(new Random(3), 30, 400);
    ResearchMeasures measures = ResearchMeasures.of(key, key);
    assertThat(measures.si().f1()).isEqualTo(1);
    assertThat(measures.flc().all().f1()).isEqualTo(1);
    assertThat(measures.semeval13().values()).allMatch(counts -> counts.f1() == 1);
  }

  @Test
  void microValuesAreSumsFirst() {
    OverlapSums one = new OverlapSums(1, 2, 1, 1);
    OverlapSums both = one.plus(new OverlapSums(0, 2, 0, 3)).plus(OverlapSums.NONE);
    assertThat(both.precision()).isEqualTo(0.25);
    assertThat(both.recall()).isEqualTo(0.25);
    MatchCounts sum = new MatchCounts(1, 2, 3, 4, 5).plus(new MatchCounts(1, 1, 1, 1, 1));
    assertThat(sum).isEqualTo(new MatchCounts(2, 3, 4, 5, 6));
    assertThat(sum.possible()).isEqualTo(14);
    assertThat(sum.actual()).isEqualTo(15);
  }

  @Test
  void overlapsAgreeWithSetsOfCharactersInAnyOrder() {
    for (int seed = 0; seed < 1_000; seed++) {
      Random random = new Random(seed);
      List<LabelledSpan> key = random(random, seed % 9, 60);
      List<LabelledSpan> answer = random(random, seed % 7, 60);
      ResearchMeasures measures = ResearchMeasures.of(key, answer);
      OverlapSums slow = slowly(key, answer);
      assertThat(measures.si().precisionSum()).isCloseTo(slow.precisionSum(), within(1e-12));
      assertThat(measures.si().recallSum()).isCloseTo(slow.recallSum(), within(1e-12));
      assertThat(measures.si().answers()).isEqualTo(slow.answers());
      assertThat(measures.si().keys()).isEqualTo(slow.keys());
      assertThat(ResearchMeasures.of(shuffled(key, random), shuffled(answer, random)))
          .isEqualTo(measures);
    }
  }

  @Test
  void matchingAgreesWithTakingTheBestPairAgainAndAgain() {
    for (int seed = 0; seed < 2_000; seed++) {
      Random random = new Random(seed);
      List<LabelledSpan> key = random(random, seed % 9, 40);
      List<LabelledSpan> answer = random(random, seed % 8, 40);
      var ways = SpanMatching.of(key, answer);
      MatchCounts slow = typeSlowly(key, answer);
      assertThat(ways.get(Way.TYPE)).as("seed %d", seed).isEqualTo(slow);
    }
  }

  private static MatchCounts typeSlowly(List<LabelledSpan> keys, List<LabelledSpan> answers) {
    TreeSet<LabelledSpan> key = new TreeSet<>(keys);
    TreeSet<LabelledSpan> answer = new TreeSet<>(answers);
    int correct = 0;
    int incorrect = 0;
    for (int phase = 1; phase <= 4; phase++) {
      List<LabelledSpan> pair = best(key, answer, phase);
      while (!pair.isEmpty()) {
        key.remove(pair.getFirst());
        answer.remove(pair.getLast());
        if (pair.getFirst().label().equals(pair.getLast().label())) {
          correct++;
        } else {
          incorrect++;
        }
        pair = best(key, answer, phase);
      }
    }
    return new MatchCounts(correct, incorrect, 0, key.size(), answer.size());
  }

  private static List<LabelledSpan> best(
      Set<LabelledSpan> keys, Set<LabelledSpan> answers, int phase) {
    List<LabelledSpan> best = List.of();
    int most = 0;
    for (LabelledSpan key : keys) {
      for (LabelledSpan answer : answers) {
        boolean label = phase % 2 == 0 || key.label().equals(answer.label());
        boolean bounds = phase > 2 || key.span().equals(answer.span());
        int common =
            Math.min(key.span().end(), answer.span().end())
                - Math.max(key.span().start(), answer.span().start());
        if (label && bounds && common > most) {
          most = common;
          best = List.of(key, answer);
        }
      }
    }
    return best;
  }

  private static OverlapSums slowly(List<LabelledSpan> key, List<LabelledSpan> answer) {
    List<Set<Integer>> keys = merged(key);
    List<Set<Integer>> answers = merged(answer);
    return new OverlapSums(
        covered(answers, keys), answers.size(), covered(keys, answers), keys.size());
  }

  private static double covered(List<Set<Integer>> some, List<Set<Integer>> others) {
    double sum = 0;
    for (Set<Integer> one : some) {
      sum +=
          (double) one.stream().filter(i -> others.stream().anyMatch(o -> o.contains(i))).count()
              / one.size();
    }
    return sum;
  }

  private static List<Set<Integer>> merged(List<LabelledSpan> spans) {
    List<Set<Integer>> sets = new ArrayList<>();
    for (LabelledSpan span : spans) {
      Set<Integer> set = new HashSet<>();
      IntStream.range(span.span().start(), span.span().end()).forEach(set::add);
      List<Set<Integer>> apart = new ArrayList<>();
      for (Set<Integer> other : sets) {
        if (Collections.disjoint(other, set)) {
          apart.add(other);
        } else {
          set.addAll(other);
        }
      }
      apart.add(set);
      sets = apart;
    }
    return sets;
  }

  private static List<LabelledSpan> random(Random random, int count, int length) {
    List<LabelledSpan> spans = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int start = random.nextInt(length);
      int end = Math.min(length, start + 1 + random.nextInt(12));
      spans.add(span(start, end, String.valueOf((char) ('a' + random.nextInt(3)))));
    }
    return spans;
  }

  private static List<LabelledSpan> shuffled(List<LabelledSpan> spans, Random random) {
    List<LabelledSpan> other = new ArrayList<>(spans);
    Collections.shuffle(other, random);
    return other;
  }

  private static void assertAll(ResearchMeasures measures, double f1) {
    assertThat(measures.si().precision()).isZero();
    assertThat(measures.si().recall()).isZero();
    assertThat(measures.si().f1()).isEqualTo(f1);
    assertThat(measures.flc().all().f1()).isEqualTo(f1);
    assertThat(measures.semeval13().values())
        .hasSize(4)
        .allMatch(counts -> counts.f1() == f1 && counts.precision() == 0 && counts.recall() == 0);
  }

  private static MatchCounts counts(Map<Way, MatchCounts> ways, Way way) {
    return ways.getOrDefault(way, MatchCounts.NONE);
  }

  private static LabelledSpan span(int start, int end, String label) {
    return new LabelledSpan(new Span(start, end), label);
  }
}
