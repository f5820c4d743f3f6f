package org.gloss.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

  private static final Set<Integer> BEGINS_FORMULA =
      Set.of((int) '=', (int) '+', (int) '-', (int) '@', 0xFF1D, 0xFF0B, 0xFF0D, 0xFF20);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\tword",
        "\rword",
        "\nword",
        "  =1",
        "\u00A0=1",
        "\u200B=1",
        "\uFEFF=1",
        "\"=1",
        "\uFF1D1",
        "\uFF0B1",
        "\uFF0D1",
        "\uFF201"
      })
  void whatBeginsAFormulaGetsAnApostropheInFront(String words) {
    assertThat(FormulaGuard.guarded(words)).startsWith("'").endsWith(words.strip().substring(1));
    assertThat(FormulaGuard.unguarded(FormulaGuard.guarded(words))).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "word",
        "a=b",
        "so-called",
        "2 + 2",
        "'tis",
        "\"Yes\"",
        "mail@example",
        "a; b"
      })
  void whatBeginsNoFormulaStaysAsItIs(String words) {
    assertThat(FormulaGuard.guarded(words)).isEqualTo(words);
  }

  @Test
  void aCellThatAnotherSeparatorWouldBeginIsGuardedToo() {
    assertThat(FormulaGuard.guarded("x;=1+1;y")).isEqualTo("x;'=1+1;y");
    assertThat(FormulaGuard.guarded("x\n=1")).isEqualTo("x\n'=1");
    assertThat(FormulaGuard.guarded("x\t\"@a")).isEqualTo("x\t'\"@a");
  }

  @Test
  void whatWasGuardedByItsAuthorIsTakenBackToThat() {
    String theirs = "'=1";

    assertThat(FormulaGuard.guarded(theirs)).isEqualTo("''=1");
    assertThat(FormulaGuard.unguarded("''=1")).isEqualTo(theirs);
  }

  @Test
  void noCellBeginsAFormulaWhateverTheSeparatorAndNothingIsLost() {
    WildWords wild = new WildWords(4);
    for (int i = 0; i < 20_000; i++) {
      String words = wild.next();
      String guarded = FormulaGuard.guarded(words);

      assertThat(cells(guarded)).as(words).noneMatch(FormulaGuardTest::couldBeginAFormula);
      assertThat(FormulaGuard.unguarded(guarded)).isEqualTo(words);
    }
  }

  /// Every way to cut the words into cells.
  private static List<String> cells(String guarded) {
    return List.of(guarded.split("[;\\t\\r\\n]", -1));
  }

  /// Whether a spreadsheet that skips blanks, invisible characters and quotation marks, but not the
  /// apostrophe, finds the beginning of a formula.
  static boolean couldBeginAFormula(String cell) {
    return cell.codePoints()
        .dropWhile(
            point ->
                point == '"'
                    || Character.isWhitespace(point)
                    || Character.isSpaceChar(point)
                    || Character.getType(point) == Character.FORMAT
                    || Character.isISOControl(point))
        .limit(1)
        .anyMatch(BEGINS_FORMULA::contains);
  }
}
