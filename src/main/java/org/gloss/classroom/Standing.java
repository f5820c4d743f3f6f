package org.gloss.classroom;

import java.util.Optional;
import java.util.UUID;

/// How a student stands with their class.
public sealed interface Standing {

  /// They are in.
  ///
  /// @param className as shown
  record In(String className) implements Standing {}

  /// The teacher has not let them in yet. The class's name is not told before.
  record Waiting() implements Standing {}

  /// The teacher removed or declined them.
  record Removed() implements Standing {}

  /// The teacher put their work to another name of theirs.
  ///
  /// @param alias under which they go on
  record Merged(String alias) implements Standing {}

  /// The class is put away.
  record PutAway(String className) implements Standing {}

  /// They have no class.
  record Nowhere() implements Standing {}

  /// What is stored of it.
  ///
  /// @param kept the name of the student whom they were merged into
  record Row(
      UUID classroomId,
      Enrolment.State state,
      String className,
      boolean archived,
      Optional<String> kept) {

    Standing standing() {
      if (kept.isPresent()) {
        return new Merged(kept.get());
      }
      return switch (state) {
        case WAITING -> new Waiting();
        case REMOVED -> new Removed();
        case IN -> archived ? new PutAway(className) : new In(className);
      };
    }
  }
}
