package org.gloss.classroom;

import java.security.SecureRandom;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// Codes that people read aloud and type: no vowels, no characters that look alike.
@Component
class Codes {

  private static final String ALPHABET = "BCDFGHJKLMNPQRTVWXYZ34679";
  private static final int JOIN_LENGTH = 6;
  private static final int RE_ENTRY_LENGTH = 10;

  private final SecureRandom random = new SecureRandom();

  /// A join code, six characters; one of 244 million.
  String joinCode() {
    return code(JOIN_LENGTH);
  }

  /// A re-entry code, ten characters, 46 random bits.
  String reEntryCode() {
    return code(RE_ENTRY_LENGTH);
  }

  /// A code as typed, without spaces, hyphens and case.
  static String read(String typed) {
    return typed.length() > 100 ? "" : typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
  }

  /// A code as shown: `BCDF3` as `BCD-F3`, in groups as equal as possible of at most five.
  static String shown(String code) {
    int half = (code.length() + 1) / 2;
    return code.substring(0, half) + "-" + code.substring(half);
  }

  private String code(int length) {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < length; i++) {
      code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return code.toString();
  }
}
