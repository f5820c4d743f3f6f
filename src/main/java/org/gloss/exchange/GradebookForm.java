package org.gloss.exchange;

/// Who a gradebook is written for.
public enum GradebookForm {
  /// People: aliases, percent, counts, and what was late or changed.
  PLAIN("Plain"),
  /// Moodle's import of grades: who by "ID number", a column of 0 to 100 for each assignment.
  MOODLE("Moodle"),
  /// Canvas's import of grades: its five columns about the student, "Points Possible", and a column
  /// of 0 to 100 for each assignment.
  CANVAS("Canvas");

  private final String words;

  GradebookForm(String words) {
    this.words = words;
  }

  /// What it is called.
  public String words() {
    return words;
  }
}
