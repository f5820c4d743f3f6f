package org.gloss.command;

import java.math.BigDecimal;
import org.gloss.scoring.Scorer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/// Reads one line of JSON from front to back and says where it stands when something is wrong.
final class JsonCursor {

  private static final int LONGEST_QUOTE = 40;

  private final JsonParser parser;

  /// @param parser before its first token
  JsonCursor(JsonParser parser) {
    this.parser = parser;
    parser.nextToken();
  }

  /// Reads an object; `fields` must read or skip the value of each field.
  void object(Fields fields) {
    expect(JsonToken.START_OBJECT, "an object");
    int count = 0;
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      atMost(++count);
      String name = parser.currentName();
      parser.nextToken();
      fields.read(name);
    }
  }

  /// Reads an array; `element` must read or skip each element.
  void array(Runnable element) {
    expect(JsonToken.START_ARRAY, "an array");
    int count = 0;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      atMost(++count);
      element.run();
    }
  }

  boolean isNull() {
    return parser.currentToken() == JsonToken.VALUE_NULL;
  }

  void skip() {
    parser.skipChildren();
  }

  String text() {
    expect(JsonToken.VALUE_STRING, "a string");
    return parser.getString();
  }

  /// A string that is not blank.
  String name() {
    String text = text();
    if (text.isBlank()) {
      throw wrong("is empty");
    }
    return text;
  }

  /// A whole number that an `int` holds.
  int wholeNumber() {
    expect(JsonToken.VALUE_NUMBER_INT, "a whole number");
    if (parser.getNumberType() != NumberType.INT) {
      throw wrong("is " + shown() + ", out of all bounds");
    }
    return parser.getIntValue();
  }

  BigDecimal number() {
    if (parser.currentToken() != JsonToken.VALUE_NUMBER_FLOAT) {
      expect(JsonToken.VALUE_NUMBER_INT, "a number");
    }
    return parser.getDecimalValue();
  }

  Id id() {
    return switch (parser.currentToken()) {
      case VALUE_STRING -> new Id.Text(parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Id.Numeral(parser.getString());
      case null, default -> throw wrong("must be a string or a number, not " + shown());
    };
  }

  /// The line must end here.
  void end() {
    if (parser.nextToken() != null) {
      throw new Unscorable("more than one JSON value on the line");
    }
  }

  Unscorable wrong(String problem) {
    return new Unscorable(path(), problem);
  }

  /// The value that was just read is there.
  <T> T present(@Nullable T value, String field) {
    if (value == null) {
      String path = path();
      throw new Unscorable(path.isEmpty() ? field : path + "." + field, "is missing");
    }
    return value;
  }

  /// Where the cursor stands, as in `answer[3].start`; empty at the top.
  String path() {
    StringBuilder path = new StringBuilder();
    for (TokenStreamContext at = parser.streamReadContext(); at != null; at = at.getParent()) {
      String dot = path.isEmpty() || path.charAt(0) == '[' ? "" : ".";
      if (at.inArray() && at.hasCurrentIndex()) {
        path.insert(0, "[" + at.getCurrentIndex() + "]" + dot);
      } else if (at.inObject() && at.hasCurrentName()) {
        path.insert(0, at.currentName() + dot);
      }
    }
    return path.toString();
  }

  private void expect(JsonToken token, String what) {
    if (parser.currentToken() != token) {
      String problem = "must be " + what + ", not " + shown();
      throw path().isEmpty() ? new Unscorable("the line " + problem) : wrong(problem);
    }
  }

  private void atMost(int count) {
    if (count > Scorer.MOST) {
      throw wrong("is too long: at most " + Scorer.MOST + " entries");
    }
  }

  private String shown() {
    return switch (parser.currentToken()) {
      case START_OBJECT, END_OBJECT, PROPERTY_NAME -> "an object";
      case START_ARRAY, END_ARRAY -> "an array";
      case VALUE_STRING -> quoted(parser.getString());
      case null -> "nothing";
      case VALUE_NUMBER_INT,
          VALUE_NUMBER_FLOAT,
          VALUE_TRUE,
          VALUE_FALSE,
          VALUE_NULL,
          VALUE_EMBEDDED_OBJECT,
          NOT_AVAILABLE ->
          shortened(parser.getString());
    };
  }

  static String quoted(String text) {
    return '"' + shortened(text) + '"';
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
  }

  /// Reads the value of the field with this name.
  @FunctionalInterface
  interface Fields {
    void read(String name);
  }
}
