package org.gloss.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

/// What a person may be told: a sentence, and nothing of the program's insides.
public final class Words {

  private static final int LONGEST = 3_000;

  private static final Pattern INSIDES =
      Pattern.compile(
          "\\b(java|javax|jakarta|org|com|tools)\\.[a-z]+[.\\w]*"
              + "|\\w+Exception\\b|\\w+Error\\b|\\bat line: \\d|\\$\\$|\\bStringReader\\b",
          Pattern.UNICODE_CHARACTER_CLASS);

  private Words() {}

  /// @param own what the input says itself, which may be repeated
  public static void assertForPeople(String words, String own) {
    assertThat(words).isNotBlank().hasSizeLessThan(LONGEST);
    INSIDES
        .matcher(words)
        .results()
        .forEach(found -> assertThat(own).as(words).contains(found.group()));
  }
}
