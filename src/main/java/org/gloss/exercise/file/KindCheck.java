package org.gloss.exercise.file;

import java.util.List;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.Span;

/// Whether a key holds what the exercise's kind promises.
///
/// @param places where the paragraphs begin in the file
/// @param spans the same in the passage
/// @param items the first key
record KindCheck(List<Place> places, List<Span> spans, List<KeyItem> items) {

  /// Reports what does not fit.
  void check(ExerciseKind kind, Place place, Problems problems) {
    boolean required = items.stream().anyMatch(KindCheck::counts);
    switch (kind) {
      case CLEAN -> {
        if (required) {
          problems.add(
              place,
              "The exercise is \"clean\" and has required items",
              "Make them optional or traps, or choose another kind.");
        }
      }
      case PASSAGE, TWIN -> {
        if (!required) {
          problems.add(
              place,
              "The key has no required item",
              "Write \"kind: clean\" if nothing is to be found.");
        }
      }
      case WARM_UP -> warmUp(problems);
    }
  }

  private void warmUp(Problems problems) {
    for (int i = 0; i < spans.size(); i++) {
      Span paragraph = spans.get(i);
      Place place = places.get(i);
      List<Span> inside = items.stream().map(KeyItem::span).filter(paragraph::overlaps).toList();
      if (!inside.stream().allMatch(paragraph::contains)) {
        problems.add(
            place, "An item of this warm-up crosses paragraphs", "Shorten it to one paragraph.");
      }
      long required =
          items.stream().filter(KindCheck::counts).filter(i2 -> in(paragraph, i2)).count();
      if (required != 1) {
        problems.add(
            place,
            "This paragraph of the warm-up has "
                + (required == 0 ? "no required item" : required + " required items"),
            "Give it exactly one.");
      }
    }
  }

  private static boolean in(Span paragraph, KeyItem item) {
    return paragraph.overlaps(item.span());
  }

  private static boolean counts(KeyItem item) {
    return item.status() == KeyItem.Status.REQUIRED;
  }
}
