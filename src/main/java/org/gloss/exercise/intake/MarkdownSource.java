package org.gloss.exercise.intake;

import java.util.List;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/// Reads Markdown, front matter apart, by way of HTML.
final class MarkdownSource {

  private static final int DEEPEST = 32;

  /// Marks may take more room than the words between them, but not more than this many times.
  private static final int LENIENCY = 4;

  private static final Parser PARSER =
      Parser.builder().maxOpenBlockParsers(DEEPEST).maxInlineNesting(DEEPEST).build();
  private static final HtmlRenderer RENDERER = HtmlRenderer.builder().build();

  private MarkdownSource() {}

  /// @param text with `\n` line ends
  static List<Block> blocks(String text, Notes notes) throws Unreadable {
    TooLong.check(text.length(), LENIENCY);
    return HtmlSource.blocks(RENDERER.render(PARSER.parse(withoutFrontMatter(text, notes))), notes);
  }

  private static String withoutFrontMatter(String text, Notes notes) {
    int end = text.startsWith("---\n") ? text.indexOf("\n---\n", 3) : -1;
    if (end < 0) {
      return text;
    }
    notes.add("The fields above the text (front matter) were left out.");
    return text.substring(end + 5);
  }
}
