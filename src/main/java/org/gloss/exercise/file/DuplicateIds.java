package org.gloss.exercise.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Finds files that give themselves the same id.
final class DuplicateIds {

  private DuplicateIds() {}

  /// Reports the id in each of them, naming the others, so that none of them is read.
  static void check(String noun, List<? extends Draft> drafts) {
    Map<String, List<Draft>> byId =
        drafts.stream()
            .filter(draft -> !draft.id().isEmpty())
            .collect(
                Collectors.groupingBy(Draft::id, LinkedHashMap::new, Collectors.<Draft>toList()));
    byId.values().stream()
        .filter(same -> same.size() > 1)
        .forEach(same -> same.forEach(draft -> report(noun, draft, same)));
  }

  private static void report(String noun, Draft draft, List<Draft> same) {
    String others =
        same.stream()
            .filter(other -> !other.equals(draft))
            .map(Draft::name)
            .limit(3)
            .collect(Collectors.joining(", "));
    draft
        .problems()
        .add(
            draft.front().placeOf("id"),
            "The " + noun + " id " + Shown.quoted(draft.id()) + " is also that of " + others,
            "Give one of them another id.");
  }
}
