package org.gloss.exercise.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Makes paragraphs of the lines of pages: page numbers and lines that stand on most pages go,
/// words divided at line ends are joined, paragraphs run on over page ends.
final class PdfLines {

  private static final int LONGEST_PAGE_NUMBER = 40;
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?i)(?:page|seite|p\\.|–|-)?\\s*\\d{1,4}\\s*(?:(?:/|of|von)\\s*\\d{1,4})?\\s*[–-]?");
  private static final Pattern DIVIDED = Pattern.compile("(\\p{L})[-\u2010\u00AD]\\n(?=\\p{Ll})");
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final int FEWEST_PAGES = 3;

  private PdfLines() {}

  static List<Block> blocks(List<String> pages, Notes notes) {
    List<List<String>> lines =
        pages.stream()
            .map(page -> new ArrayList<>(Decoding.lines(page).lines().toList()))
            .collect(Collectors.toList());
    lines.forEach(PdfLines::trim);
    notes.add(
        dropRepeated(lines),
        "A line at the edge of a page was left out as a header or footer.",
        "%,d lines at the edges of pages were left out as headers or footers.");
    notes.add(
        dropPageNumbers(lines), "A page number was left out.", "%,d page numbers were left out.");
    List<Block> blocks = new ArrayList<>();
    for (String paragraph : paragraphs(lines)) {
      String joined = DIVIDED.matcher(paragraph).replaceAll("$1");
      int divided = (paragraph.length() - joined.length()) / 2;
      notes.add(
          divided,
          "A word divided at the end of a line was joined.",
          "%,d words divided at the ends of lines were joined.");
      blocks.add(Block.plain(joined));
    }
    return blocks;
  }

  /// Drops first and last lines that, numbers aside, stand on most pages; says how many.
  private static int dropRepeated(List<List<String>> pages) {
    int dropped = 0;
    if (pages.size() < FEWEST_PAGES) {
      return 0;
    }
    for (boolean first : new boolean[] {true, false}) {
      Map<String, Integer> counts = new HashMap<>();
      pages.forEach(page -> edge(page, first, counts));
      for (List<String> page : pages) {
        if (page.size() > 1
            && counts.getOrDefault(shape(line(page, first)), 0) * 2 > pages.size()) {
          drop(page, first);
          dropped++;
        }
      }
    }
    return dropped;
  }

  private static void edge(List<String> page, boolean first, Map<String, Integer> counts) {
    if (page.size() > 1 && !isPageNumber(line(page, first))) {
      counts.merge(shape(line(page, first)), 1, Integer::sum);
    }
  }

  private static int dropPageNumbers(List<List<String>> pages) {
    int dropped = 0;
    for (List<String> page : pages) {
      for (boolean first : new boolean[] {true, false}) {
        if (page.size() > 1 && isPageNumber(line(page, first))) {
          drop(page, first);
          dropped++;
        }
      }
    }
    return dropped;
  }

  /// What stands between empty lines; a page end ends a paragraph only where a sentence ends before
  /// it.
  private static List<String> paragraphs(List<List<String>> pages) {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (List<String> page : pages) {
      if (PlainSource.endsSentence(open.toString())) {
        close(open, paragraphs);
      }
      for (String line : page) {
        if (line.isBlank()) {
          close(open, paragraphs);
        } else {
          open.append(open.isEmpty() ? "" : "\n").append(line.strip());
        }
      }
    }
    close(open, paragraphs);
    return paragraphs;
  }

  private static void close(StringBuilder open, List<String> paragraphs) {
    if (!open.isEmpty()) {
      paragraphs.add(open.toString());
      open.setLength(0);
    }
  }

  private static String shape(String line) {
    return DIGITS.matcher(line.strip()).replaceAll("0");
  }

  private static String line(List<String> page, boolean first) {
    return (first ? page.getFirst() : page.getLast()).strip();
  }

  private static void drop(List<String> page, boolean first) {
    if (first) {
      page.removeFirst();
    } else {
      page.removeLast();
    }
    trim(page);
  }

  private static void trim(List<String> page) {
    while (!page.isEmpty() && page.getFirst().isBlank()) {
      page.removeFirst();
    }
    while (!page.isEmpty() && page.getLast().isBlank()) {
      page.removeLast();
    }
  }

  /// Long lines are none, and matching them would take long.
  private static boolean isPageNumber(String line) {
    return line.length() <= LONGEST_PAGE_NUMBER && PAGE_NUMBER.matcher(line).matches();
  }
}
