package org.gloss.classroom;

/// What became of a student's new name.
public sealed interface NameChange {

  /// They have it.
  record Done(String alias) implements NameChange {}

  /// It cannot be used; `reason` says why.
  record Unusable(String reason) implements NameChange {}

  /// Somebody else in the class has it, or one that looks like it.
  record Taken(String alias) implements NameChange {}
}
