package org.gloss.account;

import java.util.IllformedLocaleException;
import java.util.Locale;

/// The school that Gloss runs for.
///
/// @param name empty if nobody has said it
/// @param language BCP 47 tag of new exercises, for instance `en` or `pt-BR`
public record SchoolProfile(String name, String language) {

  /// The longest name, in UTF-16 units.
  public static final int LONGEST_NAME = 120;

  private static final int LONGEST_LANGUAGE = 35;

  /// Whether a text is a language tag as BCP 47 has it.
  public static boolean isLanguage(String tag) {
    try {
      return tag.length() <= LONGEST_LANGUAGE
          && !new Locale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty();
    } catch (IllformedLocaleException e) {
      return false;
    }
  }

  /// Without what does not belong into a name, and with the tag's usual capitals.
  SchoolProfile cleaned() {
    return new SchoolProfile(
        Newcomer.cleaned(name), Locale.forLanguageTag(language.strip()).toLanguageTag());
  }
}
