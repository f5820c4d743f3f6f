package org.gloss.classroom.roster;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// Finds out what kind of file somebody has uploaded, and in which encoding its text is written.
final class RosterText {

  static final String SAVE_AS_CSV =
      "Open the list in a spreadsheet program, save it as CSV, and upload that file.";

  static final String EMPTY =
      "This file is empty. Export the list again, and check that it holds a line for each student.";

  private static final Charset WESTERN = Charset.forName("windows-1252");

  private RosterText() {}

  /// The text with `\n` line ends and without a mark of its byte order; a guess is noted.
  ///
  /// @param place the file's name if there are several, for what is said
  static String of(byte[] bytes, String place, List<Remark> notes) throws Unusable {
    refuseDocuments(bytes, place);
    String text = decoded(bytes, place, notes);
    String start = text.stripLeading().toLowerCase(Locale.ROOT);
    if (start.startsWith("<!doctype") || start.startsWith("<html") || start.startsWith("<table")) {
      throw new Unusable(place, "This is a web page, whatever its name says. " + SAVE_AS_CSV);
    }
    long controls =
        text.chars()
            .filter(unit -> unit < ' ' && unit != '\t' && unit != '\n' && unit != '\r')
            .count();
    if (controls > 3 && controls * 50 > text.length()) {
      throw new Unusable(place, "This file holds data, not text. " + SAVE_AS_CSV);
    }
    if (text.isBlank()) {
      throw new Unusable(place, EMPTY);
    }
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static void refuseDocuments(byte[] bytes, String place) throws Unusable {
    if (begins(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
      throw new Unusable(place, RosterZip.EXCEL);
    }
    if (begins(bytes, '%', 'P', 'D', 'F')) {
      throw new Unusable(
          place,
          "This is a PDF document. Copy the names into a spreadsheet program, save them as CSV, and"
              + " upload that file.");
    }
  }

  private static String decoded(byte[] bytes, String place, List<Remark> notes) {
    if (begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF)) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    int from = begins(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    ByteBuffer rest = ByteBuffer.wrap(bytes, from, bytes.length - from);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(rest).toString();
    } catch (CharacterCodingException notUtf8) {
      notes.add(
          new Remark(
              place,
              0,
              "The file is not UTF-8; it was read as Western European text (Windows-1252). Check"
                  + " the accents."));
      return new String(bytes, from, bytes.length - from, WESTERN);
    }
  }

  static boolean begins(byte[] bytes, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }
}
