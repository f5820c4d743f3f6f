package org.gloss.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gloss.annotation.AnswerKey;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.KeyItem.Status;
import org.gloss.annotation.Passage;
import org.gloss.annotation.Span;
import org.gloss.annotation.WordRange;

/// One instructor's score against another's key, straight from the specification: sets of words,
/// all matchings by dynamic programming over the marks used, hundredths in whole numbers. All
/// weights are 1, the rules Balanced, the mode a test. Nothing of the scorer is used.
final class SlowPair {

  private final Passage passage;
  private final Map<String, String> familyOf;

  SlowPair(Passage passage, Map<String, String> familyOf) {
    this.passage = passage;
    this.familyOf = familyOf;
  }

  /// The score in percent of the whole, exact to the digits of a double.
  double score(AnswerKey answer, AnswerKey key) {
    List<Marked> marks = marks(answer);
    List<KeyItem> required = with(key, Status.REQUIRED);
    Map<Long, Long> best = new HashMap<>(Map.of(0L, 0L));
    for (KeyItem item : required) {
      Map<Long, Long> next = new HashMap<>(best);
      for (int mark = 0; mark < marks.size(); mark++) {
        long gain = credit(marks.get(mark), item);
        long bit = 1L << mark;
        if (gain > 0) {
          best.forEach(
              (used, worth) -> {
                if ((used & bit) == 0) {
                  next.merge(used | bit, worth + gain * 1_000 + 1, Math::max);
                }
              });
        }
      }
      best = next;
    }
    var greatest =
        best.entrySet().stream().max(Map.Entry.<Long, Long>comparingByValue()).orElseThrow();
    int extras = 0;
    for (int mark = 0; mark < marks.size(); mark++) {
      boolean matched = (greatest.getKey() >> mark & 1) == 1;
      extras += matched || alsoFair(marks.get(mark), key) ? 0 : 1;
    }
    int free = Math.max(1, required.size() / 4);
    double credit = greatest.getValue() / 1_000 - 50.0 * Math.max(0, extras - free);
    return Math.max(0, credit) / required.size();
  }

  private boolean alsoFair(Marked mark, AnswerKey key) {
    return with(key, Status.OPTIONAL).stream()
        .anyMatch(item -> item.labels().contains(mark.label) && place(mark, item) > 0);
  }

  private List<Marked> marks(AnswerKey answer) {
    List<Marked> marks = new ArrayList<>();
    for (KeyItem item : with(answer, Status.REQUIRED)) {
      Marked next = new Marked(words(item.span()), item.labels().getFirst());
      for (int i = 0; i < marks.size(); i++) {
        Marked other = marks.get(i);
        if (other.label.equals(next.label) && common(other.words, next.words) > 0) {
          next.words.addAll(marks.remove(i).words);
          i = -1;
        }
      }
      marks.add(next);
    }
    return marks;
  }

  /// In hundredths.
  private long credit(Marked mark, KeyItem item) {
    boolean same =
        item.labels().stream().anyMatch(l -> familyOf.get(l).equals(familyOf.get(mark.label)));
    int name = item.labels().contains(mark.label) ? 100 : same ? 70 : 40;
    return (long) place(mark, item) * name / 2;
  }

  /// In halves.
  private int place(Marked mark, KeyItem item) {
    Set<Integer> core = words(item.core().orElse(item.span()));
    Set<Integer> extent = item.core().isPresent() ? words(item.span()) : widened(item.span());
    int touched = common(mark.words, core);
    int inside = common(mark.words, extent);
    if (2 * touched >= core.size() && 2 * inside >= mark.words.size()) {
      return 2;
    }
    return touched > 0 && 4 * inside >= mark.words.size() ? 1 : 0;
  }

  private Set<Integer> widened(Span span) {
    Set<Integer> wide = words(span);
    Span paragraph =
        passage.paragraphs().stream().filter(p -> p.overlaps(span)).findFirst().orElseThrow();
    Set<Integer> allowed = words(paragraph);
    for (int by = wide.size() <= 3 ? 1 : 2; by > 0; by--) {
      for (int word : List.copyOf(wide)) {
        wide.add(word - 1);
        wide.add(word + 1);
      }
      wide.retainAll(allowed);
    }
    return wide;
  }

  private Set<Integer> words(Span span) {
    WordRange range = passage.words().covered(span).orElseThrow();
    Set<Integer> words = new HashSet<>();
    for (int word = range.from(); word < range.to(); word++) {
      words.add(word);
    }
    return words;
  }

  private static List<KeyItem> with(AnswerKey key, Status status) {
    return key.items().stream().filter(item -> item.status() == status).toList();
  }

  private static int common(Set<Integer> some, Set<Integer> others) {
    return (int) some.stream().filter(others::contains).count();
  }

  private record Marked(Set<Integer> words, String label) {}
}
