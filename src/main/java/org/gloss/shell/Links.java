package org.gloss.shell;

import java.util.UUID;

/// The addresses of Gloss's pages. Features link to each other by these, never by class.
public final class Links {

  /// Where people choose to join or to sign in; sends those who are signed in on their way.
  public static final String START = "";

  /// Where students join a class.
  public static final String JOIN = "join";

  /// Where teachers sign in.
  public static final String SIGN_IN = "sign-in";

  /// A student's exercises.
  public static final String EXERCISES = "exercises";

  /// The warm-up.
  public static final String WARM_UP = "warm-up";

  /// A passage to mark; the assignment's id follows.
  public static final String WORK = "work";

  /// The results of an attempt; its id follows.
  public static final String RESULTS = "results";

  /// A teacher's classes.
  public static final String CLASSES = "classes";

  private Links() {}

  /// The passage of an assignment.
  public static String work(UUID assignment) {
    return WORK + "/" + assignment;
  }

  /// The results of an attempt.
  public static String results(UUID attempt) {
    return RESULTS + "/" + attempt;
  }
}
