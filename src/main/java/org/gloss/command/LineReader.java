package org.gloss.command;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// Cuts a stream of bytes into lines at `\n`, holding one line at a time. Of a line that is too
/// long only the beginning is kept. A byte order mark at the start is dropped.
final class LineReader {

  private static final int BLOCK = 1 << 16;

  private final InputStream in;
  private final int longest;
  private final Runnable beforeWaiting;
  private final byte[] block = new byte[BLOCK];
  private int at;
  private int filled;
  private byte[] line = new byte[BLOCK];
  private int length;
  private boolean tooLong;
  private boolean first = true;

  /// @param longest the most bytes of a line
  /// @param beforeWaiting called before each read, which may wait for more input
  LineReader(InputStream in, int longest, Runnable beforeWaiting) {
    this.in = in;
    this.longest = longest;
    this.beforeWaiting = beforeWaiting;
  }

  /// Goes to the next line; false at the end.
  boolean next() throws IOException {
    length = 0;
    tooLong = false;
    while (at < filled || fill()) {
      int end = at;
      while (end < filled && block[end] != '\n') {
        end++;
      }
      append(end - at);
      at = end + 1;
      if (end < filled) {
        dropByteOrderMark();
        return true;
      }
    }
    dropByteOrderMark();
    return length > 0;
  }

  /// The current line's bytes are the first [#length()] of this array.
  byte[] bytes() {
    return line;
  }

  int length() {
    return length;
  }

  boolean tooLong() {
    return tooLong;
  }

  /// Whether the current line holds nothing but white space.
  boolean blank() {
    for (int i = 0; i < length; i++) {
      if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
        return false;
      }
    }
    return true;
  }

  private boolean fill() throws IOException {
    beforeWaiting.run();
    at = 0;
    filled = Math.max(0, in.read(block, 0, BLOCK));
    return filled > 0;
  }

  private void append(int count) {
    int kept = Math.min(count, longest - length);
    tooLong |= kept < count;
    if (length + kept > line.length) {
      line = Arrays.copyOf(line, Math.min(longest, Math.max(length + kept, 2 * line.length)));
    }
    System.arraycopy(block, at, line, length, kept);
    length += kept;
  }

  private void dropByteOrderMark() {
    if (first
        && length >= 3
        && line[0] == (byte) 0xEF
        && line[1] == (byte) 0xBB
        && line[2] == (byte) 0xBF) {
      System.arraycopy(line, 3, line, 0, length - 3);
      length -= 3;
    }
    first = false;
  }
}
