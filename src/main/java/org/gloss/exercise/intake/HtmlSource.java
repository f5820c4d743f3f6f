package org.gloss.exercise.intake;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;

/// Reads the text of HTML: what a reader of the page sees, without menus and margins. Links are
/// words, images nothing, scripts nothing; nothing is fetched.
final class HtmlSource {

  /// The longest page, in UTF-16 code units.
  private static final int MOST_CHARACTERS = 2 << 20;

  private static final int DEEPEST = 256;
  private static final int HEAD = 2_048;
  private static final Pattern CHARSET =
      Pattern.compile("<meta[^>]{0,200}charset=[\"']?([\\w:.-]{1,40})", Pattern.CASE_INSENSITIVE);

  /// Pictures that stand in the page itself.
  private static final Pattern DATA = Pattern.compile("data:image/[^\"'\\s<>)]{100,}+");

  private static final String SILENT =
      "script,style,template,noscript,iframe,frame,object,embed,applet,svg,canvas,audio,video,map,"
          + "head,title,input,select,textarea,button,datalist,dialog:not([open])";
  private static final String FOOTNOTES =
      "li[id^=footnote-],li[id^=endnote-],[role=doc-endnotes],[role=doc-footnote],section.footnotes,"
          + "div.footnotes";
  private static final String FOOTNOTE_MARKS =
      "sup:has(a[href^=#]),a[role=doc-noteref],sup.footnote-ref,sup.reference";

  private HtmlSource() {}

  /// Decodes a page as its head says, else as plain text is decoded.
  static String decoded(byte[] bytes, Notes notes) throws Unreadable {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher named = CHARSET.matcher(head);
    boolean marked = head.startsWith("\u00EF\u00BB\u00BF") || head.startsWith("\u00FF\u00FE");
    if (!marked && named.find()) {
      try {
        return Decoding.lines(new String(bytes, Charset.forName(named.group(1))));
      } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
        return Decoding.text(bytes, notes);
      }
    }
    return Decoding.text(bytes, notes);
  }

  static List<Block> blocks(String html, Notes notes) throws Unreadable {
    String page = DATA.matcher(html).replaceAll("");
    if (page.length() > MOST_CHARACTERS) {
      throw new Unreadable(
          "The page has more than 2 million characters. Copy the part that your class will read, and paste it.");
    }
    Document document = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(page, "");
    prune(document, notes);
    return new HtmlBlocks(document, notes).read();
  }

  private static void prune(Document document, Notes notes) {
    document.select(SILENT).remove();
    notes.add(
        removed(document.select("nav,footer,aside,menu,[role=navigation],[role=contentinfo]")),
        "A menu, margin or footer of the page was left out.",
        "%,d menus, margins and footers of the page were left out.");
    notes.add(
        removed(hidden(document)),
        "A hidden part of the page was left out.",
        "%,d hidden parts of the page were left out.");
    document.select(FOOTNOTE_MARKS).remove();
    notes.add(
        removed(document.select(FOOTNOTES)),
        "A footnote was left out.",
        "%,d footnotes were left out.");
    notes.add(
        removed(document.select("img,picture")),
        "An image was left out.",
        "%,d images were left out.");
  }

  private static Elements hidden(Document document) {
    Elements hidden = new Elements();
    for (Element element : document.select("[hidden],[style]")) {
      String style = element.attr("style").replaceAll("\\s", "");
      if (element.hasAttr("hidden")
          || style.contains("display:none")
          || style.contains("visibility:hidden")) {
        hidden.add(element);
      }
    }
    return hidden;
  }

  private static int removed(Elements elements) {
    elements.remove();
    return elements.size();
  }
}
