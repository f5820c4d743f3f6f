package org.gloss.account;

/// What an account may do.
public enum Role {
  /// Writes exercises, runs classes.
  TEACHER,
  /// Works on exercises.
  STUDENT;

  /// Name of the role in annotations such as `@RolesAllowed`.
  public static final String TEACHER_ROLE = "TEACHER";

  /// Name of the role in annotations such as `@RolesAllowed`.
  public static final String STUDENT_ROLE = "STUDENT";
}
