package org.gloss.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What one case makes of sound inputs: bytes turned, pieces taken out, repeated, swapped with
/// those of another input, and pieces put in that have broken programs before.
public final class Mutations {

  private static final int MOST_BYTES = 300_000;

  /// What stands between the pieces of JSON that can be replaced.
  private static final Pattern JSON_VALUE =
      Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"(?!\\s*:)|-?\\d[\\d.eE+-]*|true|false|null");

  private static final Pattern JSON_FIELD = Pattern.compile("\"\\w+\"\\s*:\\s*[^,{}\\[\\]]+,");

  private static final List<String> JSON_VALUES =
      List.of(
          "null",
          "true",
          "-1",
          "0",
          "2147483647",
          "2147483648",
          "-2147483649",
          "99999999999999999999",
          "1e999999999",
          "1e-999999999",
          "0.1",
          "1.0",
          "0e999999999",
          "\"\"",
          "\"7\"",
          "\"\\ud800\"",
          "\"\\udc00x\"",
          "\"\\u0000\"",
          "\"\\u202e\\u200b\"",
          "\"x\\u0301\\u0323\"",
          "\"1-1-1-1-1\"",
          "{}",
          "[]",
          "[[]]",
          "[null]",
          "{\"a\":1,\"a\":2}",
          "NaN",
          "Infinity",
          "'x'",
          "// x\n1",
          "\"" + "x".repeat(5_000) + "\"",
          "[".repeat(2_000),
          "{\"a\":".repeat(2_000),
          "9".repeat(2_000));

  private static final List<byte[]> ANYWHERE =
      bytes(
          "\0",
          "\uFEFF",
          "\u202E",
          "\u200B",
          "\u0301\u0323",
          "\uFFFF",
          "\r",
          "\r\n",
          "\u2028",
          "😀",
          "👩‍👩‍👧",
          "حرب",
          "\t",
          " ",
          "\n",
          "\n\n",
          "\"",
          "'",
          "\\",
          "[",
          "]",
          "{",
          "}",
          "<",
          ">",
          "&amp;",
          "&#0;",
          "&#xD800;",
          ",",
          ";",
          ":",
          "%",
          "-1",
          "0",
          "99999999999999999999",
          "1e999999999",
          "null",
          "true",
          "../",
          "${x}",
          "#{x}",
          "%s%n");

  private static final List<byte[]> BROKEN_UTF_8 =
      List.of(
          new byte[] {(byte) 0xC0, (byte) 0x80},
          new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
          new byte[] {(byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80},
          new byte[] {(byte) 0xFF, (byte) 0xFE},
          new byte[] {(byte) 0xE2, (byte) 0x82},
          new byte[] {(byte) 0x80});

  private final SplittableRandom random;
  private byte[] last = new byte[0];

  Mutations(long seed) {
    this.random = new SplittableRandom(seed * 0x9E37_79B9_7F4A_7C15L);
  }

  static List<byte[]> bytes(String... texts) {
    return Arrays.stream(texts).map(text -> text.getBytes(StandardCharsets.UTF_8)).toList();
  }

  public int below(int bound) {
    return random.nextInt(bound);
  }

  public <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /// One of the inputs, changed in up to eight places; now and then not changed at all.
  ///
  /// @param words what has a meaning in this kind of input
  byte[] bytes(List<byte[]> corpus, List<byte[]> words) {
    byte[] made = one(corpus);
    int changes = random.nextInt(9);
    for (int i = 0; i < changes; i++) {
      made = changed(made, corpus, words);
    }
    return kept(made);
  }

  /// JSON with values replaced, fields doubled and left out, and now and then broken altogether.
  public String json(String sound) {
    String made = sound;
    int changes = random.nextInt(4);
    for (int i = 0; i < changes; i++) {
      made = random.nextInt(5) == 0 ? fieldChanged(made) : valueChanged(made);
    }
    byte[] bytes = made.getBytes(StandardCharsets.UTF_8);
    if (random.nextInt(4) == 0) {
      bytes = changed(bytes, List.of(bytes), ANYWHERE);
    }
    return new String(kept(bytes), StandardCharsets.UTF_8);
  }

  /// The input of this case, for whoever mends what it broke.
  byte[] last() {
    return last;
  }

  byte[] kept(byte[] bytes) {
    last = bytes;
    return bytes;
  }

  private String valueChanged(String json) {
    return replaced(json, JSON_VALUE, match -> one(JSON_VALUES));
  }

  private String fieldChanged(String json) {
    boolean twice = random.nextBoolean();
    return replaced(json, JSON_FIELD, match -> twice ? match.group() + match.group() : "");
  }

  private interface Replacement {
    String of(MatchResult match);
  }

  private String replaced(String text, Pattern pattern, Replacement replacement) {
    List<MatchResult> found = pattern.matcher(text).results().toList();
    if (found.isEmpty() || text.length() > MOST_BYTES) {
      return text;
    }
    MatchResult match = one(found);
    return text.substring(0, match.start()) + replacement.of(match) + text.substring(match.end());
  }

  private byte[] changed(byte[] whole, List<byte[]> corpus, List<byte[]> words) {
    int from = random.nextInt(whole.length + 1);
    int to = Math.min(whole.length, from + random.nextInt(1 << random.nextInt(1, 11)));
    byte[] piece = Arrays.copyOfRange(whole, from, to);
    return switch (random.nextInt(9)) {
      case 0 -> put(whole, from, Math.min(from + 1, whole.length), (byte) random.nextInt(256));
      case 1 -> put(whole, from, to);
      case 2 -> put(whole, to, to, repeated(piece, 1 + random.nextInt(3)));
      case 3 -> put(whole, from, to, piece(one(corpus)));
      case 4 -> put(whole, from, from, one(ANYWHERE));
      case 5 -> put(whole, from, to, one(words));
      case 6 -> put(whole, from, from, repeated(one(words), 1 << random.nextInt(12)));
      case 7 -> put(whole, from, from, one(BROKEN_UTF_8));
      default -> lines(whole);
    };
  }

  /// Two lines changed about, one doubled or one left out.
  private byte[] lines(byte[] whole) {
    List<String> lines =
        new ArrayList<>(
            List.of(new String(whole, StandardCharsets.ISO_8859_1).split("(?<=\n)", -1)));
    int one = random.nextInt(lines.size());
    int other = random.nextInt(lines.size());
    switch (random.nextInt(3)) {
      case 0 -> Collections.swap(lines, one, other);
      case 1 -> lines.add(other, lines.get(one));
      default -> lines.remove(one);
    }
    return String.join("", lines).getBytes(StandardCharsets.ISO_8859_1);
  }

  private byte[] piece(byte[] other) {
    int from = random.nextInt(other.length + 1);
    return Arrays.copyOfRange(
        other, from, Math.min(other.length, from + random.nextInt(1 << random.nextInt(1, 12))));
  }

  private static byte[] repeated(byte[] piece, int times) {
    int fitting = Math.min(times, MOST_BYTES / Math.max(1, piece.length));
    ByteArrayOutputStream made = new ByteArrayOutputStream();
    for (int i = 0; i < fitting; i++) {
      made.writeBytes(piece);
    }
    return made.toByteArray();
  }

  private static byte[] put(byte[] whole, int from, int to, byte... piece) {
    if (whole.length + piece.length > MOST_BYTES) {
      return whole;
    }
    ByteArrayOutputStream made = new ByteArrayOutputStream(whole.length + piece.length);
    made.write(whole, 0, from);
    made.writeBytes(piece);
    made.write(whole, to, whole.length - to);
    return made.toByteArray();
  }
}
