package org.gloss.shell;

import java.util.List;
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

  /// One class of a teacher; its id follows, and one of its pages may.
  public static final String CLASS = "class";

  /// One assignment of a teacher; its id and one of its pages follow.
  public static final String ASSIGNMENT = "assignment";

  /// One student's work, for the teacher; the attempt's id follows.
  public static final String WORK_OF = "work-of";

  /// A student's own progress.
  public static final String PROGRESS = "progress";

  /// A student's own data.
  public static final String MY_DATA = "my-data";

  /// Who saw and changed what.
  public static final String AUDIT = "audit";

  /// For how long students' work is kept, for administrators.
  public static final String RETENTION = "retention";

  /// The backups, for administrators.
  public static final String BACKUPS = "backups";

  /// Pages for paper; what is printed and its id follow.
  public static final String PRINT = "print";

  private Links() {}

  /// One class: what is assigned to it.
  public static String classroom(UUID classroom) {
    return CLASS + "/" + classroom;
  }

  /// A page of a class: `students`, `roster`, `join`, `assign`, `progress`, `gradebook`, `settings`
  /// or `privacy`.
  public static String classroom(UUID classroom, String page) {
    return CLASS + "/" + classroom + "/" + page;
  }

  /// A page of an assignment: `live`, `talk`, `appeals`, `regrade` or `settings`.
  public static String assignment(UUID assignment, String page) {
    return ASSIGNMENT + "/" + assignment + "/" + page;
  }

  /// The audit log of one class.
  public static String audit(UUID classroom) {
    return AUDIT + "?class=" + classroom;
  }

  /// One student's work, for the teacher.
  public static String workOf(UUID attempt) {
    return WORK_OF + "/" + attempt;
  }

  /// A page for paper: `passage`, `key` and `class` of an assignment, `report` of an attempt.
  public static String print(String what, UUID id) {
    return PRINT + "/" + what + "/" + id;
  }

  /// The pages of a class, as its teacher goes through them.
  public static List<Place> classPages(UUID classroom) {
    return List.of(
        new Place(classroom(classroom), "Assignments"),
        new Place(classroom(classroom, "students"), "Students"),
        new Place(classroom(classroom, "progress"), "Progress"),
        new Place(classroom(classroom, "gradebook"), "Gradebook"),
        new Place(classroom(classroom, "settings"), "Settings"),
        new Place(classroom(classroom, "privacy"), "Privacy"));
  }

  /// The pages of an assignment, in the order of a lesson.
  public static List<Place> assignmentPages(UUID assignment) {
    return List.of(
        new Place(assignment(assignment, "live"), "Live"),
        new Place(assignment(assignment, "talk"), "Talk"),
        new Place(assignment(assignment, "appeals"), "Appeals"),
        new Place(assignment(assignment, "regrade"), "Regrade"),
        new Place(assignment(assignment, "settings"), "Settings"));
  }

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
