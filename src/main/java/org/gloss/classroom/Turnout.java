package org.gloss.classroom;

/// How many have come to a class.
///
/// @param joined who is in and has come
/// @param expected who is in, whether they have come or not
/// @param waiting who waits for the teacher
public record Turnout(int joined, int expected, int waiting) {

  /// Of a class that nobody has come to.
  public static final Turnout NOBODY = new Turnout(0, 0, 0);
}
