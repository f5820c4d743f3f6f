package org.gloss.exchange;

import java.util.regex.Pattern;

/// Keeps words from being read as formulas where a CSV file is opened in a spreadsheet.
///
/// A spreadsheet takes a cell for a formula if it begins with `=`, `+`, `-` or `@`; some skip
/// blanks, invisible characters and quotation marks before it, some take the full-width forms, and
/// some drop a tab or a line end at the start. Such a cell gets an apostrophe in front, by which
/// spreadsheets mark text. A program that expects another separator than the comma begins cells
/// after semicolons, tabs and line ends, quoted or not, so the same holds there.
///
/// Nothing is lost: what already begins with apostrophes before such a character gets one more, and
/// [#unguarded] takes exactly one away.
final class FormulaGuard {

  /// What may stand between the beginning of a cell and the character that makes it a formula:
  /// quotation marks, blanks and invisible characters, but no tab and no line end.
  private static final String SKIPPED = "(?:['\"]|\\p{Z}|\\p{Cf}|[\\p{Cc}&&[^\\t\\r\\n]])*+";

  private static final String OPERATOR =
      "[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20\u2212\uFE62\uFE63\uFE66\uFE6B]";

  private static final Pattern DANGER =
      Pattern.compile(
          "(?:\\A(?="
              + SKIPPED
              + "[\\t\\r\\n])|(?:\\A|(?<=[;\\t\\r\\n]))(?="
              + SKIPPED
              + OPERATOR
              + "))");

  private static final Pattern GUARDED = Pattern.compile("(?:" + DANGER.pattern() + ")'");

  private FormulaGuard() {}

  /// The words with an apostrophe wherever a spreadsheet could begin a formula.
  static String guarded(String words) {
    return DANGER.matcher(words).replaceAll("'");
  }

  /// What [#guarded] was made from.
  static String unguarded(String guarded) {
    return GUARDED.matcher(guarded).replaceAll("");
  }
}
