package org.gloss.scoring;

import java.util.List;
import org.gloss.annotation.WordRange;

/// What several ranges of words have in common.
public final class CommonWords {

  private CommonWords() {}

  /// The words in at least half of the ranges; where these are in several runs, the longest, then
  /// the first; where there are none, those in most of them.
  ///
  /// @param ranges at least one
  public static WordRange of(List<WordRange> ranges) {
    WordRange all = ranges.stream().reduce(WordRange::union).orElseThrow();
    int[] votes = new int[all.size()];
    int most = 0;
    for (WordRange range : ranges) {
      for (int word = range.from(); word < range.to(); word++) {
        most = Math.max(most, ++votes[word - all.from()]);
      }
    }
    int needed = Math.min(most, (ranges.size() + 1) / 2);
    WordRange run = longestRun(votes, needed);
    return new WordRange(run.from() + all.from(), run.to() + all.from());
  }

  private static WordRange longestRun(int[] votes, int needed) {
    int bestFrom = 0;
    int bestTo = 0;
    int from = 0;
    for (int i = 0; i < votes.length; i++) {
      if (votes[i] < needed) {
        from = i + 1;
      } else if (i + 1 - from > bestTo - bestFrom) {
        bestFrom = from;
        bestTo = i + 1;
      }
    }
    return new WordRange(bestFrom, bestTo);
  }
}
