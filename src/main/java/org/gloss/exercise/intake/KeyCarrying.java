package org.gloss.exercise.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.Span;
import org.gloss.annotation.WordRange;
import org.gloss.annotation.Words;

/// Carries a key over to a changed text by comparing the words of both. Labels, weights, statuses,
/// reasons and hints stay as they are; only places move. The work is bounded even where the whole
/// text was rewritten.
public final class KeyCarrying {

  /// An item is lost where fewer of its words are left than one in this many.
  private static final int LEAST_SHARE = 2;

  /// An item is lost where so many times its words stand between its first and its last.
  private static final int MOST_GROWTH = 3;

  private final String oldText;
  private final String newText;
  private final Words oldWords;
  private final Words newWords;
  private final int[] target;
  private final int[] origin;

  private KeyCarrying(String oldText, String newText) {
    this.oldText = oldText;
    this.newText = newText;
    this.oldWords = Words.of(oldText);
    this.newWords = Words.of(newText);
    this.target = WordAlignment.of(oldText, oldWords, newText, newWords);
    this.origin = inverse(target, newWords.count());
  }

  /// What became of an item.
  public sealed interface Outcome {
    /// The item in the old text.
    KeyItem item();
  }

  /// Its words stand in the new text, letter by letter.
  ///
  /// @param item in the old text
  /// @param moved the same in the new text
  public record Carried(KeyItem item, KeyItem moved) implements Outcome {}

  /// Most of its words stand in the new text; a person should look at it.
  ///
  /// @param item in the old text
  /// @param moved what is left of it, or what it has grown to, in the new text
  /// @param oldQuote its words before
  /// @param newQuote its words now
  /// @param core a sentence on what happened to its core, empty where nothing did
  public record Trimmed(
      KeyItem item, KeyItem moved, String oldQuote, String newQuote, Optional<String> core)
      implements Outcome {}

  /// Its words do not stand in the new text.
  ///
  /// @param item in the old text
  /// @param oldQuote its words
  /// @param why a sentence
  public record Lost(KeyItem item, String oldQuote, String why) implements Outcome {}

  /// Carries items over, one outcome for each, in their order.
  ///
  /// @param oldText NFC, paragraphs joined by `\n`
  /// @param items of the old text
  /// @param newText as the old one
  /// @throws IndexOutOfBoundsException if an item reaches past the old text
  public static List<Outcome> carry(String oldText, List<KeyItem> items, String newText) {
    KeyCarrying carrying = between(oldText, newText);
    return items.stream().map(carrying::outcome).toList();
  }

  /// The way from one text to another, for items that come one by one.
  public static KeyCarrying between(String oldText, String newText) {
    return new KeyCarrying(oldText, newText);
  }

  /// What becomes of an item.
  ///
  /// @throws IndexOutOfBoundsException if it reaches past the old text
  public Outcome outcome(KeyItem item) {
    String quote = item.span().in(oldText);
    Optional<WordRange> words = oldWords.covered(item.span());
    if (words.isEmpty()) {
      return new Lost(item, quote, "It covers no word.");
    }
    Optional<Span> exact = exact(item.span(), words.get());
    if (exact.isPresent()) {
      return new Carried(item, moved(item, exact.get(), shifted(item, exact.get().start())));
    }
    int kept = kept(words.get());
    if (kept * LEAST_SHARE < words.get().size()) {
      return new Lost(item, quote, left(kept, words.get().size()));
    }
    WordRange range = range(words.get());
    if (range.size() > words.get().size() * MOST_GROWTH) {
      return new Lost(item, quote, "Its words now stand far from each other.");
    }
    return trimmed(item, quote, span(range));
  }

  private Outcome trimmed(KeyItem item, String quote, Span span) {
    Optional<Span> core =
        item.core().flatMap(old -> oldWords.covered(old).flatMap(words -> place(old, words, span)));
    Optional<String> note =
        item.core()
            .map(old -> old.in(oldText))
            .filter(old -> core.map(now -> !now.in(newText).equals(old)).orElse(true))
            .map(old -> coreNote(old, core));
    return new Trimmed(item, moved(item, span, core), quote, span.in(newText), note);
  }

  private String coreNote(String old, Optional<Span> core) {
    return core.map(now -> "Its core “%s” is now “%s”.".formatted(old, now.in(newText)))
        .orElseGet(() -> "Its core “%s” is gone; draw it again.".formatted(old));
  }

  /// Where a core stands now; empty where that is not inside the span.
  private Optional<Span> place(Span core, WordRange words, Span within) {
    return exact(core, words)
        .or(() -> kept(words) > 0 ? Optional.of(span(range(words))) : Optional.empty())
        .filter(within::contains);
  }

  /// The place of a span whose letters stand in the new text unchanged.
  private Optional<Span> exact(Span span, WordRange words) {
    int first = target[words.from()];
    if (first >= 0) {
      Optional<Span> moved = at(span, words.from(), first);
      if (moved.isPresent() && consecutive(words)) {
        return moved;
      }
    }
    return nearby(span, words);
  }

  /// Where words were inserted or removed beside a span that are like its own, the comparison may
  /// have cut it in two although it stands there whole.
  private Optional<Span> nearby(Span span, WordRange words) {
    int from = Math.max(0, neighbour(words.from() - 1, -1) - words.size());
    int to = Math.min(newWords.count(), neighbour(words.to(), 1) + words.size() + 1);
    int last = Math.min(to, from + 50 * (words.size() + 20));
    for (int word = from; word < last; word++) {
      if (isFree(word, words)) {
        Optional<Span> found = at(span, words.from(), word);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /// Whether at least one of the words from `word` on is new or was in the item.
  private boolean isFree(int word, WordRange words) {
    for (int i = word; i < Math.min(newWords.count(), word + words.size()); i++) {
      if (origin[i] < 0 || (origin[i] >= words.from() && origin[i] < words.to())) {
        return true;
      }
    }
    return false;
  }

  /// The new place of the nearest word of the old text, from one on, that has one.
  private int neighbour(int word, int step) {
    int at = word;
    while (at >= 0 && at < target.length && target[at] < 0) {
      at += step;
    }
    if (at < 0) {
      return 0;
    }
    return at >= target.length ? newWords.count() : target[at];
  }

  /// The span laid so that old word `word` comes to lie on new word `other`; empty where the
  /// letters differ there.
  private Optional<Span> at(Span span, int word, int other) {
    int start = newWords.start(other) + span.start() - oldWords.start(word);
    boolean same = start >= 0 && newText.regionMatches(start, oldText, span.start(), span.length());
    return same ? Optional.of(new Span(start, start + span.length())) : Optional.empty();
  }

  private boolean consecutive(WordRange words) {
    for (int word = words.from() + 1; word < words.to(); word++) {
      if (target[word] != target[word - 1] + 1) {
        return false;
      }
    }
    return true;
  }

  private int kept(WordRange words) {
    int kept = 0;
    for (int word = words.from(); word < words.to(); word++) {
      kept += target[word] >= 0 ? 1 : 0;
    }
    return kept;
  }

  /// From the first to the last word that is left.
  private WordRange range(WordRange words) {
    int from = words.from();
    int to = words.to();
    while (target[from] < 0) {
      from++;
    }
    while (target[to - 1] < 0) {
      to--;
    }
    return new WordRange(target[from], target[to - 1] + 1);
  }

  private Span span(WordRange range) {
    return new Span(newWords.start(range.from()), newWords.end(range.to() - 1));
  }

  private static Optional<Span> shifted(KeyItem item, int start) {
    int by = start - item.span().start();
    return item.core().map(core -> new Span(core.start() + by, core.end() + by));
  }

  private static KeyItem moved(KeyItem item, Span span, Optional<Span> core) {
    return new KeyItem(
        span, core, item.labels(), item.weight(), item.status(), item.reason(), item.hint());
  }

  private static String left(int kept, int all) {
    return kept == 0
        ? "None of its words is left at this place."
        : "Only %d of its %d words %s left.".formatted(kept, all, kept == 1 ? "is" : "are");
  }

  private static int[] inverse(int[] target, int count) {
    int[] origin = new int[count];
    Arrays.fill(origin, -1);
    for (int word = 0; word < target.length; word++) {
      if (target[word] >= 0) {
        origin[target[word]] = word;
      }
    }
    return origin;
  }
}
