package org.gloss.exercise.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gloss.exercise.file.VisibleText;

/// Makes clean paragraphs of blocks.
final class Assembly {

  private static final Pattern SPACES = Pattern.compile("[\\p{Zs}\\t\\n]+");
  private static final String UNBREAKABLE = "\u00A0\u202F";

  private final Notes notes;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Integer> leads = new ArrayList<>();
  private int dividers;

  Assembly(Notes notes) {
    this.notes = notes;
  }

  /// The outcome.
  ///
  /// @throws Unreadable if there is no text or too much of it
  Intake.Taken taken(List<Block> blocks) throws Unreadable {
    TooLong.check(blocks.stream().mapToLong(block -> block.text().length()).sum(), 20);
    List<Block> clean = blocks.stream().map(this::cleaned).toList();
    Set<String> starts = Speakers.startsOfLines(clean);
    clean.forEach(block -> split(block, starts));
    notes.add(
        dividers, "A line without words was left out.", "%,d lines without words were left out.");
    if (paragraphs.isEmpty()) {
      throw new Unreadable("There is no text in it. Choose another file, or paste the text.");
    }
    TooLong.check(
        paragraphs.stream().mapToLong(paragraph -> paragraph.text().length() + 1).sum() - 1, 1);
    return new Intake.Taken(paragraphs, Speakers.guesses(paragraphs, leads), notes.sentences());
  }

  private Block cleaned(Block block) {
    VisibleText all = VisibleText.of(block.text());
    notes.add(
        all.invisible(),
        "An invisible character was removed.",
        "%,d invisible characters were removed.");
    notes.add(all.softHyphens(), "A soft hyphen was removed.", "%,d soft hyphens were removed.");
    notes.add(
        all.controls(), "A control character was removed.", "%,d control characters were removed.");
    int lead = VisibleText.of(block.text().substring(0, block.lead())).text().length();
    return new Block(all.text(), Math.min(lead, all.text().length()));
  }

  /// Line ends inside a block are spaces, except before a line that starts a turn.
  private void split(Block block, Set<String> starts) {
    String text = block.text();
    int from = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
      int next = text.indexOf('\n', end + 1);
      String line = text.substring(end + 1, next < 0 ? text.length() : next);
      if (Speakers.start(line).filter(starts::contains).isPresent()) {
        add(text.substring(from, end), from == 0 ? block.lead() : 0);
        from = end + 1;
      }
    }
    add(text.substring(from), from == 0 ? block.lead() : 0);
  }

  private void add(String raw, int lead) {
    String text = folded(raw);
    if (text.codePoints().anyMatch(Character::isLetterOrDigit)) {
      paragraphs.add(new Paragraph(text));
      int kept = folded(raw.substring(0, Math.min(lead, raw.length()))).length();
      leads.add(kept < text.length() ? kept : 0);
    } else if (!text.isEmpty()) {
      dividers++;
    }
  }

  /// Every run of white space as one space, none at the ends; a single unbreakable space stays.
  static String folded(String text) {
    String single =
        SPACES
            .matcher(text)
            .replaceAll(
                run ->
                    run.group().length() == 1 && UNBREAKABLE.contains(run.group())
                        ? run.group()
                        : " ");
    int from = 0;
    int to = single.length();
    while (from < to && Character.isSpaceChar(single.charAt(from))) {
      from++;
    }
    while (to > from && Character.isSpaceChar(single.charAt(to - 1))) {
      to--;
    }
    return single.substring(from, to);
  }
}
