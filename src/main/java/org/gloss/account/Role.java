package org.gloss.account;

import java.util.List;

/// What an account may do.
public enum Role {
  /// Invites teachers and looks after the installation; does everything that a teacher does.
  ADMINISTRATOR,
  /// Writes exercises, runs classes.
  TEACHER,
  /// Works on exercises.
  STUDENT;

  /// Name of the role in annotations such as `@RolesAllowed`.
  public static final String ADMINISTRATOR_ROLE = "ADMINISTRATOR";

  /// Name of the role in annotations such as `@RolesAllowed`. Administrators have it, too.
  public static final String TEACHER_ROLE = "TEACHER";

  /// Name of the role in annotations such as `@RolesAllowed`.
  public static final String STUDENT_ROLE = "STUDENT";

  /// Whether it is a role of those who teach.
  public boolean teaches() {
    return switch (this) {
      case ADMINISTRATOR, TEACHER -> true;
      case STUDENT -> false;
    };
  }

  /// The names that Spring Security knows a person of this role by.
  List<String> authorities() {
    return switch (this) {
      case ADMINISTRATOR -> List.of("ROLE_" + ADMINISTRATOR_ROLE, "ROLE_" + TEACHER_ROLE);
      case TEACHER -> List.of("ROLE_" + TEACHER_ROLE);
      case STUDENT -> List.of("ROLE_" + STUDENT_ROLE);
    };
  }
}
