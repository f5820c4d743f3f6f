package org.gloss.exercise.intake;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Looks, before a PDF is opened, how far its packed parts unpack: they are unpacked piece by piece
/// and thrown away.
final class PdfStreams {

  private static final long MOST_IN_ONE = 64L << 20;
  private static final long MOST_IN_ALL = 300L << 20;
  private static final byte[] KEYWORD = "stream".getBytes(StandardCharsets.ISO_8859_1);
  private static final Pattern PACKED_TWICE =
      Pattern.compile("/(?:Fl|FlateDecode|LZW|LZWDecode)\\s*/(?:Fl|FlateDecode|LZW|LZWDecode)\\b");

  private PdfStreams() {}

  /// @throws Unreadable if a part unpacks to more than any page needs
  static void check(byte[] pdf) throws Unreadable {
    if (PACKED_TWICE.matcher(new String(pdf, StandardCharsets.ISO_8859_1)).find()) {
      throw bomb();
    }
    long all = 0;
    byte[] piece = new byte[1 << 16];
    for (int at = start(pdf, 0); at >= 0; at = start(pdf, at)) {
      all += unpacked(pdf, at, piece);
      if (all > MOST_IN_ALL) {
        throw bomb();
      }
    }
  }

  /// Index after the next keyword and its line end, -1 if there is none.
  private static int start(byte[] pdf, int from) {
    for (int i = from; i + KEYWORD.length + 2 < pdf.length; i++) {
      if (pdf[i] == 's' && isKeyword(pdf, i)) {
        int after = i + KEYWORD.length;
        after += pdf[after] == '\r' ? 1 : 0;
        return pdf[after] == '\n' ? after + 1 : after;
      }
    }
    return -1;
  }

  private static boolean isKeyword(byte[] pdf, int at) {
    for (int i = 0; i < KEYWORD.length; i++) {
      if (pdf[at + i] != KEYWORD[i]) {
        return false;
      }
    }
    return at == 0 || pdf[at - 1] != 'd';
  }

  private static long unpacked(byte[] pdf, int from, byte[] piece) throws Unreadable {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(pdf, from, pdf.length - from);
      long bytes = 0;
      for (int count = 1; count > 0; bytes += count) {
        count = inflater.inflate(piece);
        if (bytes + count > MOST_IN_ONE) {
          throw bomb();
        }
      }
      return bytes;
    } catch (DataFormatException notPacked) {
      return inflater.getBytesWritten();
    } finally {
      inflater.end();
    }
  }

  private static Unreadable bomb() {
    return new Unreadable(
        "The PDF unpacks to far more than a text needs. Copy the part that your class will read, and"
            + " paste it.");
  }
}
