package org.gloss.command;

import tools.jackson.core.JsonGenerator;

/// What a line is called; written back as it was read.
sealed interface Id {

  /// A string.
  record Text(String text) implements Id {}

  /// A number, as it was written.
  record Numeral(String literal) implements Id {}

  /// None could be read.
  record Unknown() implements Id {}

  /// Writes the field `id`.
  default void write(JsonGenerator out) {
    out.writeName("id");
    switch (this) {
      case Text(String text) -> out.writeString(Json.wellFormed(text));
      case Numeral(String literal) -> out.writeNumber(literal);
      case Unknown() -> out.writeNull();
    }
  }
}
