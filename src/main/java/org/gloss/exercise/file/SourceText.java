package org.gloss.exercise.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

/// The lines of a file: UTF-8, without byte order mark, in NFC.
///
/// @param lines without their ends; line 1 is at index 0
record SourceText(List<String> lines) {

  /// The longest file, in bytes.
  static final int MOST_BYTES = 1 << 20;

  SourceText {
    lines = List.copyOf(lines);
  }

  /// Decodes a file; empty, with a problem, where it is no text.
  static Optional<SourceText> of(byte[] bytes, Problems problems) {
    if (bytes.length > MOST_BYTES) {
      problems.add(
          Place.START, "The file is larger than 1 MiB", "Split it into several exercises.");
      return Optional.empty();
    }
    return decoded(bytes, problems)
        .map(text -> text.startsWith("\uFEFF") ? text.substring(1) : text)
        .map(text -> text.replace("\r\n", "\n").replace('\r', '\n'))
        .flatMap(text -> withoutForbidden(text, problems))
        .map(text -> Normalizer.normalize(text, Normalizer.Form.NFC))
        .map(text -> new SourceText(List.of(text.split("\n", -1))));
  }

  /// The text of lines `[from, to)` (indexes), each with its line end.
  String text(int from, int to) {
    StringBuilder text = new StringBuilder();
    lines.subList(from, to).forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }

  /// The place of a UTF-16 index in the line with index `line`.
  Place place(int line, int index) {
    return new Place(line + 1, lines.get(line).codePointCount(0, index) + 1);
  }

  private static Optional<String> decoded(byte[] bytes, Problems problems) {
    CharBuffer text = CharBuffer.allocate(bytes.length);
    CoderResult result =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), text, true);
    text.flip();
    if (result.isError()) {
      problems.add(
          placeIn(text.toString(), text.length()),
          "The file is not UTF-8 text",
          "Save it again with the encoding UTF-8.");
      return Optional.empty();
    }
    return Optional.of(text.toString());
  }

  private static Optional<String> withoutForbidden(String text, Problems problems) {
    Optional<Characters.Fault> fault = Characters.forbidden(text);
    fault.ifPresent(
        found -> problems.add(placeIn(text, found.index()), found.message(), "Remove it."));
    return fault.isPresent() ? Optional.empty() : Optional.of(text);
  }

  private static Place placeIn(String text, int index) {
    String before = text.substring(0, index);
    int line = (int) before.chars().filter(unit -> unit == '\n').count() + 1;
    int start = before.lastIndexOf('\n') + 1;
    return new Place(line, before.codePointCount(start, index) + 1);
  }
}
