package org.gloss.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gloss.annotation.AnswerKey;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.KeyItem.Status;
import org.gloss.annotation.Passage;
import org.gloss.annotation.WordRange;

/// Panel clusters the slow way: all pairs of items, ratios as exact shares.
final class SlowClusters {

  private SlowClusters() {}

  /// Clusters as lists of targets in canonical order.
  static List<List<Target>> of(Passage passage, List<AnswerKey> keys) {
    List<Voice> voices = new ArrayList<>();
    for (AnswerKey key : keys) {
      for (KeyItem item : key.items()) {
        if (item.status() != Status.TRAP) {
          WordRange words = passage.words().covered(item.span()).orElseThrow();
          voices.add(new Voice(key, Target.of(passage, item), words));
        }
      }
    }
    voices.sort(
        Comparator.<Voice, Target>comparing(Voice::target, Target.CANONICAL)
            .thenComparing(voice -> voice.key.instructor()));
    List<List<Voice>> clusters = new ArrayList<>();
    voices.forEach(voice -> clusters.add(new ArrayList<>(List.of(voice))));
    for (Pair pair : pairs(voices)) {
      join(clusters, pair);
    }
    return clusters.stream()
        .map(one -> one.stream().map(Voice::target).sorted(Target.CANONICAL).toList())
        .toList();
  }

  private static List<Pair> pairs(List<Voice> voices) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < voices.size(); i++) {
      for (int j = i + 1; j < voices.size(); j++) {
        Pair pair = new Pair(voices.get(i), voices.get(j));
        if (pair.one.key != pair.other.key && pair.share().compareTo(Ratio.of(1, 2)) >= 0) {
          pairs.add(pair);
        }
      }
    }
    pairs.sort(Comparator.comparing(Pair::share).thenComparing(Pair::shared).reversed());
    return pairs;
  }

  private static void join(List<List<Voice>> clusters, Pair pair) {
    List<Voice> one = holding(clusters, pair.one);
    List<Voice> other = holding(clusters, pair.other);
    boolean sameInstructor =
        one.stream().anyMatch(a -> other.stream().anyMatch(b -> a.key == b.key));
    if (!sameInstructor) {
      one.addAll(other);
      clusters.removeIf(cluster -> cluster == other);
    }
  }

  private static List<Voice> holding(List<List<Voice>> clusters, Voice voice) {
    return clusters.stream()
        .filter(cluster -> cluster.stream().anyMatch(member -> member == voice))
        .findFirst()
        .orElseThrow();
  }

  private record Voice(AnswerKey key, Target target, WordRange words) {}

  private record Pair(Voice one, Voice other) {
    int shared() {
      return one.words.shared(other.words);
    }

    Ratio share() {
      return Ratio.of(shared(), Math.min(one.words.size(), other.words.size()));
    }
  }
}
