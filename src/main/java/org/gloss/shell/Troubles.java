package org.gloss.shell;

import java.util.Optional;

/// What is nobody's mistake and passes: the server's disk is full, say. Another room answers.
public interface Troubles {

  /// What stands behind an exception; empty for what is none of these.
  Optional<Trouble> behind(Throwable thrown);

  /// A trouble in words.
  ///
  /// @param title what is the matter
  /// @param words what is kept and what to do
  record Trouble(String title, String words) {}
}
