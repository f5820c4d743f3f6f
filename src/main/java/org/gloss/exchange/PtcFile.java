package org.gloss.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gloss.annotation.AnswerKey;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.Span;

/// Labelled spans in the form of the Propaganda Techniques Corpus (SemEval-2020 Task 11): a line
/// each of article, label, start and end, parted by tabs, without titles. Offsets are half-open and
/// count code points.
///
/// The article of a key is the exercise's id; that of an answer has `~` and the student's alias
/// after it, so that a class's answers stand in one file and each is compared with the key.
final class PtcFile {

  /// Stands between an article and whoever read it.
  static final String READ_BY = "~";

  private final CountedText text;
  private final StringBuilder lines = new StringBuilder();

  private PtcFile(String text) {
    this.text = new CountedText(text);
  }

  /// A key: its required items, each with the label that its author prefers.
  static byte[] key(String article, String text, AnswerKey key) {
    PtcFile file = new PtcFile(text);
    key.items().stream()
        .filter(item -> item.status() == KeyItem.Status.REQUIRED)
        .forEach(item -> file.add(article, item.labels().getFirst(), item.span()));
    return file.bytes();
  }

  /// Answers to a text; marks on another one are left out. Who has marked nothing does not appear:
  /// the form has no place for it.
  static byte[] answers(String article, String text, List<MarkRow> marks) {
    PtcFile file = new PtcFile(text);
    marks.stream()
        .filter(row -> row.text().passage().text().equals(text))
        .forEach(
            row ->
                file.add(article + READ_BY + row.student(), row.mark().label(), row.mark().span()));
    return file.bytes();
  }

  private void add(String article, String label, Span span) {
    lines
        .append(field(article))
        .append('\t')
        .append(field(label))
        .append('\t')
        .append(text.start(span))
        .append('\t')
        .append(text.end(span))
        .append('\n');
  }

  private static String field(String text) {
    return Characters.wellFormed(text).replaceAll("[\\t\\r\\n]", " ");
  }

  private byte[] bytes() {
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }
}
