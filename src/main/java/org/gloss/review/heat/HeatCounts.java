package org.gloss.review.heat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.gloss.annotation.Annotation;
import org.gloss.annotation.Passage;
import org.gloss.annotation.WordRange;
import org.jspecify.annotations.Nullable;

/// How many students marked each word of a passage, and as what. A student counts once a word and
/// label, however many of their marks meet there. Replacing one student's marks costs time in the
/// words that they cover, whatever the others did. Not for several threads at once.
public final class HeatCounts {

  private final Passage passage;
  private final int[] any;
  private final Map<String, int[]> byLabel = new TreeMap<>();
  private final Map<UUID, Map<String, BitSet>> students = new HashMap<>();

  /// Of a passage that nobody has marked.
  public HeatCounts(Passage passage) {
    this.passage = passage;
    this.any = new int[passage.words().count()];
  }

  /// Puts a student's marks in the place of those that they had. Marks that reach past the text or
  /// cover no word are left out.
  ///
  /// @param marks those that stand, without removed ones; may be empty
  /// @return the words whose counts are others than before
  public BitSet replace(UUID student, Collection<Annotation> marks) {
    Map<String, BitSet> now = covered(marks);
    Map<String, BitSet> before = students.put(student, now);
    return count(before == null ? Map.of() : before, now);
  }

  /// Forgets a student.
  ///
  /// @return the words whose counts are others than before
  public BitSet remove(UUID student) {
    Map<String, BitSet> before = students.remove(student);
    return count(before == null ? Map.of() : before, Map.of());
  }

  /// How many students are counted, those too who marked nothing.
  public int students() {
    return students.size();
  }

  /// How many students marked a word as anything.
  public int any(int word) {
    return any[word];
  }

  /// How many students gave a word this label.
  public int of(int word, String label) {
    int[] counts = byLabel.get(label);
    return counts == null ? 0 : counts[word];
  }

  /// The labels that a word was given, by id, with how many students gave them; none with 0.
  public Map<String, Integer> labels(int word) {
    Map<String, Integer> found = new TreeMap<>();
    byLabel.forEach(
        (label, counts) -> {
          if (counts[word] > 0) {
            found.put(label, counts[word]);
          }
        });
    return found;
  }

  /// The marked words as the longest runs of neighbours in one paragraph with equal counts.
  public List<HeatRun> runs() {
    BitSet marked = new BitSet(any.length);
    for (int word = 0; word < any.length; word++) {
      marked.set(word, any[word] > 0);
    }
    return runs(marked);
  }

  /// The same of some words, those too that nobody marked.
  public List<HeatRun> runs(BitSet words) {
    List<HeatRun> runs = new ArrayList<>();
    for (int from = words.nextSetBit(0); from >= 0; ) {
      Map<String, Integer> counts = labels(from);
      int to = from + 1;
      while (words.get(to)
          && any[to] == any[from]
          && !passage.words().paragraphEndsBefore(to)
          && labels(to).equals(counts)) {
        to++;
      }
      runs.add(new HeatRun(new WordRange(from, to), any[from], counts));
      from = words.nextSetBit(to);
    }
    return runs;
  }

  private Map<String, BitSet> covered(Collection<Annotation> marks) {
    Map<String, BitSet> covered = new HashMap<>();
    for (Annotation mark : marks) {
      if (mark.span().end() <= passage.text().length()) {
        passage
            .words()
            .covered(mark.span())
            .ifPresent(
                words ->
                    covered
                        .computeIfAbsent(mark.label(), label -> new BitSet())
                        .set(words.from(), words.to()));
      }
    }
    return covered;
  }

  private BitSet count(Map<String, BitSet> before, Map<String, BitSet> now) {
    BitSet changed = new BitSet(any.length);
    before.forEach((label, words) -> add(label, without(words, now.get(label)), -1, changed));
    now.forEach((label, words) -> add(label, without(words, before.get(label)), 1, changed));
    BitSet marked = union(now);
    BitSet markedBefore = union(before);
    without(markedBefore, marked).stream().forEach(word -> any[word]--);
    without(marked, markedBefore).stream().forEach(word -> any[word]++);
    return changed;
  }

  private void add(String label, BitSet words, int by, BitSet changed) {
    int[] counts = byLabel.computeIfAbsent(label, key -> new int[any.length]);
    words.stream().forEach(word -> counts[word] += by);
    changed.or(words);
  }

  private static BitSet union(Map<String, BitSet> words) {
    BitSet union = new BitSet();
    words.values().forEach(union::or);
    return union;
  }

  private static BitSet without(BitSet words, @Nullable BitSet others) {
    BitSet left = (BitSet) words.clone();
    if (others != null) {
      left.andNot(others);
    }
    return left;
  }
}
