package org.gloss.exercise.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads plain text. Blank lines end paragraphs; where there are none, each line is one, unless the
/// lines look as if they were broken at a margin.
final class PlainSource {

  /// Cleaning may shorten a text; one that is so many times too long stays too long.
  private static final int LENIENCY = 20;

  private static final Pattern BLANK = Pattern.compile("\\n[ \\t\\u00A0]*(?:\\n[ \\t\\u00A0]*)+");
  private static final int NARROWEST = 40;
  private static final int WIDEST = 100;
  private static final int FEWEST_LINES = 4;

  private PlainSource() {}

  /// @param text with `\n` line ends
  static List<Block> blocks(String text, Notes notes) throws Unreadable {
    TooLong.check(text.length(), LENIENCY);
    String trimmed = text.strip();
    if (BLANK.matcher(trimmed).find()) {
      List<Block> blocks = new ArrayList<>();
      for (String part : BLANK.split(trimmed)) {
        blocks.add(Block.plain(part));
      }
      return blocks;
    }
    List<String> lines = trimmed.lines().toList();
    if (isBrokenAtMargin(lines)) {
      notes.add("Lines that were broken at a margin were joined. Check where paragraphs end.");
      return List.of(Block.plain(trimmed));
    }
    return lines.stream().map(Block::plain).toList();
  }

  /// Whether nearly all lines but the last have about the same length and most do not end a
  /// sentence.
  private static boolean isBrokenAtMargin(List<String> lines) {
    if (lines.size() < FEWEST_LINES) {
      return false;
    }
    int longest = lines.stream().mapToInt(String::length).max().orElse(0);
    List<String> all = lines.subList(0, lines.size() - 1);
    long full = all.stream().filter(line -> line.length() > longest - 20).count();
    long open = all.stream().filter(line -> !endsSentence(line)).count();
    return longest >= NARROWEST
        && longest <= WIDEST
        && full * 10 >= all.size() * 7L
        && open * 2 > all.size();
  }

  /// Whether a line ends as a sentence does.
  static boolean endsSentence(String line) {
    String end = line.stripTrailing();
    return !end.isEmpty() && ".!?:;…”\"’»)؟。".indexOf(end.charAt(end.length() - 1)) >= 0;
  }
}
