package org.gloss.classroom.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gloss.classroom.Assignment.Mode;
import org.gloss.classroom.Assignment.Release;
import org.gloss.classroom.AssignmentSettings.Counts;

/// What a teacher can choose, in plain words, in the order shown.
final class SettingWords {

  static final Map<Mode, String> MODES =
      ordered(
          Mode.PRACTICE, "Practice: marks too many cost nothing",
          Mode.TEST, "Test: marks too many cost points, and there are no hints");

  static final Map<String, String> PRESETS =
      ordered(
          "spotting", "Spotting: finding the place is enough",
          "balanced", "Balanced: a wrong name costs part of the points",
          "naming", "Naming: a wrong name costs half or all of the points");

  static final Map<Counts, String> COUNTS =
      ordered(
          Counts.BEST, "The best one",
          Counts.LATEST, "The last one",
          Counts.FIRST, "The first one");

  static final Map<Release, String> RELEASES =
      ordered(
          Release.ON_SUBMISSION, "At once, when they have submitted",
          Release.AT_DUE, "When it is due",
          Release.BY_HAND, "When you return them");

  private SettingWords() {}

  private static <K> Map<K, String> ordered(K first, String one, K second, String two) {
    Map<K, String> map = new LinkedHashMap<>();
    map.put(first, one);
    map.put(second, two);
    return map;
  }

  private static <K> Map<K, String> ordered(
      K first, String one, K second, String two, K third, String three) {
    Map<K, String> map = ordered(first, one, second, two);
    map.put(third, three);
    return map;
  }
}
