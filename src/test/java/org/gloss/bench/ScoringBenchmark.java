package org.gloss.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import org.gloss.annotation.Annotation;
import org.gloss.annotation.AnswerKey;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.KeyItem.Status;
import org.gloss.annotation.LabelledSpan;
import org.gloss.annotation.Passage;
import org.gloss.annotation.Span;
import org.gloss.annotation.WordRange;
import org.gloss.scoring.FragmentLevel;
import org.gloss.scoring.Scorer;
import org.gloss.scoring.ScoringRules;
import org.gloss.scoring.SpanIdentification;
import org.gloss.scoring.SpanMatching;

/// Times comparisons: warm, single thread, without reading and writing. Prints the best and the
/// median of several rounds beside the targets of the scoring specification.
///
/// Arguments: number of answers (10,000), rounds (9).
public final class ScoringBenchmark {

  private static final int ITEMS = 40;
  private static final int LABELS = 18;
  private static final int WORDS = 2_000;

  private final Random random = new Random(7);
  private final Passage passage =
      Passage.of(String.join(" ", Collections.nCopies(WORDS, "word")), "en");
  private final Map<String, String> families = new HashMap<>();
  private final List<KeyItem> items = new ArrayList<>();
  private final List<List<Annotation>> answers = new ArrayList<>();

  private ScoringBenchmark(int count) {
    for (int i = 0; i < LABELS; i++) {
      families.put("label-" + i, "family-" + i / 3);
    }
    for (int i = 0; i < ITEMS; i++) {
      items.add(item(span()));
    }
    for (int i = 0; i < count; i++) {
      answers.add(answer());
    }
  }

  /// Runs all and prints one line each.
  public static void main(String[] arguments) {
    int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 9;
    System.out.printf("%,d answers x %d spans, key of %d items%n", count, ITEMS, ITEMS);
    new ScoringBenchmark(count).run(rounds);
  }

  private void run(int rounds) {
    List<LabelledSpan> key =
        items.stream().map(i -> new LabelledSpan(i.span(), i.labels().getFirst())).toList();
    List<List<LabelledSpan>> spans = answers.stream().map(ScoringBenchmark::labelled).toList();
    SpanIdentification si = new SpanIdentification(key);
    FragmentLevel flc = new FragmentLevel(key);
    Scorer scorer = new Scorer(passage, new AnswerKey("A", items), families, ScoringRules.USUAL);
    report("SI", 0.05, rounds, spans, answer -> si.score(answer).f1());
    report("FLC", 0.05, rounds, spans, answer -> flc.score(answer).all().f1());
    report("MUC/SemEval-2013", Double.NaN, rounds, spans, answer -> matched(key, answer));
    report(
        "classroom", 0.5, rounds, answers, answer -> scorer.score(answer).score().nearestDouble());
  }

  private static <T> void report(
      String what, double target, int rounds, List<T> answers, ToDoubleFunction<T> score) {
    double[] seconds = new double[rounds];
    double mean = 0;
    for (int round = 0; round < rounds; round++) {
      long start = System.nanoTime();
      mean = answers.stream().mapToDouble(score).sum() / answers.size();
      seconds[round] = (System.nanoTime() - start) / 1e9;
    }
    Arrays.sort(seconds);
    double best = seconds[0];
    System.out.printf(
        Locale.ROOT,
        "%-17s best %.3f s, median %.3f s, target %.2f s, ratio %.2f; %.2f us a comparison; mean"
            + " %.4f%n",
        what,
        best,
        seconds[rounds / 2],
        target,
        best / target,
        best / answers.size() * 1e6,
        mean);
  }

  private static double matched(List<LabelledSpan> key, List<LabelledSpan> answer) {
    return SpanMatching.of(key, answer).values().stream().mapToDouble(way -> way.f1()).sum() / 4;
  }

  /// Half of the spans near an item of the key, half anywhere.
  private List<Annotation> answer() {
    List<Annotation> answer = new ArrayList<>();
    for (int i = 0; i < ITEMS; i++) {
      KeyItem item = items.get(i);
      Span span = random.nextBoolean() ? item.span() : span();
      String label = random.nextBoolean() ? item.labels().getFirst() : label();
      answer.add(new Annotation(new UUID(1, i), span, label, ""));
    }
    return answer;
  }

  private static List<LabelledSpan> labelled(List<Annotation> annotations) {
    return annotations.stream().map(a -> new LabelledSpan(a.span(), a.label())).toList();
  }

  private KeyItem item(Span span) {
    return new KeyItem(
        span, Optional.empty(), List.of(label()), BigDecimal.ONE, Status.REQUIRED, "because", "");
  }

  private String label() {
    return "label-" + random.nextInt(LABELS);
  }

  private Span span() {
    int from = random.nextInt(WORDS - 12);
    return passage.span(new WordRange(from, from + 1 + random.nextInt(12)));
  }
}
