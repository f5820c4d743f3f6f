package org.gloss.exercise.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// Walks through a page and cuts its text where a reader sees paragraphs end.
final class HtmlBlocks implements NodeVisitor {

  private static final String CELL_END = " | ";

  private final Document document;
  private final Notes notes;
  private final Set<Element> tables = new HashSet<>();
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int lead;
  private int bold;
  private boolean leadStands;
  private int cells;
  private int verbatim;

  HtmlBlocks(Document document, Notes notes) {
    this.document = document;
    this.notes = notes;
  }

  /// The blocks, in order.
  List<Block> read() {
    count("h1,h2,h3,h4,h5,h6", "A heading became a paragraph.", "%,d headings became paragraphs.");
    count(
        "ul,ol",
        "A list became paragraphs, without bullets or numbers.",
        "%,d lists became paragraphs, without bullets or numbers.");
    count("a[href]", "A link became plain words.", "%,d links became plain words.");
    for (Element table : document.select("table")) {
      if (table.select("table").size() == 1
          && table.select("p").size() <= table.select("td,th").size()) {
        tables.add(table);
      }
    }
    notes.add(
        tables.size(),
        "A table became paragraphs, one for each row.",
        "%,d tables became paragraphs, one for each row.");
    document.traverse(this);
    flush();
    return blocks;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (node instanceof Element element) {
      open(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    if (isBold(element)) {
      bold--;
      lead = leadStands && bold == 0 ? text.length() : lead;
    } else if (element.normalName().equals("pre")) {
      verbatim--;
    }
    if (isCell(element)) {
      cells--;
      text.append(CELL_END);
    } else if (element.isBlock()) {
      boundary();
    }
  }

  private void open(Element element) {
    if (element.normalName().equals("br")) {
      lineBreak();
    } else if (isBold(element)) {
      leadStands = bold == 0 ? text.toString().isBlank() : leadStands;
      bold++;
    } else if (isCell(element)) {
      cells++;
    } else if (element.isBlock()) {
      boundary();
      verbatim += element.normalName().equals("pre") ? 1 : 0;
    }
  }

  private void append(String words) {
    text.append(verbatim > 0 ? words : words.replaceAll("[ \\t\\n]+", " "));
  }

  private void lineBreak() {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    if (cells == 0 && end > 0 && text.charAt(end - 1) == '\n') {
      flush();
    } else {
      text.append('\n');
    }
  }

  private void boundary() {
    if (cells > 0) {
      text.append(' ');
    } else {
      flush();
    }
  }

  private void flush() {
    String whole = text.toString();
    if (whole.endsWith(CELL_END)) {
      whole = whole.substring(0, whole.length() - CELL_END.length());
    }
    if (!whole.isBlank()) {
      for (Block block : verbatimParts(whole)) {
        blocks.add(block);
      }
    }
    text.setLength(0);
    lead = 0;
    leadStands = bold > 0;
  }

  /// Blank lines, as between `pre` tags, end paragraphs too.
  private List<Block> verbatimParts(String whole) {
    String[] parts = whole.split("\\n[ \\t]*\\n", -1);
    List<Block> found = new ArrayList<>();
    for (String part : parts) {
      boolean first = found.isEmpty();
      found.add(new Block(part, first && lead <= part.length() ? lead : 0));
    }
    return found;
  }

  private void count(String what, String one, String several) {
    notes.add(document.select(what).size(), one, several);
  }

  private boolean isCell(Element element) {
    boolean cell = element.normalName().equals("td") || element.normalName().equals("th");
    return cell && tables.contains(element.closest("table"));
  }

  private static boolean isBold(Element element) {
    return element.normalName().equals("b") || element.normalName().equals("strong");
  }
}
