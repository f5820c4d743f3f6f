package org.gloss.exercise.draft;

import java.util.Optional;

/// The single values of a draft's details, each as the text that a person types; empty where
/// nothing is said.
public enum DetailField {
  TITLE,
  LANGUAGE,
  KIND,
  LABELS,
  DEPTH,
  PRESET,
  LEVEL,
  MINUTES,
  KEY_BY,
  WHO,
  TO,
  WHEN,
  WHERE,
  HOW,
  TRANSLATION,
  PART,
  LINK,
  NOTICE,
  QUESTION,
  CONTEXT,
  PROVENANCE,
  TEACHERS_NOTE;

  private static final int LONGEST_LINE = 1000;
  private static final int LONGEST_TEXT = 20_000;
  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_NAME = 120;

  /// What is wrong with a value, in words for its author; empty when it can be kept. A draft may
  /// lack anything that publishing asks for later.
  public Optional<String> fault(String value) {
    return switch (this) {
      case TITLE -> tooLong(value, LONGEST_TITLE);
      case KEY_BY ->
          value.isBlank()
              ? Optional.of("Say who wrote the key: your name will do.")
              : tooLong(value, LONGEST_NAME);
      case LANGUAGE ->
          unless(
              value.length() <= 35 && value.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}"),
              "Choose a language, or type its tag, such as en or pt-BR.");
      case LEVEL -> unless(value.isEmpty() || whole(value, 6, 99), "An age in years, 6 to 99.");
      case MINUTES ->
          unless(value.isEmpty() || whole(value, 1, 240), "A whole number of minutes, 1 to 240.");
      case LINK ->
          unless(
                  value.isEmpty() || value.matches("(?i)https?://[^\\s/?#\"<>]+[^\\s\"<>]*"),
                  "Paste the whole address of a page. It begins with https:// or http://.")
              .or(() -> tooLong(value, LONGEST_LINE));
      case CONTEXT, PROVENANCE, TEACHERS_NOTE ->
          section(value).or(() -> tooLong(value, LONGEST_TEXT));
      case KIND, LABELS, DEPTH, PRESET -> Optional.empty();
      case WHO, TO, WHEN, WHERE, HOW, TRANSLATION, PART, NOTICE, QUESTION ->
          tooLong(value, LONGEST_LINE);
    };
  }

  private static Optional<String> section(String value) {
    return value
        .lines()
        .filter(line -> line.startsWith("## "))
        .findFirst()
        .map(
            line ->
                "The line “%s” would begin another part of the exercise's file. Begin it with ### instead of ##."
                    .formatted(line));
  }

  private static Optional<String> tooLong(String value, int most) {
    return unless(
        value.length() <= most,
        "This has %,d characters; %,d are possible. Please shorten it."
            .formatted(value.length(), most));
  }

  private static boolean whole(String value, int least, int most) {
    return value.matches("[0-9]{1,3}")
        && Integer.parseInt(value) >= least
        && Integer.parseInt(value) <= most;
  }

  private static Optional<String> unless(boolean sound, String words) {
    return sound ? Optional.empty() : Optional.of(words);
  }
}
