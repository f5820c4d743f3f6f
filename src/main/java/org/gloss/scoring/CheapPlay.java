package org.gloss.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.gloss.annotation.Annotation;
import org.gloss.annotation.AnswerKey;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.KeyItem.Status;
import org.gloss.annotation.Passage;
import org.gloss.annotation.Span;
import org.gloss.annotation.WordRange;

/// What somebody marks who has not read the passage, or who reads only half of the task.
final class CheapPlay {

  private static final long SEED = 20_260_101;

  private final Passage passage;
  private final List<KeyItem> required;
  private final Map<String, String> familyOf;
  private final List<String> offered;

  /// @param offered ids of the labels that students can choose, at least one
  CheapPlay(Passage passage, AnswerKey key, Map<String, String> familyOf, List<String> offered) {
    this.passage = passage;
    this.required = required(key);
    this.familyOf = Map.copyOf(familyOf);
    this.offered = List.copyOf(offered);
  }

  static List<KeyItem> required(AnswerKey key) {
    return key.items().stream().filter(item -> item.status() == Status.REQUIRED).toList();
  }

  /// One annotation over the whole passage with each label offered.
  List<Annotation> wholePassage() {
    Draft draft = new Draft();
    if (passage.words().count() > 0) {
      Span whole = passage.span(new WordRange(0, passage.words().count()));
      offered.forEach(label -> draft.add(whole, label));
    }
    return draft.annotations;
  }

  /// Every sentence with every label offered; nothing where that is more than can be scored.
  List<Annotation> everySentenceUnderEveryLabel() {
    Draft draft = new Draft();
    if ((long) passage.sentences().size() * offered.size() <= Scorer.MOST) {
      sentences().forEach(sentence -> offered.forEach(label -> draft.add(sentence, label)));
    }
    return draft.annotations;
  }

  /// Every sentence with the label that most required items prefer; of several the first by id.
  List<Annotation> everySentence() {
    Map<String, Integer> preferred = new TreeMap<>();
    required.forEach(item -> preferred.merge(item.labels().getFirst(), 1, Integer::sum));
    String label =
        preferred.entrySet().stream()
            .max(
                Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
            .map(Map.Entry::getKey)
            .orElse(offered.getFirst());
    Draft draft = new Draft();
    sentences().forEach(sentence -> draft.add(sentence, label));
    return draft.annotations;
  }

  /// As many marks as there are required items and as long as they, each anywhere, under any label.
  ///
  /// @param run the same number gives the same marks
  List<Annotation> random(int run) {
    Random random = new Random(SEED + run);
    int words = passage.words().count();
    Draft draft = new Draft();
    for (KeyItem item : required) {
      int size = size(item);
      int from = random.nextInt(words - size + 1);
      String label = offered.get(random.nextInt(offered.size()));
      draft.add(passage.span(new WordRange(from, from + size)), label);
    }
    return draft.annotations;
  }

  /// The place of every required item with a wrong label: the first offered of another family, else
  /// the first that is not accepted; nothing where all are accepted.
  List<Annotation> wrongNames() {
    Draft draft = new Draft();
    required.forEach(item -> wrongName(item).ifPresent(label -> draft.add(item.span(), label)));
    return draft.annotations;
  }

  /// What an instructor would mark: the required items of their key with the preferred labels.
  static List<Annotation> answer(AnswerKey key) {
    Draft draft = new Draft();
    required(key).forEach(item -> draft.add(item.span(), item.labels().getFirst()));
    return draft.annotations;
  }

  private Optional<String> wrongName(KeyItem item) {
    List<String> families = item.labels().stream().map(this::family).toList();
    List<String> wrong = offered.stream().filter(label -> !item.labels().contains(label)).toList();
    return wrong.stream()
        .filter(label -> !families.contains(family(label)))
        .findFirst()
        .or(() -> wrong.stream().findFirst());
  }

  private String family(String label) {
    return familyOf.getOrDefault(label, "");
  }

  private int size(KeyItem item) {
    return passage.words().covered(item.span()).map(WordRange::size).orElse(1);
  }

  private List<Span> sentences() {
    return passage.sentences().stream()
        .filter(sentence -> passage.words().covered(sentence).isPresent())
        .toList();
  }

  private static final class Draft {
    private final List<Annotation> annotations = new ArrayList<>();

    void add(Span span, String label) {
      annotations.add(new Annotation(new UUID(0, annotations.size()), span, label, ""));
    }
  }
}
