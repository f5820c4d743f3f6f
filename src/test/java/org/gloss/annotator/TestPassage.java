package org.gloss.annotator;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.gloss.annotation.Words;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A passage of the interview in the form that the component is given, with words and offsets found
/// by their letters.
final class TestPassage {

  static final String ATTEMPT = "5f2f7c1e-6d3f-4d0a-9a52-0d7f5f0c1a01";
  static final String ACCOUNT = "0b54a5f6-2f0e-4c4e-8b9a-5b8c0c7d2e02";
  static final String CHANNEL = "channel/attempts/" + ATTEMPT + "/annotations";

  private final String text;
  private final Words words;
  private final ObjectNode model;

  private TestPassage(String text) {
    this.text = text;
    this.words = Words.of(text);
    this.model = model();
  }

  /// The first question and a part of the answer.
  static TestPassage small() {
    String[] paragraphs = resource("/annotator/passage.txt").split("\n");
    return new TestPassage(paragraphs[0] + "\n" + paragraphs[1]);
  }

  /// About 2,000 words.
  static TestPassage large() {
    return new TestPassage(resource("/annotator/passage.txt").strip());
  }

  /// A file of the class path, by its absolute name.
  static String resource(String name) {
    try (InputStream stream = TestPassage.class.getResourceAsStream(name)) {
      return new String(
          Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text() {
    return text;
  }

  int wordCount() {
    return words.count();
  }

  /// Number of the word that begins where `quote` first stands in the text.
  int word(String quote) {
    int offset = offset(quote);
    for (int word = 0; word < words.count(); word++) {
      if (words.start(word) == offset) {
        return word;
      }
    }
    throw new IllegalArgumentException("no word begins with " + quote);
  }

  /// UTF-16 offset of `quote` in the text.
  int offset(String quote) {
    int offset = text.indexOf(quote);
    if (offset < 0) {
      throw new IllegalArgumentException("not in the text: " + quote);
    }
    return offset;
  }

  int start(int word) {
    return words.start(word);
  }

  int end(int word) {
    return words.end(word);
  }

  /// What the component is given; a copy that may be changed.
  ObjectNode json() {
    return model.deepCopy();
  }

  /// The same with marks that the server has.
  ObjectNode json(ObjectNode... annotations) {
    ObjectNode json = json();
    json.putArray("annotations").addAll(java.util.List.of(annotations));
    return json;
  }

  /// An entry of the channel over the words of `quote`.
  ObjectNode entry(int number, int rev, String quote, String label, String reason) {
    int start = offset(quote);
    return MockChannel.JSON
        .createObjectNode()
        .put("id", id(number))
        .put("rev", rev)
        .put("start", start)
        .put("end", start + quote.length())
        .put("label", label)
        .put("reason", reason)
        .put("removed", false);
  }

  /// The passage while its key is written, with items that the server has.
  ObjectNode key(ObjectNode... items) {
    return json(items).put("mode", "author");
  }

  /// An item of a key; `core` is a part of `quote`, or empty.
  ObjectNode item(
      int number, String quote, String label, String core, String status, double weight) {
    ObjectNode entry = entry(number, 1, quote, label, "Because.");
    ObjectNode item = entry.putObject("item");
    item.putArray("others");
    int start = offset(quote) + quote.indexOf(core);
    if (core.isEmpty()) {
      item.putNull("core");
    } else {
      item.putArray("core").add(start).add(start + core.length());
    }
    item.put("weight", weight).put("status", status).put("hint", "");
    return entry;
  }

  static String id(int number) {
    return "00000000-0000-4000-8000-%012d".formatted(number);
  }

  private ObjectNode model() {
    ObjectNode json = MockChannel.JSON.createObjectNode();
    json.put("mode", "work").put("attempt", ATTEMPT).put("account", ACCOUNT);
    json.put("channel", CHANNEL).put("language", "en").put("title", "Budapest").put("text", text);
    ArrayNode offsets = json.putArray("words");
    for (int offset : words.offsets()) {
      offsets.add(offset);
    }
    paragraphsAndSentences(json.putArray("paragraphs"), json.putArray("sentences"));
    json.putArray("turns").addObject().put("paragraph", 0).put("name", "Question");
    json.set("labels", MockChannel.JSON.readTree(resource("/annotator/labels.json")));
    json.putArray("annotations");
    return json;
  }

  private void paragraphsAndSentences(ArrayNode paragraphs, ArrayNode sentences) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(ULocale.ENGLISH);
    int from = 0;
    for (String paragraph : text.split("\n")) {
      paragraphs.add(from).add(from + paragraph.length());
      breaks.setText(paragraph);
      int start = breaks.first();
      for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
        sentences.add(from + start).add(from + end);
      }
      from += paragraph.length() + 1;
    }
  }
}
