package org.gloss.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.gloss.annotation.Annotation;
import org.gloss.annotation.AnswerKey;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.KeyItem.Status;
import org.gloss.annotation.Passage;
import org.gloss.annotation.Span;
import org.gloss.annotation.WordRange;

/// A passage with a key and what somebody marked. Spans are written in words.
record Case(
    Passage passage,
    List<KeyItem> items,
    List<Annotation> annotations,
    Map<String, String> families,
    ScoringRules rules) {

  static final Map<String, String> FAMILIES =
      Map.of("a1", "a", "a2", "a", "b1", "b", "b2", "b", "c1", "c", "c2", "c");

  Case {
    items = List.copyOf(items);
    annotations = List.copyOf(annotations);
  }

  /// A passage of `words` words without items.
  static Case ofWords(int words) {
    return ofText(String.join(" ", Collections.nCopies(words, "word")));
  }

  static Case ofText(String text) {
    return new Case(Passage.of(text, "en"), List.of(), List.of(), FAMILIES, ScoringRules.USUAL);
  }

  AnswerKey key() {
    return new AnswerKey("A", items);
  }

  Scoresheet score() {
    return new Scorer(passage, key(), families, rules).score(annotations);
  }

  Case with(ScoringRules others) {
    return new Case(passage, items, annotations, families, others);
  }

  Case withItems(List<KeyItem> others) {
    return new Case(passage, others, annotations, families, rules);
  }

  Case marking(List<Annotation> others) {
    return new Case(passage, items, others, families, rules);
  }

  Case item(int from, int to, String... labels) {
    return item(from, to, "1", Status.REQUIRED, labels);
  }

  Case item(int from, int to, String weight, Status status, String... labels) {
    return plus(item(span(from, to), Optional.empty(), weight, status, List.of(labels)));
  }

  Case cored(int from, int to, int coreFrom, int coreTo, String... labels) {
    return plus(
        item(
            span(from, to),
            Optional.of(span(coreFrom, coreTo)),
            "1",
            Status.REQUIRED,
            List.of(labels)));
  }

  Case mark(int from, int to, String label) {
    return plus(annotation(span(from, to), label));
  }

  Case plus(KeyItem item) {
    List<KeyItem> more = new ArrayList<>(items);
    more.add(item);
    return withItems(more);
  }

  Case plus(Annotation annotation) {
    List<Annotation> more = new ArrayList<>(annotations);
    more.add(annotation);
    return marking(more);
  }

  Span span(int from, int to) {
    return passage.span(new WordRange(from, to));
  }

  Annotation annotation(Span span, String label) {
    return new Annotation(new UUID(1, annotations.size()), span, label, "");
  }

  /// The same with items and annotations in another order.
  Case shuffled(Random random) {
    List<KeyItem> otherItems = new ArrayList<>(items);
    List<Annotation> others = new ArrayList<>(annotations);
    Collections.shuffle(otherItems, random);
    Collections.shuffle(others, random);
    return withItems(otherItems).marking(others);
  }

  /// What somebody marks who agrees with the key in everything: every required item, each with its
  /// first accepted label that does not run into another mark (overlapping marks of one label
  /// merge).
  Case markingTheKey() {
    Case all = marking(List.of());
    for (KeyItem item : items) {
      if (item.status() == Status.REQUIRED) {
        all = all.plus(all.annotation(item.span(), all.freeLabel(item)));
      }
    }
    return all;
  }

  private String freeLabel(KeyItem item) {
    return item.labels().stream()
        .filter(
            label ->
                annotations.stream()
                    .filter(other -> other.label().equals(label))
                    .noneMatch(other -> other.span().overlaps(item.span())))
        .findFirst()
        .orElse(item.labels().getFirst());
  }

  /// Short, for failing assertions.
  @Override
  public String toString() {
    return rules
        + " items "
        + items.stream().map(i -> i.span() + " " + i.labels() + " " + i.status()).toList()
        + " annotations "
        + annotations.stream().map(a -> a.span() + " " + a.label()).toList()
        + " in: "
        + passage.text();
  }

  private static KeyItem item(
      Span span, Optional<Span> core, String weight, Status status, List<String> labels) {
    return new KeyItem(span, core, labels, new BigDecimal(weight), status, "because", "");
  }
}
