package org.gloss.account;

import java.security.SecureRandom;

/// Passwords that Gloss makes.
public final class RandomPasswords {

  private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final SecureRandom RANDOM = new SecureRandom();

  private RandomPasswords() {}

  /// Sixteen characters in groups of four, 79 random bits.
  public static String next() {
    StringBuilder password = new StringBuilder();
    for (int i = 0; i < 16; i++) {
      if (i > 0 && i % 4 == 0) {
        password.append('-');
      }
      password.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return password.toString();
  }
}
