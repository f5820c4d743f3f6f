package org.gloss.exercise.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// A text with marks, out of whatever it came in.
///
/// @param text plain or HTML
/// @param open what begins a mark
/// @param close what ends one; the same as `open` for asterisks
record StarterSource(String text, char open, char close) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /// A file may be so many times longer than the longest passage.
  private static final int LENIENCY = 20;

  private static final Pattern TAG = Pattern.compile("<(?:/?[A-Za-z][^<>]*|!--[^<>]*--)>");
  private static final String CONTENT = "content/content.json";
  private static final String CARD = "h5p.json";

  static StarterSource of(byte[] bytes, Notes notes) throws Unreadable {
    if (bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K') {
      Map<String, byte[]> parts =
          new BoundedZip(bytes).entries(name -> name.equals(CONTENT) || name.equals(CARD));
      byte[] content = parts.get(CONTENT);
      if (content == null) {
        throw new Unreadable(
            "This archive holds no H5P exercise. Export it from H5P again as a .h5p file.");
      }
      return json(new String(content, StandardCharsets.UTF_8));
    }
    return of(Decoding.text(bytes, notes), notes);
  }

  static StarterSource of(String raw, Notes notes) throws Unreadable {
    String text = Decoding.lines(raw).strip();
    if (text.startsWith("\uFEFF")) {
      text = text.substring(1);
    }
    if (text.startsWith("{") && text.contains("\"textField\"")) {
      return json(text);
    }
    if (text.startsWith("<?xml") || text.startsWith("<quiz")) {
      return moodle(text, notes);
    }
    return marked(Decoding.lines(raw), notes);
  }

  /// The blocks of the text, marks and all.
  List<Block> blocks(Notes notes) throws Unreadable {
    return isHtml() ? HtmlSource.blocks(text, notes) : PlainSource.blocks(text, notes);
  }

  /// The text with its tags blanked out, so that places stay.
  String words() {
    return isHtml() ? TAG.matcher(text).replaceAll(tag -> " ".repeat(tag.group().length())) : text;
  }

  private boolean isHtml() {
    return TAG.matcher(text).find();
  }

  private static StarterSource json(String json) throws Unreadable {
    try {
      JsonNode field = JSON.readTree(json).path("textField");
      if (!field.isString()) {
        throw new Unreadable(
            "This H5P exercise is not of the type Mark the Words; only that can be taken as a"
                + " start.");
      }
      return new StarterSource(Decoding.lines(field.stringValue()), '*', '*');
    } catch (JacksonException damaged) {
      throw new Unreadable("The content of this H5P exercise is damaged. Export it again.");
    }
  }

  private static StarterSource moodle(String xml, Notes notes) throws Unreadable {
    TooLong.check(xml.length(), LENIENCY);
    Document document = Parser.xmlParser().setMaxDepth(64).parseInput(xml, "");
    Elements questions = document.select("question[type=wordselect]");
    if (questions.isEmpty()) {
      throw new Unreadable(
          "This Moodle file holds no question of the type wordselect; only that can be taken as a"
              + " start.");
    }
    if (questions.size() > 1) {
      notes.add(
          "The file holds %,d wordselect questions; the first was taken."
              .formatted(questions.size()));
    }
    Element question = questions.getFirst();
    String marks = question.select("delimitchars").text().strip();
    boolean named = marks.length() == 2;
    return new StarterSource(
        Decoding.lines(question.select("questiontext > text").text()),
        named ? marks.charAt(0) : '[',
        named ? marks.charAt(1) : ']');
  }

  /// A text that does not say how it is marked: by whichever of both kinds of marks stands there
  /// more often.
  private static StarterSource marked(String text, Notes notes) {
    long brackets = text.chars().filter(unit -> unit == '[').count();
    long asterisks = text.chars().filter(unit -> unit == '*').count() / 2;
    if (brackets > 0 && asterisks > 0) {
      notes.add(
          brackets >= asterisks
              ? "Brackets were taken as the marks; asterisks stay in the text."
              : "Asterisks were taken as the marks; brackets stay in the text.");
    }
    return brackets >= asterisks && brackets > 0
        ? new StarterSource(text, '[', ']')
        : new StarterSource(text, '*', '*');
  }
}
