package org.gloss.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Names that a spreadsheet accepts for its sheets: 1 to 31 UTF-16 code units, none of `[]:*?/\`,
/// no apostrophe at either end, not "History", none twice whatever its capitals.
final class SheetNames {

  private static final int LONGEST = 31;
  private static final Pattern FORBIDDEN = Pattern.compile("[\\[\\]:*?/\\\\\\p{Cc}]");
  private static final Pattern ENDS = Pattern.compile("^['\\s]+|['\\s]+$");

  private SheetNames() {}

  /// One for each of these names, in the same order, as near to it as may be.
  static List<String> of(List<String> wanted) {
    Set<String> taken = new HashSet<>();
    taken.add("history");
    List<String> names = new ArrayList<>();
    for (String name : wanted) {
      String legal = legal(name);
      String free = legal;
      for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
        String suffix = " " + i;
        free = cut(legal, LONGEST - suffix.length()) + suffix;
      }
      names.add(free);
    }
    return names;
  }

  private static String legal(String name) {
    String plain = FORBIDDEN.matcher(Characters.forXml(name)).replaceAll(" ");
    String trimmed = ENDS.matcher(cut(ENDS.matcher(plain).replaceAll(""), LONGEST)).replaceAll("");
    return trimmed.isEmpty() ? "Sheet" : trimmed;
  }

  private static String cut(String name, int length) {
    if (name.length() <= length) {
      return name;
    }
    return name.substring(0, Character.isLowSurrogate(name.charAt(length)) ? length - 1 : length);
  }
}
