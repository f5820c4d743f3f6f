package org.gloss.classroom;

/// Who gets into a class by its code.
public enum Admission {
  /// Everybody who has the code.
  OPEN,
  /// Those on the roster; others wait until the teacher approves them.
  APPROVE
}
