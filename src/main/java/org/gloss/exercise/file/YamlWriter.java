package org.gloss.exercise.file;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Writes YAML as people write it: texts without quotes where that is safe.
final class YamlWriter {

  private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`";
  private static final Pattern NUMBER = Pattern.compile("[-+.]?[0-9][-+0-9.,:_a-fA-FxXoOtTzZ]*");
  private static final Set<String> WORDS =
      Set.of("null", "~", "true", "false", "yes", "no", "on", "off", "y", "n", ".inf", ".nan");

  private final StringBuilder out;

  YamlWriter(StringBuilder out) {
    this.out = out;
  }

  /// `name: value`, the value in double quotes only where it needs them.
  void plain(String name, String value) {
    out.append(name).append(": ").append(scalar(value)).append('\n');
  }

  /// The same, or nothing for an empty value.
  void plain(String name, Optional<?> value) {
    value.ifPresent(
        given -> {
          if (given instanceof Integer number) {
            out.append(name).append(": ").append(number).append('\n');
          } else {
            plain(name, given.toString());
          }
        });
  }

  /// `name: "value"`.
  void quoted(String name, String value) {
    out.append(name).append(": ").append(inQuotes(value)).append('\n');
  }

  /// `name: [a, b]`.
  void list(String name, List<String> values) {
    out.append(name).append(": [");
    out.append(String.join(", ", values.stream().map(YamlWriter::scalar).toList()));
    out.append("]\n");
  }

  /// `- value` of a list on lines of its own.
  void entry(String indent, String value) {
    out.append(indent).append("- ").append(scalar(value)).append('\n');
  }

  /// `- "value"` of such a list.
  void quotedEntry(String indent, String value) {
    out.append(indent).append("- ").append(inQuotes(value)).append('\n');
  }

  /// A text as YAML, in quotes only where it needs them.
  static String scalar(String value) {
    return isPlain(value) ? value : inQuotes(value);
  }

  private static String inQuotes(String value) {
    return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static boolean isPlain(String value) {
    return !value.isEmpty()
        && INDICATORS.indexOf(value.charAt(0)) < 0
        && !value.contains(": ")
        && !value.endsWith(":")
        && !value.contains(" #")
        && value.equals(Folding.value(value))
        && !WORDS.contains(value.toLowerCase(Locale.ROOT))
        && !NUMBER.matcher(value).matches();
  }
}
