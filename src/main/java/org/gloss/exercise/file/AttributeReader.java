package org.gloss.exercise.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads `{label … name="value" …}` after a bracketed span into fields, as if it were YAML.
final class AttributeReader {

  private static final Set<String> QUOTED = Set.of("core", "why", "hint");
  private static final int MOST_ENTRIES = 50;
  private static final Set<String> NUMERIC = Set.of("weight", "core-occurrence");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,9})?");
  private static final String CURLY = "“”„‘’«»";

  private final Paragraph paragraph;
  private final String chars;
  private final int start;
  private final Problems problems;
  private final List<Yaml> labels = new ArrayList<>();
  private final Map<String, Yaml.Field> fields = new LinkedHashMap<>();
  private int at;
  private boolean sound = true;

  /// @param start index of the `{`
  AttributeReader(Paragraph paragraph, int start, Problems problems) {
    this.paragraph = paragraph;
    this.chars = paragraph.chars();
    this.start = start;
    this.problems = problems;
    this.at = start + 1;
  }

  /// What stands between the braces; empty, with a problem, where it cannot be read.
  Optional<Yaml.Fields> read() {
    skipSpaces();
    while (sound && at < chars.length() && chars.charAt(at) != '}') {
      entry();
      skipSpaces();
    }
    if (sound && at == chars.length()) {
      fault(start, "This { is not closed in its paragraph", "Write } after its last value.");
    }
    if (!sound) {
      int brace = chars.indexOf('}', Math.min(at, chars.length()));
      at = brace < 0 ? chars.length() : brace + 1;
      return Optional.empty();
    }
    at++;
    return Optional.of(fields());
  }

  /// Index of the first character after the braces.
  int end() {
    return at;
  }

  private Yaml.Fields fields() {
    Place place = paragraph.place(start);
    Map<String, Yaml.Field> all = new LinkedHashMap<>();
    if (!labels.isEmpty()) {
      all.put("labels", new Yaml.Field(place, new Yaml.Items(labels.getFirst().place(), labels)));
    }
    all.putAll(fields);
    return new Yaml.Fields(place, all);
  }

  private void entry() {
    if (labels.size() + fields.size() >= MOST_ENTRIES) {
      fault(at, "Too much stands between these braces", "Name the few labels that are right.");
      return;
    }
    int from = at;
    while (at < chars.length() && isNamePart(chars.charAt(at))) {
      at++;
    }
    String name = chars.substring(from, at);
    skipSpaces();
    if (isStrangeSpace(at)) {
      strangeSpace();
    } else if (name.isEmpty()) {
      int shown = chars.offsetByCodePoints(at, 1);
      fault(
          at,
          "Unexpected " + Shown.quoted(chars.substring(at, shown).replace("\"", "quote")),
          "Write name=\"value\"; a quote inside a value is written \\\".");
    } else if (at < chars.length() && chars.charAt(at) == '=') {
      at++;
      skipSpaces();
      attribute(name, from);
    } else {
      label(name, from);
    }
  }

  private void label(String name, int from) {
    if (fields.isEmpty()) {
      labels.add(new Yaml.Text(paragraph.place(from), name));
    } else {
      fault(
          from,
          "Unexpected " + Shown.quoted(name) + " after an attribute",
          "Labels come first. Perhaps a } is missing before it, or a quote inside a value that is"
              + " written \\\".");
    }
  }

  private void attribute(String name, int from) {
    Place key = paragraph.place(from);
    Place place = paragraph.place(Math.min(at, chars.length() - 1));
    Optional<String> value = value(name);
    if (value.isEmpty()) {
      return;
    }
    boolean number = NUMERIC.contains(name) && NUMBER.matcher(value.get()).matches();
    Yaml read =
        number
            ? new Yaml.Amount(place, new BigDecimal(value.get()))
            : new Yaml.Text(place, value.get());
    if (name.equals("labels") || fields.putIfAbsent(name, new Yaml.Field(key, read)) != null) {
      problems.add(
          key,
          name.equals("labels")
              ? "Unknown attribute \"labels\""
              : "The attribute " + Shown.quoted(name) + " stands twice",
          name.equals("labels") ? "Labels stand by themselves, first of all." : "Remove one.");
    }
  }

  private Optional<String> value(String name) {
    if (at < chars.length() && chars.charAt(at) == '"') {
      return quoted();
    }
    int from = at;
    while (at < chars.length() && isNamePart(chars.charAt(at))) {
      at++;
    }
    String bare = chars.substring(from, at);
    if (isStrangeSpace(at)) {
      strangeSpace();
      return Optional.empty();
    }
    if (bare.isEmpty() || QUOTED.contains(name)) {
      boolean curly = !bare.isEmpty() && CURLY.indexOf(bare.charAt(0)) >= 0;
      fault(
          from,
          "The value of "
              + Shown.quoted(name)
              + " does not stand in "
              + (curly ? "straight " : "")
              + "double quotes",
          QUOTED.contains(name) ? "Write " + name + "=\"…\"." : "Write the value as \"…\".");
      return Optional.empty();
    }
    return Optional.of(bare);
  }

  private Optional<String> quoted() {
    int from = at++;
    StringBuilder value = new StringBuilder();
    while (at < chars.length() && chars.charAt(at) != '"') {
      if (chars.charAt(at) == '\\' && !escape()) {
        return Optional.empty();
      }
      value.append(chars.charAt(at++));
    }
    if (at == chars.length()) {
      fault(
          from,
          "This quote is not closed in its paragraph",
          "Write a straight double quote after the value.");
      return Optional.empty();
    }
    at++;
    return Optional.of(Folding.value(value.toString()));
  }

  /// Steps onto the character that a `\` protects.
  private boolean escape() {
    if (at + 1 < chars.length() && "\"\\[]{}".indexOf(chars.charAt(at + 1)) >= 0) {
      at++;
      return true;
    }
    fault(
        at,
        "This \\ stands before nothing special",
        "Inside a value write \\\" for a quote and \\\\ for a backslash.");
    return false;
  }

  private void skipSpaces() {
    while (at < chars.length() && chars.charAt(at) == ' ') {
      at++;
    }
  }

  private void fault(int index, String message, String advice) {
    problems.add(paragraph.place(index), message, advice);
    sound = false;
  }

  /// Whether a space stands there that only looks like one.
  private boolean isStrangeSpace(int index) {
    return index < chars.length()
        && chars.charAt(index) != ' '
        && Character.isSpaceChar(chars.charAt(index));
  }

  private void strangeSpace() {
    fault(
        at,
        "An unbreakable or special space stands between these braces",
        "Delete it and type an ordinary space.");
  }

  private static boolean isNamePart(char unit) {
    return !Character.isSpaceChar(unit) && unit != '=' && unit != '"' && unit != '{' && unit != '}';
  }
}
