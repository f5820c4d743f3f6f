package org.gloss.exercise.file;

/// How words of a file are shown in messages.
final class Shown {

  private static final int MOST = 60;

  private Shown() {}

  /// The text in double quotes, on one line, its middle left out where it is long.
  static String quoted(String text) {
    return "\"" + bare(text) + "\"";
  }

  /// The same without quotes.
  static String bare(String text) {
    String line = Folding.value(text);
    int points = line.codePointCount(0, line.length());
    if (points <= MOST) {
      return line;
    }
    String start = line.substring(0, line.offsetByCodePoints(0, MOST / 2));
    String end = line.substring(line.offsetByCodePoints(line.length(), -MOST / 2));
    return start + " … " + end;
  }
}
