package org.gloss.exchange;

import java.util.Random;

/// Texts that are hard to write into files: what begins formulas, what parts cells, quotation
/// marks, blanks, characters that XML forbids, emoji, halves of them.
final class WildWords {

  private static final String[] PIECES = {
    "=",
    "+",
    "-",
    "@",
    "\uFF1D",
    "\uFF0B",
    "\uFF0D",
    "\uFF20",
    "'",
    "\"",
    ";",
    ",",
    "\t",
    "\r",
    "\n",
    " ",
    "\u00A0",
    "\u200B",
    "\uFEFF",
    "\u0000",
    "\u0007",
    "\u001F",
    "\uFFFE",
    "😀",
    "\uD83D",
    "\uDE00",
    "_x0041_",
    "_",
    "1",
    "abc",
    "SUM(A1)",
    "cmd|' /C calc'!A0",
    "é",
    "中",
    "<&>",
    "]]>"
  };

  private final Random random;

  WildWords(long seed) {
    random = new Random(seed);
  }

  String next() {
    StringBuilder words = new StringBuilder();
    int pieces = 1 + random.nextInt(8);
    for (int i = 0; i < pieces; i++) {
      words.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return words.toString();
  }
}
