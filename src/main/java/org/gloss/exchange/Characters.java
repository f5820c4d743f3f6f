package org.gloss.exchange;

/// Characters that files cannot hold.
final class Characters {

  private static final int REPLACEMENT = 0xFFFD;

  private Characters() {}

  /// The text with U+FFFD for each half of a surrogate pair that stands alone: UTF-8 has no form
  /// for those.
  static String wellFormed(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints()
        .map(point -> half(point) ? REPLACEMENT : point)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /// The well-formed text without the characters that XML 1.0 forbids.
  static String forXml(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    wellFormed(text).codePoints().filter(Characters::inXml).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static boolean half(int point) {
    return Character.isBmpCodePoint(point) && Character.isSurrogate((char) point);
  }

  /// The production `Char` of XML 1.0.
  private static boolean inXml(int point) {
    return point == '\t'
        || point == '\n'
        || point == '\r'
        || (point >= 0x20 && point <= 0xD7FF)
        || (point >= 0xE000 && point <= 0xFFFD)
        || point >= 0x10000;
  }
}
