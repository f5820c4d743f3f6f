package org.gloss.classroom.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Looks for quotes that are not balanced. A name has no line break, so every quote has to be
/// closed in its own line; otherwise it would swallow the lines below.
final class Quoting {

  private Quoting() {}

  static List<Remark> faults(String file, String text, char separator) {
    List<Remark> faults = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      int line = i + 1;
      fault(lines.get(i), separator)
          .ifPresent(sentence -> faults.add(new Remark(file, line, sentence)));
    }
    return faults;
  }

  private static Optional<String> fault(String line, char separator) {
    int at = 0;
    while (at < line.length()) {
      at = pastBlanks(line, at, separator);
      if (at < line.length() && line.charAt(at) == '"') {
        at = pastQuoted(line, at + 1);
        if (at > line.length()) {
          return Optional.of(
              "A quote (\") opens in this line and is not closed. Close it or delete it.");
        }
        at = pastBlanks(line, at, separator);
        if (at < line.length() && line.charAt(at) != separator) {
          return Optional.of(
              "Something follows a closing quote (\"). Double the quotes inside a value, or delete"
                  + " them.");
        }
      }
      int next = line.indexOf(separator, at);
      at = next < 0 ? line.length() : next + 1;
    }
    return Optional.empty();
  }

  private static int pastBlanks(String line, int from, char separator) {
    int at = from;
    while (at < line.length()
        && line.charAt(at) != separator
        && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }

  /// Where a quoted value ends; past the line if it does not.
  private static int pastQuoted(String line, int from) {
    int at = from;
    while (at < line.length()) {
      if (line.charAt(at) != '"') {
        at++;
      } else if (at + 1 < line.length() && line.charAt(at + 1) == '"') {
        at += 2;
      } else {
        return at + 1;
      }
    }
    return line.length() + 1;
  }
}
