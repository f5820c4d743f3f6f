package org.gloss.setup.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Languages to choose from. Any other BCP 47 tag can be typed.
final class Languages {

  private Languages() {}

  /// Tags of all languages that have one of two letters, by their English names.
  static List<String> tags() {
    return Stream.of(Locale.getISOLanguages())
        .filter(tag -> !english(tag).equals(tag))
        .sorted(Comparator.comparing(Languages::english))
        .toList();
  }

  /// A tag in words, for instance "German (de)".
  static String words(String tag) {
    return "%s (%s)".formatted(english(tag), tag);
  }

  private static String english(String tag) {
    return Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
  }
}
