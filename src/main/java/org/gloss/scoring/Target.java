package org.gloss.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.Passage;
import org.gloss.annotation.Span;
import org.gloss.annotation.WordRange;

/// What an answer must touch and may reach to meet a key item, in words.
///
/// @param item as its author wrote it
/// @param core the words that an answer must touch
/// @param extent the words that an answer may reach; holds the core
public record Target(KeyItem item, WordRange core, WordRange extent) {

  /// A span with at most so many words is widened by one word on each side, a longer one by two.
  public static final int SHORT = 3;

  /// The order of items in everything that depends on one: by start, then end; what is the same in
  /// both is told apart by everything else that is written in it.
  static final Comparator<Target> CANONICAL =
      Comparator.comparing(Target::item, byText())
          .thenComparing(target -> target.item().weight())
          .thenComparing(target -> target.item().status())
          .thenComparing(target -> target.item().reason())
          .thenComparing(target -> target.item().hint());

  /// @throws IllegalArgumentException if the core leaves the extent
  public Target {
    if (!extent.contains(core)) {
      throw new IllegalArgumentException("the core " + core + " leaves the extent " + extent);
    }
  }

  /// The targets of an item. Where its author drew no core, the span is the core, and the extent is
  /// the span widened, never across a paragraph.
  ///
  /// @throws IllegalArgumentException if its span or its core covers no word
  /// @throws IndexOutOfBoundsException if its span reaches past the text
  public static Target of(Passage passage, KeyItem item) {
    WordRange words = covered(passage, item.span(), "span");
    return item.core()
        .map(core -> new Target(item, covered(passage, core, "core"), words))
        .orElseGet(() -> new Target(item, words, widened(passage, words)));
  }

  private static WordRange covered(Passage passage, Span span, String what) {
    return passage
        .words()
        .covered(span)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "the %s %d to %d covers no word".formatted(what, span.start(), span.end())));
  }

  private static WordRange widened(Passage passage, WordRange words) {
    int by = words.size() <= SHORT ? 1 : 2;
    int from = words.from();
    int to = words.to();
    for (int i = 0; i < by && from > 0 && !passage.words().paragraphEndsBefore(from); i++) {
      from--;
    }
    int count = passage.words().count();
    for (int i = 0; i < by && to < count && !passage.words().paragraphEndsBefore(to); i++) {
      to++;
    }
    return new WordRange(from, to);
  }

  private static Comparator<KeyItem> byText() {
    Comparator<Optional<Span>> coreless =
        (a, b) ->
            a.isPresent() && b.isPresent()
                ? a.get().compareTo(b.get())
                : Boolean.compare(a.isPresent(), b.isPresent());
    Comparator<List<String>> labels = Comparator.comparing(list -> String.join("\n", list));
    return Comparator.comparing(KeyItem::span)
        .thenComparing(KeyItem::core, coreless)
        .thenComparing(KeyItem::labels, labels);
  }
}
