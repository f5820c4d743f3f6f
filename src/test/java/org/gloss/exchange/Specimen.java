package org.gloss.exchange;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.gloss.annotation.Annotation;
import org.gloss.annotation.AnswerKey;
import org.gloss.annotation.CodePoints;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.LabelledSpan;
import org.gloss.annotation.Passage;
import org.gloss.annotation.Span;
import org.gloss.scoring.Scorer;
import org.gloss.scoring.Scoresheet;
import org.gloss.scoring.ScoringRules;

/// A passage with a key and marks on it, as exports need them.
record Specimen(Passage passage, AnswerKey key, List<Annotation> marks) {

  static final String TEXT =
      "😀 So-called experts rammed it through 🏴‍☠️, they say.\nA lovely harbour: “=SUM” 👩‍👩‍👧 of three piers 😀";

  static final Map<String, String> FAMILIES =
      Map.of("loaded-term", "words", "slur", "words", "doubt", "source");

  /// Three items, one of them a trap, and three marks.
  static Specimen small() {
    Passage passage = Passage.of(TEXT, "en");
    AnswerKey key =
        new AnswerKey(
            "A. Reed",
            List.of(
                item("So-called experts", KeyItem.Status.REQUIRED, "loaded-term", "doubt"),
                item("rammed it through", KeyItem.Status.REQUIRED, "slur"),
                item("lovely", KeyItem.Status.TRAP, "loaded-term")));
    return new Specimen(
        passage,
        key,
        List.of(
            mark("experts", "doubt", "=1+1"),
            mark("they say", "doubt", ""),
            mark("lovely", "loaded-term", "nice\tword")));
  }

  /// The same passage with marks anywhere on its words.
  static Specimen random(long seed) {
    Random random = new Random(seed);
    Specimen small = small();
    List<Annotation> marks = new ArrayList<>();
    int words = small.passage.words().count();
    for (int i = 0; i < 12; i++) {
      int from = random.nextInt(words);
      int to = Math.min(words, from + 1 + random.nextInt(6));
      Span span = new Span(small.passage.words().start(from), small.passage.words().end(to - 1));
      String label = FAMILIES.keySet().stream().sorted().toList().get(random.nextInt(3));
      marks.add(new Annotation(new UUID(seed, i), span, label, ""));
    }
    return new Specimen(small.passage, small.key, marks);
  }

  Scoresheet sheet() {
    return new Scorer(passage, key, FAMILIES, ScoringRules.USUAL).score(marks);
  }

  List<MarkRow> rows(String student) {
    MarkOutcomes outcomes = new MarkOutcomes(passage, key, sheet());
    List<MarkRow> rows = new ArrayList<>();
    for (Annotation mark : marks) {
      MarkOutcomes.Told told = outcomes.of(mark.id());
      rows.add(
          new MarkRow(
              student,
              UUID.nameUUIDFromBytes(student.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
              text(),
              1,
              UUID.nameUUIDFromBytes(
                  (student + mark.id()).getBytes(java.nio.charset.StandardCharsets.UTF_8)),
              mark,
              told.words(),
              told.item(),
              told.itemWords(),
              told.credit(),
              Instant.parse("2026-11-26T10:42:00.5Z")));
    }
    return rows;
  }

  MarkedText text() {
    return new MarkedText(new UUID(4, 2), "The harbour", passage);
  }

  /// The spans that measures compare, in code points.
  List<LabelledSpan> inCodePoints() {
    return marks.stream().map(mark -> counted(mark.span(), mark.label())).toList();
  }

  List<LabelledSpan> keyInCodePoints() {
    return key.items().stream()
        .filter(item -> item.status() == KeyItem.Status.REQUIRED)
        .map(item -> counted(item.span(), item.labels().getFirst()))
        .toList();
  }

  private LabelledSpan counted(Span span, String label) {
    CodePoints points = new CodePoints(passage.text());
    return new LabelledSpan(
        new Span(points.fromUtf16(span.start()), points.fromUtf16(span.end())), label);
  }

  private static KeyItem item(String words, KeyItem.Status status, String... labels) {
    return new KeyItem(
        span(words), Optional.empty(), List.of(labels), BigDecimal.ONE, status, "because", "");
  }

  private static Annotation mark(String words, String label, String reason) {
    return new Annotation(new UUID(1, words.length()), span(words), label, reason);
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }
}
