package org.gloss.review.heat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gloss.annotation.Annotation;
import org.gloss.annotation.Passage;
import org.gloss.annotation.WordRange;

/// Counts by asking, for each word, every mark of everybody.
public final class SlowHeat {

  private final Passage passage;
  private final Map<UUID, ? extends Collection<Annotation>> marks;

  public SlowHeat(Passage passage, Map<UUID, ? extends Collection<Annotation>> marks) {
    this.passage = passage;
    this.marks = marks;
  }

  int any(int word) {
    return (int) marks.values().stream().filter(some -> !given(some, word).isEmpty()).count();
  }

  Map<String, Integer> labels(int word) {
    Map<String, Integer> counts = new TreeMap<>();
    marks
        .values()
        .forEach(some -> given(some, word).forEach(label -> counts.merge(label, 1, Integer::sum)));
    return counts;
  }

  /// The longest runs of equal neighbours.
  public List<HeatRun> runs() {
    List<HeatRun> runs = new ArrayList<>();
    for (int word = 0; word < passage.words().count(); word++) {
      if (any(word) == 0) {
        continue;
      }
      HeatRun last = runs.isEmpty() ? null : runs.getLast();
      boolean goesOn =
          last != null
              && last.words().to() == word
              && !passage.words().paragraphEndsBefore(word)
              && last.any() == any(word)
              && last.byLabel().equals(labels(word));
      if (goesOn) {
        runs.removeLast();
        runs.add(
            new HeatRun(new WordRange(last.words().from(), word + 1), any(word), labels(word)));
      } else {
        runs.add(new HeatRun(new WordRange(word, word + 1), any(word), labels(word)));
      }
    }
    return runs;
  }

  private List<String> given(Collection<Annotation> some, int word) {
    return some.stream()
        .filter(mark -> covers(mark, word))
        .map(Annotation::label)
        .distinct()
        .collect(Collectors.toList());
  }

  /// Whether the mark and the word share a letter or digit.
  private boolean covers(Annotation mark, int word) {
    if (mark.span().end() > passage.text().length()) {
      return false;
    }
    for (int at = passage.words().start(word); at < passage.words().end(word); at++) {
      if (mark.span().start() <= at
          && at < mark.span().end()
          && Character.isLetterOrDigit(passage.text().charAt(at))) {
        return true;
      }
    }
    return false;
  }
}
