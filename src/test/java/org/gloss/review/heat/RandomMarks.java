package org.gloss.review.heat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.gloss.annotation.Annotation;
import org.gloss.annotation.Passage;
import org.gloss.annotation.Span;

/// Students who mark, change their marks and leave, at random.
final class RandomMarks {

  private final Passage passage;
  private final Random random;
  private final Map<UUID, List<Annotation>> marks = new HashMap<>();
  private Map<Integer, Map<String, Integer>> before = Map.of();

  RandomMarks(Passage passage, Random random) {
    this.passage = passage;
    this.random = random;
  }

  Map<UUID, List<Annotation>> marks() {
    return marks;
  }

  /// One student's change; gives what the counts say has changed.
  BitSet step(HeatCounts counts) {
    before = labels();
    UUID student = new UUID(7, random.nextInt(6));
    if (random.nextInt(6) == 0) {
      marks.remove(student);
      return counts.remove(student);
    }
    List<Annotation> some = new ArrayList<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      int start = random.nextInt(passage.text().length());
      int end = start + 1 + random.nextInt(passage.text().length() - start);
      String label = "abc".substring(random.nextInt(3)).substring(0, 1);
      some.add(new Annotation(UUID.randomUUID(), new Span(start, end), label, ""));
    }
    marks.put(student, some);
    return counts.replace(student, some);
  }

  /// The words whose labels changed by the last step, recounted.
  BitSet changed() {
    BitSet changed = new BitSet();
    Map<Integer, Map<String, Integer>> now = labels();
    now.forEach((word, labels) -> changed.set(word, !labels.equals(before.get(word))));
    return changed;
  }

  private Map<Integer, Map<String, Integer>> labels() {
    SlowHeat slow = new SlowHeat(passage, marks);
    Map<Integer, Map<String, Integer>> labels = new HashMap<>();
    for (int word = 0; word < passage.words().count(); word++) {
      labels.put(word, slow.labels(word));
    }
    return labels;
  }
}
