package org.gloss.exercise.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gloss.annotation.AnswerKey;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.KeyItem.Status;
import org.gloss.annotation.LabelledSpan;
import org.gloss.annotation.Passage;
import org.gloss.annotation.Span;
import org.gloss.annotation.WordRange;
import org.gloss.exercise.Exercise;
import org.gloss.exercise.file.Form;
import org.gloss.exercise.file.WrittenItem;
import org.gloss.exercise.file.WrittenKey;
import org.gloss.scoring.Place;
import org.gloss.scoring.Target;

/// The key that students are compared with, while small changes are made to it one after the other.
/// A change that the key has already leaves it as it is.
final class KeyRevision {

  private final Exercise exercise;
  private final Passage passage;
  private final List<KeyItem> before;
  private final List<WrittenItem> items;

  KeyRevision(Exercise exercise) {
    this.exercise = exercise;
    this.passage = exercise.passage();
    this.items = new ArrayList<>(exercise.file().first().items());
    this.before = items.stream().map(WrittenItem::item).toList();
  }

  /// Makes a change.
  ///
  /// @return why it cannot be made, in words; empty when it is made
  Optional<String> make(KeyChange change) {
    return switch (change) {
      case KeyChange.AcceptLabel(LabelledSpan item, String label) ->
          unknown(label).or(() -> at(item, index -> accept(index, label)));
      case KeyChange.Widen(LabelledSpan item, Span words) -> at(item, index -> widen(index, words));
      case KeyChange.MakeOptional(LabelledSpan item) -> at(item, this::makeOptional);
      case KeyChange.AddOptional(LabelledSpan item, String reason) ->
          unknown(item.label()).or(() -> add(item, reason));
    };
  }

  /// Whether anything was changed.
  boolean changed() {
    return !items.stream().map(WrittenItem::item).toList().equals(before);
  }

  /// The key as it is now.
  WrittenKey key() {
    WrittenKey first = exercise.file().first();
    return new WrittenKey(first.instructor(), items, first.file());
  }

  private Optional<String> at(LabelledSpan item, Edit edit) {
    OptionalInt index = find(item);
    return index.isPresent()
        ? edit.of(index.getAsInt())
        : Optional.of(
            "The newest key has no item any more at “"
                + item.span().in(passage.text())
                + "”. Change the key itself.");
  }

  /// The item as it was named; else one at these words that accepts the label; else one that has
  /// been widened since.
  private OptionalInt find(LabelledSpan wanted) {
    Predicate<KeyItem> same = item -> item.span().equals(wanted.span());
    Predicate<KeyItem> preferred = item -> item.labels().getFirst().equals(wanted.label());
    Predicate<KeyItem> accepted = item -> item.labels().contains(wanted.label());
    Predicate<KeyItem> around = item -> item.span().contains(wanted.span());
    return Stream.of(same.and(preferred), same.and(accepted), around.and(accepted))
        .map(fits -> IntStream.range(0, before.size()).filter(i -> fits.test(before.get(i))))
        .flatMapToInt(found -> found.limit(1))
        .findFirst();
  }

  private Optional<String> accept(int index, String label) {
    KeyItem item = items.get(index).item();
    if (!item.labels().contains(label)) {
      put(index, item.withLabels(Stream.concat(item.labels().stream(), Stream.of(label)).toList()));
    }
    return Optional.empty();
  }

  private Optional<String> widen(int index, Span words) {
    Optional<WordRange> more = covered(words);
    if (more.isEmpty()) {
      return Optional.of("The words to be taken in are none of the passage.");
    }
    KeyItem item = items.get(index).item();
    Target target = Target.of(passage, item);
    if (!target.extent().contains(more.get())) {
      put(
          index,
          new KeyItem(
              passage.span(target.extent().union(more.get())),
              Optional.of(passage.span(target.core())),
              item.labels(),
              item.weight(),
              item.status(),
              item.reason(),
              item.hint()));
    }
    return Optional.empty();
  }

  private Optional<String> makeOptional(int index) {
    KeyItem item = items.get(index).item();
    put(
        index,
        new KeyItem(
            item.span(),
            item.core(),
            item.labels(),
            item.weight(),
            Status.OPTIONAL,
            item.reason(),
            item.hint()));
    return Optional.empty();
  }

  private Optional<String> add(LabelledSpan wanted, String reason) {
    Optional<WordRange> words = covered(wanted.span());
    String line = reason.strip().replaceAll("[\\s\\p{Z}]+", " ");
    if (words.isEmpty()) {
      return Optional.of("The words to be accepted are none of the passage.");
    }
    if (line.isEmpty()) {
      return Optional.of("Say in a few words why this may be marked; students read it.");
    }
    if (items.stream().noneMatch(written -> allows(written.item(), words.get(), wanted.label()))) {
      KeyItem item =
          new KeyItem(
              passage.span(words.get()),
              Optional.empty(),
              List.of(wanted.label()),
              BigDecimal.ONE,
              Status.OPTIONAL,
              line.substring(0, Math.min(ItemFaults.LONGEST_REASON, line.length())),
              "");
      boolean separate = exercise.file().first().file().isPresent();
      items.add(separate ? quoted(item) : new WrittenItem(item, new Form.Bracketed()));
    }
    return Optional.empty();
  }

  private boolean allows(KeyItem item, WordRange words, String label) {
    return item.status() == Status.OPTIONAL
        && item.labels().contains(label)
        && Place.of(words, Target.of(passage, item)) != Place.NONE;
  }

  private void put(int index, KeyItem item) {
    WrittenItem old = items.get(index);
    boolean again = old.form() instanceof Form.Quoted && !old.item().span().equals(item.span());
    items.set(index, again ? quoted(item) : new WrittenItem(item, old.form()));
  }

  private WrittenItem quoted(KeyItem item) {
    return WrittenKey.quoted(new AnswerKey("", List.of(item)), passage).items().getFirst();
  }

  private Optional<WordRange> covered(Span span) {
    return span.end() > passage.text().length() ? Optional.empty() : passage.words().covered(span);
  }

  private Optional<String> unknown(String label) {
    return exercise.labelSet().label(label).isPresent()
        ? Optional.empty()
        : Optional.of("The newest label set has no label “" + label + "”.");
  }

  private interface Edit {
    Optional<String> of(int index);
  }
}
