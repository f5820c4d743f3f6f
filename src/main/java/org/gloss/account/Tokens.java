package org.gloss.account;

import java.security.SecureRandom;
import java.util.Base64;

/// Secrets that nobody types: 256 random bits each, fit for an address or a cookie.
final class Tokens {

  private static final SecureRandom RANDOM = new SecureRandom();

  private Tokens() {}

  static String next() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
