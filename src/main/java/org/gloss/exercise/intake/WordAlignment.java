package org.gloss.exercise.intake;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Patch;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.gloss.annotation.Words;

/// Finds for each word of a text its counterpart in another. Paragraphs that stand in both once are
/// matched first; between them words are compared, by the algorithm of Myers (1986) where that is
/// cheap, else first by runs of words that stand in both once.
final class WordAlignment {

  /// The most words of both sides together that are compared exactly: the time grows with the
  /// square.
  private static final int MOST_EXACT = 4_000;

  private static final int RUN = 3;
  private static final int NONE = -1;

  private final int[] left;
  private final int[] right;
  private final int[] target;

  private WordAlignment(int[] left, int[] right) {
    this.left = left;
    this.right = right;
    this.target = new int[left.length];
    Arrays.fill(target, NONE);
  }

  /// The number of each word's counterpart, growing, -1 where it has none.
  static int[] of(String oldText, Words oldWords, String newText, Words newWords) {
    Map<String, Integer> ids = new HashMap<>();
    WordAlignment alignment =
        new WordAlignment(ids(oldText, oldWords, ids), ids(newText, newWords, ids));
    Sections old = Sections.of(oldText, oldWords);
    Sections now = Sections.of(newText, newWords);
    alignment.byParagraphs(old, now);
    return alignment.target;
  }

  /// The paragraphs of a text: their texts and the number of the first word of each, and of all
  /// words as the last.
  private record Sections(List<String> texts, int[] starts) {

    static Sections of(String text, Words words) {
      List<String> texts = List.of(text.split("\n", -1));
      int[] starts = new int[texts.size() + 1];
      int word = 0;
      int end = 0;
      for (int i = 0; i < texts.size(); i++) {
        starts[i] = word;
        end += texts.get(i).length() + 1;
        while (word < words.count() && words.start(word) < end) {
          word++;
        }
      }
      starts[texts.size()] = words.count();
      return new Sections(texts, starts);
    }
  }

  private void byParagraphs(Sections old, Sections now) {
    Map<String, Integer> ids = new HashMap<>();
    int[] a = old.texts().stream().mapToInt(text -> id(text, ids)).toArray();
    int[] b = now.texts().stream().mapToInt(text -> id(text, ids)).toArray();
    int fromOld = 0;
    int fromNew = 0;
    for (UniqueAnchors.Anchor anchor : UniqueAnchors.of(a, b)) {
      align(fromOld, old.starts()[anchor.left()], fromNew, now.starts()[anchor.right()]);
      fromOld = old.starts()[anchor.left() + 1];
      fromNew = now.starts()[anchor.right() + 1];
      int words = fromOld - old.starts()[anchor.left()];
      IntStream.rangeClosed(1, words).forEach(match(fromOld, fromNew));
    }
    align(fromOld, left.length, fromNew, right.length);
  }

  private IntConsumer match(int endOld, int endNew) {
    return back -> target[endOld - back] = endNew - back;
  }

  /// Aligns the words between two matches: what both begin and end with, then the rest.
  private void align(int a0, int a1, int b0, int b1) {
    int from = 0;
    int shorter = Math.min(a1 - a0, b1 - b0);
    int prefix = 0;
    while (prefix < shorter && left[a0 + prefix] == right[b0 + prefix]) {
      prefix++;
    }
    int suffix = 0;
    while (suffix < shorter && left[a1 - 1 - suffix] == right[b1 - 1 - suffix]) {
      suffix++;
    }
    from = prefix >= suffix ? prefix : Math.min(prefix, shorter - suffix);
    int to = prefix >= suffix ? Math.min(suffix, shorter - prefix) : suffix;
    for (int i = 0; i < from; i++) {
      target[a0 + i] = b0 + i;
    }
    for (int i = 1; i <= to; i++) {
      target[a1 - i] = b1 - i;
    }
    middle(a0 + from, a1 - to, b0 + from, b1 - to);
  }

  private void middle(int a0, int a1, int b0, int b1) {
    if (a0 == a1 || b0 == b1) {
      return;
    }
    if (a1 - a0 + b1 - b0 <= MOST_EXACT) {
      exact(a0, a1, b0, b1);
    } else {
      byRuns(a0, a1, b0, b1);
    }
  }

  private void byRuns(int a0, int a1, int b0, int b1) {
    Map<List<Integer>, Integer> ids = new HashMap<>();
    int[] a = runs(left, a0, a1, ids);
    int[] b = runs(right, b0, b1, ids);
    int fromOld = a0;
    int fromNew = b0;
    for (UniqueAnchors.Anchor anchor : UniqueAnchors.of(a, b)) {
      int old = a0 + anchor.left();
      int now = b0 + anchor.right();
      if (old >= fromOld && now >= fromNew) {
        small(fromOld, old, fromNew, now);
        for (int i = 0; i < RUN; i++) {
          target[old + i] = now + i;
        }
        fromOld = old + RUN;
        fromNew = now + RUN;
      } else if (old + RUN - fromOld == now + RUN - fromNew) {
        for (; fromOld < old + RUN; fromOld++, fromNew++) {
          target[fromOld] = fromNew;
        }
      }
    }
    small(fromOld, a1, fromNew, b1);
  }

  /// Compares exactly what is small enough; the rest counts as rewritten.
  private void small(int a0, int a1, int b0, int b1) {
    if (a0 < a1 && b0 < b1 && a1 - a0 + b1 - b0 <= MOST_EXACT) {
      exact(a0, a1, b0, b1);
    }
  }

  private void exact(int a0, int a1, int b0, int b1) {
    List<Integer> a = boxed(left, a0, a1);
    List<Integer> b = boxed(right, b0, b1);
    Patch<Integer> patch = DiffUtils.diff(a, b, new MyersDiffWithLinearSpace<>());
    int old = 0;
    int now = 0;
    for (AbstractDelta<Integer> delta : patch.getDeltas()) {
      while (old < delta.getSource().getPosition()) {
        target[a0 + old++] = b0 + now++;
      }
      old += delta.getSource().size();
      now += delta.getTarget().size();
    }
    while (old < a.size() && now < b.size()) {
      target[a0 + old++] = b0 + now++;
    }
  }

  private static int[] runs(int[] words, int from, int to, Map<List<Integer>, Integer> ids) {
    int[] runs = new int[Math.max(0, to - from - RUN + 1)];
    for (int i = 0; i < runs.length; i++) {
      runs[i] = id(boxed(words, from + i, from + i + RUN), ids);
    }
    return runs;
  }

  private static List<Integer> boxed(int[] words, int from, int to) {
    return Arrays.stream(words, from, to).boxed().toList();
  }

  private static int[] ids(String text, Words words, Map<String, Integer> ids) {
    return IntStream.range(0, words.count())
        .map(word -> id(text.substring(words.start(word), words.end(word)), ids))
        .toArray();
  }

  private static <T> int id(T thing, Map<T, Integer> ids) {
    Integer known = ids.putIfAbsent(thing, ids.size());
    return known == null ? ids.size() - 1 : known;
  }
}
