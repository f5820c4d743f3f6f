package org.gloss.attempt;

import java.util.List;
import java.util.Optional;
import org.gloss.annotation.Annotation;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.Passage;
import org.gloss.annotation.Span;
import org.gloss.annotation.WordRange;
import org.gloss.exercise.Exercise;

/// Which hints are left for somebody who has marked something. It holds hints, so only services ask
/// it.
public final class HintsLeft {

  private HintsLeft() {}

  /// The hint for required items that no mark touches yet.
  ///
  /// @param depth id of the depth of the label set that is worked at
  /// @param asked how many hints there were; the next one is about another place, and after the
  ///   last comes the first again
  /// @return empty where everything that has a hint is marked
  public static Optional<String> next(
      Exercise exercise, String depth, List<Annotation> marks, int asked) {
    List<String> left =
        exercise.key().at(depth, exercise.labelSet()).items().stream()
            .filter(item -> item.status() == KeyItem.Status.REQUIRED && !item.hint().isBlank())
            .filter(item -> !touched(exercise.passage(), item, marks))
            .map(KeyItem::hint)
            .toList();
    return left.isEmpty() ? Optional.empty() : Optional.of(left.get(asked % left.size()));
  }

  private static boolean touched(Passage passage, KeyItem item, List<Annotation> marks) {
    Span core = item.core().orElse(item.span());
    Optional<WordRange> words = passage.words().covered(core);
    return marks.stream()
        .flatMap(mark -> passage.words().covered(mark.span()).stream())
        .anyMatch(marked -> words.filter(wanted -> wanted.shared(marked) > 0).isPresent());
  }
}
