package org.gloss.exercise.file;

/// White space of values: spaces, tabs and line ends count as one space.
final class Folding {

  private Folding() {}

  /// The text with every run of spaces, tabs and line ends as one space, none at its ends. Other
  /// spaces, such as the unbreakable one, stay.
  static String value(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (isSpace(unit)) {
        gap = !folded.isEmpty();
      } else {
        folded.append(gap ? " " : "").append(unit);
        gap = false;
      }
    }
    return folded.toString();
  }

  /// The line without spaces and tabs at its ends, tabs inside as spaces.
  static String line(String line) {
    int from = indent(line);
    int to = line.length();
    while (to > from && isSpace(line.charAt(to - 1))) {
      to--;
    }
    return line.substring(from, to).replace('\t', ' ');
  }

  /// How many spaces and tabs stand before a line's first other character.
  static int indent(String line) {
    int from = 0;
    while (from < line.length() && isSpace(line.charAt(from))) {
      from++;
    }
    return from;
  }

  private static boolean isSpace(char unit) {
    return unit == ' ' || unit == '\t' || unit == '\n' || unit == '\r';
  }
}
