package org.gloss.review.heat;

import java.util.Map;
import org.gloss.annotation.WordRange;

/// Neighbouring words that equally many students marked, and as the same.
///
/// @param any how many students marked them as anything, 0 or more
/// @param byLabel how many gave which label, by id; none with 0
public record HeatRun(WordRange words, int any, Map<String, Integer> byLabel) {

  /// Copies the map.
  public HeatRun {
    byLabel = Map.copyOf(byLabel);
  }
}
