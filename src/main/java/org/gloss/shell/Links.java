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

  /// A teacher's label sets; the id of one may follow.
  public static final String LABEL_SETS = "label-sets";

  /// Every exercise that a teacher can use, and their drafts; an exercise's id may follow.
  public static final String BANK = "bank";

  /// A draft; its id and a step follow.
  public static final String DRAFTS = "drafts";

  /// A draft as a student would see it; its id follows.
  public static final String PREVIEW = "preview";

  /// A second opinion to write; its key's id follows.
  public static final String SECOND_OPINION = "second-opinion";

  /// Two keys side by side; the second one's id follows.
  public static final String COMPARISON = "comparison";

  /// Where an installation without an administrator is set up.
  public static final String SETUP = "setup";

  /// Those who teach, for administrators.
  public static final String PEOPLE = "people";

  /// The account of somebody who teaches.
  public static final String ACCOUNT = "account";

  /// Where somebody accepts an invitation; its token follows.
  public static final String INVITATION = "invitation";

  private Links() {}

  /// An exercise of the bank.
  public static String exercise(String exercise) {
    return BANK + "/" + exercise;
  }

  /// A draft, at its step `text`, `about`, `key` or `publish`.
  public static String draft(UUID draft, String step) {
    return DRAFTS + "/" + draft + "/" + step;
  }

  /// A draft as a student would see it.
  public static String preview(UUID draft) {
    return PREVIEW + "/" + draft;
  }

  /// A second opinion to write.
  public static String secondOpinion(UUID key) {
    return SECOND_OPINION + "/" + key;
  }

  /// Two keys side by side.
  public static String comparison(UUID key) {
    return COMPARISON + "/" + key;
  }

  /// The passage of an assignment.
  public static String work(UUID assignment) {
    return WORK + "/" + assignment;
  }

  /// The results of an attempt.
  public static String results(UUID attempt) {
    return RESULTS + "/" + attempt;
  }

  /// One label set.
  public static String labelSet(String set) {
    return LABEL_SETS + "/" + set;
  }

  /// Where an invitation is accepted.
  public static String invitation(String token) {
    return INVITATION + "/" + token;
  }
}
