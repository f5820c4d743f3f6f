package org.gloss.exercise.file;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Characters that no file may hold, and those that would hide in a passage.
final class Characters {

  /// More accents than this on one letter are no writing (UAX #15, stream-safe text).
  static final int MOST_MARKS = 30;

  private static final int NON_JOINER = 0x200C;
  private static final int JOINER = 0x200D;

  /// Scripts in whose ordinary spelling joiners occur.
  private static final Set<UnicodeScript> JOINING =
      EnumSet.of(
          UnicodeScript.ARABIC,
          UnicodeScript.SYRIAC,
          UnicodeScript.MONGOLIAN,
          UnicodeScript.DEVANAGARI,
          UnicodeScript.BENGALI,
          UnicodeScript.GURMUKHI,
          UnicodeScript.GUJARATI,
          UnicodeScript.ORIYA,
          UnicodeScript.TAMIL,
          UnicodeScript.TELUGU,
          UnicodeScript.KANNADA,
          UnicodeScript.MALAYALAM,
          UnicodeScript.SINHALA,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR);

  /// A character that cannot stay.
  ///
  /// @param index in UTF-16 code units
  /// @param message what it is
  record Fault(int index, String message) {}

  private Characters() {}

  /// The first character that may stand nowhere in a file: controls other than tab and line feed,
  /// line and paragraph separators, non-characters, halves of pairs, heaps of accents.
  static Optional<Fault> forbidden(String text) {
    int marks = 0;
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      marks = isMark(point) ? marks + 1 : 0;
      if (marks > MOST_MARKS) {
        return Optional.of(new Fault(i, "More than " + MOST_MARKS + " accents on one letter"));
      }
      if (isForbidden(point)) {
        return Optional.of(new Fault(i, "Character " + named(point) + " is not text"));
      }
      i += Character.charCount(point);
    }
    return Optional.empty();
  }

  /// The first character from `from` on that a reader could not see.
  static Optional<Fault> hidden(String text, int from) {
    for (int i = from; i < text.length(); ) {
      int point = text.codePointAt(i);
      if (isHidden(point) && !belongs(text, i, point)) {
        return Optional.of(new Fault(i, "Invisible character " + named(point)));
      }
      i += Character.charCount(point);
    }
    return Optional.empty();
  }

  /// Whether a character may stand nowhere in a file.
  static boolean isForbidden(int point) {
    if (point == '\t' || point == '\n') {
      return false;
    }
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
    };
  }

  /// Whether a reader cannot see a character, although it may belong to the spelling around it.
  static boolean isHidden(int point) {
    return point > 0xA0
        && (UCharacter.hasBinaryProperty(point, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
            || UCharacter.hasBinaryProperty(point, UProperty.BIDI_CONTROL)
            || (point >= 0xFFF9 && point <= 0xFFFB));
  }

  /// Whether the spelling around an invisible character needs it: joiners in emoji and in scripts
  /// that join, variation selectors after what they vary.
  static boolean belongs(String text, int index, int point) {
    if (index == 0) {
      return false;
    }
    int before = text.codePointBefore(index);
    int end = index + Character.charCount(point);
    int after = end < text.length() ? text.codePointAt(end) : ' ';
    if (point == JOINER && isEmoji(after)) {
      return isEmoji(before) || before == 0xFE0F;
    }
    if (point == JOINER || point == NON_JOINER) {
      return joins(before) && joins(after);
    }
    return UCharacter.hasBinaryProperty(point, UProperty.VARIATION_SELECTOR)
        && (isEmoji(before)
            || Character.isIdeographic(before)
            || UnicodeScript.of(before) == UnicodeScript.MONGOLIAN);
  }

  private static boolean joins(int point) {
    return (Character.isLetter(point) || isMark(point))
        && JOINING.contains(UnicodeScript.of(point));
  }

  private static boolean isEmoji(int point) {
    return UCharacter.hasBinaryProperty(point, UProperty.EMOJI);
  }

  static boolean isMark(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          true;
      default -> false;
    };
  }

  private static String named(int point) {
    String code = String.format(Locale.ROOT, "U+%04X", point);
    String name = Character.getName(point);
    return name == null ? code : code + " (" + name.toLowerCase(Locale.ROOT) + ")";
  }
}
