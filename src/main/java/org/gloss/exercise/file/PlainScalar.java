package org.gloss.exercise.file;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/// What a YAML value without quotes is: the core schema of YAML 1.2 without octal and hexadecimal
/// numbers, infinities and what has more digits than anybody needs, which are text.
final class PlainScalar {

  private static final Pattern NUMBER =
      Pattern.compile("[-+]?(\\.[0-9]{1,15}|[0-9]{1,15}(\\.[0-9]{0,15})?)([eE][-+]?[0-9]{1,2})?");

  private PlainScalar() {}

  static Yaml of(Place place, String text) {
    return switch (text) {
      case "", "~", "null", "Null", "NULL" -> new Yaml.Nothing(place);
      case "true", "True", "TRUE" -> new Yaml.Flag(place, true);
      case "false", "False", "FALSE" -> new Yaml.Flag(place, false);
      default ->
          NUMBER.matcher(text).matches()
              ? new Yaml.Amount(place, new BigDecimal(text))
              : new Yaml.Text(place, text);
    };
  }
}
