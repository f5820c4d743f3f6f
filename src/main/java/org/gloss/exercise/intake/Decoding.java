package org.gloss.exercise.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Finds out in which encoding a text is written.
final class Decoding {

  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final int LOOKED_AT = 4_000;

  private Decoding() {}

  /// The text, with `\n` line ends; a guess is noted.
  ///
  /// @throws Unreadable if the bytes are no text
  static String text(byte[] bytes, Notes notes) throws Unreadable {
    return lines(decoded(bytes, notes));
  }

  /// All kinds of line ends as `\n`; a form feed ends a paragraph.
  static String lines(String text) {
    return text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .replace('\u0085', '\n')
        .replace('\u000B', '\n')
        .replace('\u2028', '\n')
        .replace("\u2029", "\n\n")
        .replace("\f", "\n\n");
  }

  private static String decoded(byte[] bytes, Notes notes) throws Unreadable {
    if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
      return utf8(bytes, 3, notes);
    }
    if (begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF)) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    int zerosAtEven = zeros(bytes, 0);
    int zerosAtOdd = zeros(bytes, 1);
    int half = Math.min(bytes.length, LOOKED_AT) / 2;
    if (half > 1 && Math.max(zerosAtEven, zerosAtOdd) > half / 2) {
      notes.add("The file does not say its encoding; it was read as UTF-16. Check the letters.");
      return new String(
          bytes, zerosAtOdd > zerosAtEven ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }
    return utf8(bytes, 0, notes);
  }

  private static String utf8(byte[] bytes, int from, Notes notes) throws Unreadable {
    String text;
    try {
      ByteBuffer rest = ByteBuffer.wrap(bytes, from, bytes.length - from);
      text = StandardCharsets.UTF_8.newDecoder().decode(rest).toString();
    } catch (CharacterCodingException notUtf8) {
      notes.add(
          "The file is not UTF-8; it was read as Western European text (windows-1252)."
              + " Check accents, quotes and dashes.");
      text = new String(bytes, from, bytes.length - from, WESTERN);
    }
    refuseData(text);
    return text;
  }

  private static void refuseData(String text) throws Unreadable {
    int looked = Math.min(text.length(), LOOKED_AT);
    long controls =
        text.substring(0, looked).chars().filter(unit -> unit < ' ' && !isLayout(unit)).count();
    if (controls * 10 > looked) {
      throw new Unreadable(
          "This file holds data, not text. Open it in the program that made it, copy the text, and"
              + " paste it.");
    }
  }

  private static boolean isLayout(int unit) {
    return unit == '\n' || unit == '\r' || unit == '\t' || unit == '\f' || unit == 0x0B;
  }

  private static int zeros(byte[] bytes, int from) {
    int zeros = 0;
    for (int i = from; i < Math.min(bytes.length, LOOKED_AT); i += 2) {
      zeros += bytes[i] == 0 ? 1 : 0;
    }
    return zeros;
  }

  private static boolean begins(byte[] bytes, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }
}
