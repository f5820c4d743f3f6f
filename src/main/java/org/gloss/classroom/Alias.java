package org.gloss.classroom;

import com.ibm.icu.text.SpoofChecker;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.text.UnicodeSetSpanner;
import java.text.Normalizer;
import java.util.Locale;

/// The name that a student picks in a class.
///
/// @param value as shown: NFC, no invisible characters, single spaces
/// @param skeleton what it looks like in small letters
/// @param capitals what it looks like in capitals: `Ben` with a Cyrillic first letter looks like
///   `Ben`, though not in small letters. Two aliases of one class share neither
public record Alias(String value, String skeleton, String capitals) {

  /// The fewest characters of a name.
  public static final int SHORTEST = 2;

  /// The most characters of a name.
  public static final int LONGEST = 30;

  private static final SpoofChecker LOOKS =
      new SpoofChecker.Builder().setChecks(SpoofChecker.CONFUSABLE).build();

  private static final UnicodeSetSpanner INVISIBLE =
      new UnicodeSetSpanner(
          new UnicodeSet("[[:C:][:Default_Ignorable_Code_Point:]\\u2800]").freeze());

  /// What became of a name as typed.
  public sealed interface Reading {
    /// It can be used.
    record Usable(Alias alias) implements Reading {}

    /// It cannot; `reason` says why in words for the person who typed it.
    record Unusable(String reason) implements Reading {}
  }

  /// Reads a name as typed, which may be hostile.
  public static Reading read(String typed) {
    if (typed.length() > 10 * LONGEST) {
      return new Reading.Unusable("A name has at most " + LONGEST + " characters.");
    }
    String visible =
        nfkc(INVISIBLE.deleteFrom(nfkc(typed)).replaceAll("[\\s\\p{Z}]+", " ").strip());
    int length = visible.codePointCount(0, visible.length());
    if (length < SHORTEST) {
      return new Reading.Unusable("Pick a name of at least " + SHORTEST + " characters.");
    }
    if (length > LONGEST) {
      return new Reading.Unusable("A name has at most " + LONGEST + " characters.");
    }
    if (visible.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return new Reading.Unusable("A name needs a letter or a digit.");
    }
    if (visible.codePoints().filter(c -> Character.getType(c) == Character.NON_SPACING_MARK).count()
        > length / 2) {
      return new Reading.Unusable("That name has too many accents to be read.");
    }
    return new Reading.Usable(new Alias(visible, skeleton(visible), capitals(visible)));
  }

  /// Whether two names of one class would be taken for each other.
  public boolean looksLike(Alias other) {
    return skeleton.equals(other.skeleton) || capitals.equals(other.capitals);
  }

  private static String nfkc(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  private static String skeleton(String visible) {
    String folded = visible.toLowerCase(Locale.ROOT).replace(" ", "");
    return LOOKS.getSkeleton(LOOKS.getSkeleton(folded).toLowerCase(Locale.ROOT));
  }

  private static String capitals(String visible) {
    return LOOKS.getSkeleton(visible.toUpperCase(Locale.ROOT).replace(" ", ""));
  }
}
