package org.gloss.command;

import tools.jackson.core.JsonGenerator;

/// What a line came to, ready to be written.
@FunctionalInterface
interface ScoredLine {

  /// Writes one JSON object.
  void write(JsonGenerator out);
}
