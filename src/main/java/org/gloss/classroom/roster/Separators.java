package org.gloss.classroom.roster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Guesses which character stands between values.
final class Separators {

  /// On a draw the earlier one wins: names hold commas.
  static final List<Character> ALL = List.of('\t', ';', '|', ',');

  private static final int LOOKED_AT = 50;

  private Separators() {}

  /// The one that stands equally often in most lines; a comma if none stands anywhere.
  static char guess(String text) {
    List<String> lines = text.lines().filter(line -> !line.isBlank()).limit(LOOKED_AT).toList();
    char best = ',';
    int most = 0;
    for (char separator : ALL) {
      int alike = alike(lines, separator);
      if (alike > most) {
        most = alike;
        best = separator;
      }
    }
    return best;
  }

  private static int alike(List<String> lines, char separator) {
    Map<Integer, Integer> linesByCount = new HashMap<>();
    for (String line : lines) {
      int count = count(line, separator);
      if (count > 0) {
        linesByCount.merge(count, 1, Integer::sum);
      }
    }
    return linesByCount.values().stream().max(Integer::compare).orElse(0);
  }

  private static int count(String line, char separator) {
    int count = 0;
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char unit = line.charAt(i);
      quoted = (unit == '"') != quoted;
      count += unit == separator && !quoted ? 1 : 0;
    }
    return count;
  }

  /// How a separator is called in a sentence.
  static String words(char separator) {
    return separator == '\t' ? "a tab" : "“" + separator + "”";
  }
}
