package org.gloss.exercise.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gloss.annotation.Passage;
import org.gloss.annotation.Span;
import org.gloss.annotation.WordRange;
import org.gloss.annotation.Words;

/// Guesses which words of a passage a wrong quote means: the stretch of as many words that shares
/// most of them.
final class NearestWords {

  /// How many guesses one file is worth.
  private static final int MOST_GUESSES = 20;

  private static final int MOST_WORDS = 100;
  private static final String OTHERWISE = "Copy the words exactly as they stand in the passage.";

  private final Passage passage;
  private final List<String> words = new ArrayList<>();
  private int guesses;

  NearestWords(Passage passage) {
    this.passage = passage;
  }

  /// A sentence that names the nearest words, if any are near.
  String advice(String quote) {
    if (++guesses > MOST_GUESSES) {
      return OTHERWISE;
    }
    if (words.isEmpty()) {
      words.addAll(of(passage.words(), passage.text()));
    }
    List<String> wanted = of(Words.of(quote), quote);
    wanted = wanted.subList(0, Math.min(MOST_WORDS, wanted.size()));
    return (wanted.size() == 1 ? nearWord(wanted.getFirst()) : nearStretch(wanted))
        .map(near -> "Nearest in the passage: " + Shown.quoted(near) + ".")
        .orElse(OTHERWISE);
  }

  private Optional<String> nearWord(String wanted) {
    return Nearest.of(wanted, words)
        .map(words::indexOf)
        .map(word -> passage.span(new WordRange(word, word + 1)).in(passage.text()));
  }

  private Optional<String> nearStretch(List<String> wanted) {
    int size = Math.min(wanted.size(), words.size());
    if (size == 0) {
      return Optional.empty();
    }
    Map<String, Integer> left = new HashMap<>();
    wanted.forEach(word -> left.merge(word, 1, Integer::sum));
    int shared = 0;
    int best = 0;
    int bestEnd = 0;
    for (int end = 1; end <= words.size(); end++) {
      shared += left.merge(words.get(end - 1), -1, Integer::sum) >= 0 ? 1 : 0;
      if (end > size) {
        shared -= left.merge(words.get(end - 1 - size), 1, Integer::sum) > 0 ? 1 : 0;
      }
      bestEnd = shared > best ? end : bestEnd;
      best = Math.max(best, shared);
    }
    if (best * 2 < wanted.size()) {
      return Optional.empty();
    }
    int to = Math.max(bestEnd, size);
    return Optional.of(passage.span(new WordRange(to - size, to)).in(passage.text()));
  }

  private static List<String> of(Words words, String text) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < words.count(); i++) {
      Span span = new Span(words.start(i), words.end(i));
      found.add(span.in(text).toLowerCase(Locale.ROOT));
    }
    return found;
  }
}
