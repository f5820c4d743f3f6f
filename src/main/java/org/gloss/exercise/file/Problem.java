package org.gloss.exercise.file;

import java.util.Comparator;

/// One thing to mend in a file.
///
/// @param file path below the folder that was read, with `/` between names
/// @param line from 1
/// @param column from 1, in code points of the line after it was brought to NFC
/// @param message what is wrong, a sentence without its full stop
/// @param advice how to mend it, whole sentences, empty where the message says it
public record Problem(String file, int line, int column, String message, String advice)
    implements Comparable<Problem> {

  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::file)
          .thenComparingInt(Problem::line)
          .thenComparingInt(Problem::column)
          .thenComparing(Problem::message);

  /// By file, line, column.
  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }

  /// `file:line:column: message. advice`, as editors and terminals understand it.
  @Override
  public String toString() {
    String place = file + ":" + line + ":" + column + ": " + message + ".";
    return advice.isEmpty() ? place : place + " " + advice;
  }
}
