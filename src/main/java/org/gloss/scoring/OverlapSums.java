package org.gloss.scoring;

/// Precision and recall by shared characters, kept as sums, so that those of many texts can be
/// added (micro values: sums first).
///
/// @param precisionSum for each answered run the share of it that the key covers, added up
/// @param answers number of answered runs
/// @param recallSum for each run of the key the share of it that the answer covers, added up
/// @param keys number of runs of the key
public record OverlapSums(double precisionSum, int answers, double recallSum, int keys) {

  /// Of no text.
  public static final OverlapSums NONE = new OverlapSums(0, 0, 0, 0);

  static OverlapSums of(Runs key, Runs answer) {
    return new OverlapSums(
        answer.coveredBy(key), answer.count(), key.coveredBy(answer), key.count());
  }

  /// Both together.
  public OverlapSums plus(OverlapSums other) {
    return new OverlapSums(
        precisionSum + other.precisionSum,
        answers + other.answers,
        recallSum + other.recallSum,
        keys + other.keys);
  }

  /// 0 to 1; 0 when nothing was answered.
  public double precision() {
    return answers == 0 ? 0 : precisionSum / answers;
  }

  /// 0 to 1; 0 when the key has nothing.
  public double recall() {
    return keys == 0 ? 0 : recallSum / keys;
  }

  /// Harmonic mean of both; 1 when key and answer are empty.
  public double f1() {
    return answers == 0 && keys == 0 ? 1 : harmonic(precision(), recall());
  }

  /// 0 when both are 0.
  static double harmonic(double precision, double recall) {
    double sum = precision + recall;
    return sum == 0 ? 0 : 2 * precision * recall / sum;
  }
}
