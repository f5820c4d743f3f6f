package org.gloss.command;

import java.io.OutputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/// JSON as the commands read and write it: strict, no name twice in an object.
final class Json {

  private static final StreamReadConstraints BOUNDS =
      StreamReadConstraints.builder()
          .maxStringLength(ScoreCommand.LONGEST_LINE)
          .maxNumberLength(100)
          .build();

  private static final JsonFactory STRICT =
      JsonFactory.builder()
          .streamReadConstraints(BOUNDS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .rootValueSeparator("")
          .build();

  private static final JsonFactory LENIENT =
      JsonFactory.builder().streamReadConstraints(BOUNDS).build();

  private Json() {}

  static JsonParser parser(byte[] line, int length) {
    return STRICT.createParser(ObjectReadContext.empty(), line, 0, length);
  }

  static JsonGenerator generator(OutputStream out) {
    return STRICT.createGenerator(ObjectWriteContext.empty(), out);
  }

  /// The first `id` of a line's object, as far as it can be read.
  static Id idOf(byte[] line, int length) {
    try (JsonParser parser = LENIENT.createParser(ObjectReadContext.empty(), line, 0, length)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return new Id.Unknown();
      }
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        boolean id = parser.currentName().equals("id");
        JsonToken value = parser.nextToken();
        if (id) {
          return idOf(parser, value);
        }
        parser.skipChildren();
      }
      return new Id.Unknown();
    } catch (JacksonException e) {
      return new Id.Unknown();
    }
  }

  private static Id idOf(JsonParser parser, JsonToken value) {
    return switch (value) {
      case VALUE_STRING -> new Id.Text(parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Id.Numeral(parser.getString());
      default -> new Id.Unknown();
    };
  }

  /// The text with U+FFFD for each half of a surrogate pair that stands alone: UTF-8 has no form
  /// for those.
  static String wellFormed(String text) {
    StringBuilder mended = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      int point = text.codePointAt(i);
      if (Character.isSupplementaryCodePoint(point)) {
        i++;
      } else if (Character.isSurrogate((char) point)) {
        mended.setCharAt(i, '\uFFFD');
      }
    }
    return mended.toString();
  }
}
