package org.gloss.exercise.file;

import java.util.Locale;
import tools.jackson.core.JacksonException;

/// Says in plain words what a YAML parser says in its own.
final class YamlFaults {

  private YamlFaults() {}

  static String message(JacksonException fault) {
    String said = fault.getOriginalMessage();
    String first = said == null ? "" : said.lines().findFirst().orElse("").strip();
    return "This is not readable YAML" + (first.isEmpty() ? "" : " (" + first + ")");
  }

  static String advice(JacksonException fault) {
    String said = String.valueOf(fault.getOriginalMessage()).toLowerCase(Locale.ROOT);
    if (said.contains("mapping values are not allowed")) {
      return "A text with \": \" in it needs double quotes around it.";
    }
    if (said.contains("tab") || said.contains("'\\t'")) {
      return "Indent with spaces, not with tabs.";
    }
    if (said.contains("quoted scalar")) {
      return "A double quote is missing; write \\\" for a quote inside quotes.";
    }
    if (said.contains("cannot start any token")) {
      return "A text that begins with a special character needs double quotes around it.";
    }
    return "Look for a missing quote, a missing space after a colon or a wrong indent; a quote"
        + " inside double quotes is written \\\".";
  }
}
