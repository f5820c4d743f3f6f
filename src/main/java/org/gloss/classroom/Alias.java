package org.gloss.classroom;

import com.ibm.icu.text.SpoofChecker;
import java.text.Normalizer;
import java.util.Locale;

/// The name that a student picks in a class.
///
/// @param value as shown: NFC, no invisible characters, single spaces
/// @param skeleton what it looks like; two aliases of one class never look alike
record Alias(String value, String skeleton) {

  static final int SHORTEST = 2;
  static final int LONGEST = 30;

  private static final SpoofChecker LOOKS =
      new SpoofChecker.Builder().setChecks(SpoofChecker.CONFUSABLE).build();

  /// What became of a name as typed.
  sealed interface Reading {
    /// It can be used.
    record Usable(Alias alias) implements Reading {}

    /// It cannot; `reason` says why in words for the person who typed it.
    record Unusable(String reason) implements Reading {}
  }

  /// Reads a name as typed, which may be hostile.
  static Reading read(String typed) {
    if (typed.length() > 10 * LONGEST) {
      return new Reading.Unusable("A name has at most " + LONGEST + " characters.");
    }
    String visible =
        Normalizer.normalize(typed, Normalizer.Form.NFKC)
            .replaceAll(
                "[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\u115F\\u1160\\u3164\\uFFA0\\u2800]", "")
            .replaceAll("[\\s\\p{Z}]+", " ")
            .strip();
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
    return new Reading.Usable(new Alias(visible, skeleton(visible)));
  }

  private static String skeleton(String visible) {
    String folded = visible.toLowerCase(Locale.ROOT).replace(" ", "");
    return LOOKS.getSkeleton(LOOKS.getSkeleton(folded).toLowerCase(Locale.ROOT));
  }
}
