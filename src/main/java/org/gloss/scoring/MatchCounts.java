package org.gloss.scoring;

/// Counts of matched spans in the manner of MUC and SemEval-2013 Task 9, for one way of counting.
/// Those of many texts can be added (micro values: sums first).
///
/// @param correct COR
/// @param incorrect INC
/// @param partial PAR
/// @param missed MIS: spans of the key without a match
/// @param spurious SPU: spans of the answer without one
public record MatchCounts(int correct, int incorrect, int partial, int missed, int spurious) {

  /// Of no text.
  public static final MatchCounts NONE = new MatchCounts(0, 0, 0, 0, 0);

  /// Both together.
  public MatchCounts plus(MatchCounts other) {
    return new MatchCounts(
        correct + other.correct,
        incorrect + other.incorrect,
        partial + other.partial,
        missed + other.missed,
        spurious + other.spurious);
  }

  /// POS: spans of the key.
  public int possible() {
    return correct + incorrect + partial + missed;
  }

  /// ACT: spans of the answer.
  public int actual() {
    return correct + incorrect + partial + spurious;
  }

  /// (COR + ½ PAR) / ACT, 0 when nothing was answered. Only the partial way has PAR.
  public double precision() {
    return actual() == 0 ? 0 : (correct + 0.5 * partial) / actual();
  }

  /// (COR + ½ PAR) / POS, 0 when the key has nothing.
  public double recall() {
    return possible() == 0 ? 0 : (correct + 0.5 * partial) / possible();
  }

  /// Harmonic mean of both; 1 when key and answer are empty.
  public double f1() {
    return possible() == 0 && actual() == 0 ? 1 : OverlapSums.harmonic(precision(), recall());
  }
}
