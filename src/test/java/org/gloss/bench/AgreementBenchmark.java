package org.gloss.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.gloss.agreement.Alpha;
import org.gloss.agreement.UnitizedAgreement;
import org.gloss.annotation.LabelledSpan;
import org.gloss.annotation.Span;

/// Times αU of all people together: warm, single thread, without reading and writing. Prints the
/// best and the median of several rounds beside the target of the scoring specification, for many
/// labels and for the worst case, one.
///
/// Arguments: number of people (1,000), rounds (9).
public final class AgreementBenchmark {

  private static final int SPANS = 40;
  private static final int LABELS = 18;
  private static final int LENGTH = 12_000;
  private static final int WARMING = 30;
  private static final double TARGET = 0.1;

  private AgreementBenchmark() {}

  /// Runs all and prints one line each.
  public static void main(String[] arguments) {
    int people = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000;
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 9;
    System.out.printf("%,d people x %d spans%n", people, SPANS);
    report(LABELS, people, rounds);
    report(1, people, rounds);
  }

  private static void report(int labels, int people, int rounds) {
    List<List<LabelledSpan>> raters = raters(labels, people);
    double[] seconds = new double[rounds];
    Alpha alpha = UnitizedAgreement.of(LENGTH, raters).all();
    for (int round = 0; round < WARMING; round++) {
      alpha = UnitizedAgreement.of(LENGTH, raters).all();
    }
    for (int round = 0; round < rounds; round++) {
      long start = System.nanoTime();
      alpha = UnitizedAgreement.of(LENGTH, raters).all();
      seconds[round] = (System.nanoTime() - start) / 1e9;
    }
    Arrays.sort(seconds);
    System.out.printf(
        Locale.ROOT,
        "%2d labels: best %.3f s, median %.3f s, target %.2f s, ratio %.2f; %s%n",
        labels,
        seconds[0],
        seconds[rounds / 2],
        TARGET,
        seconds[0] / TARGET,
        alpha);
  }

  private static List<List<LabelledSpan>> raters(int labels, int people) {
    Random random = new Random(11);
    List<List<LabelledSpan>> raters = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      List<LabelledSpan> one = new ArrayList<>();
      for (int j = 0; j < SPANS; j++) {
        int start = LENGTH / SPANS * j + random.nextInt(60);
        Span span = new Span(start, start + 5 + random.nextInt(120));
        one.add(new LabelledSpan(span, "label-" + random.nextInt(labels)));
      }
      raters.add(one);
    }
    return raters;
  }
}
