package org.gloss.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gloss.annotation.Passage;
import org.gloss.annotation.Span;
import org.gloss.annotation.WordRange;

/// Appeals that mean the same: of one kind, for one label, about words of which each shares at
/// least half with another (of the shorter one).
///
/// @param kind what sort of disagreement it is
/// @param label what the students argue for, or the item's where they argue against it
/// @param span the words that most of them are about; of equally many the first
/// @param appeals in the order in which they were made, at least one
record AppealCluster(Contest.Kind kind, String label, Span span, List<Appeal> appeals) {

  AppealCluster {
    appeals = List.copyOf(appeals);
  }

  /// How many students argue.
  int students() {
    return (int) appeals.stream().map(Appeal::accountId).distinct().count();
  }

  /// The clusters of appeals about one text: those of most students first, then in text order.
  static List<AppealCluster> all(Passage passage, List<Appeal> appeals) {
    Map<List<Object>, List<Appeal>> alike =
        appeals.stream()
            .collect(
                Collectors.groupingBy(
                    appeal -> List.of(appeal.contest().kind(), appeal.contest().label()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return alike.values().stream()
        .flatMap(group -> byWords(passage, group).stream())
        .sorted(
            Comparator.comparingInt(AppealCluster::students)
                .reversed()
                .thenComparing(AppealCluster::span)
                .thenComparing(AppealCluster::kind)
                .thenComparing(AppealCluster::label))
        .toList();
  }

  /// Single linkage over the different word ranges of one group, from left to right.
  private static List<AppealCluster> byWords(Passage passage, List<Appeal> group) {
    Map<WordRange, List<Appeal>> byRange =
        group.stream().collect(Collectors.groupingBy(appeal -> words(passage, appeal)));
    List<WordRange> ranges = byRange.keySet().stream().sorted().toList();
    List<List<WordRange>> clusters = new ArrayList<>();
    for (WordRange range : ranges) {
      List<List<WordRange>> near =
          clusters.stream()
              .filter(cluster -> cluster.stream().anyMatch(other -> near(range, other)))
              .toList();
      List<WordRange> joined = new ArrayList<>();
      near.forEach(joined::addAll);
      clusters.removeAll(near);
      joined.add(range);
      clusters.add(joined);
    }
    return clusters.stream().map(cluster -> cluster(passage, cluster, byRange)).toList();
  }

  private static AppealCluster cluster(
      Passage passage, List<WordRange> ranges, Map<WordRange, List<Appeal>> byRange) {
    List<Appeal> appeals =
        ranges.stream()
            .flatMap(range -> byRange.getOrDefault(range, List.of()).stream())
            .sorted(Comparator.comparing(Appeal::madeAt).thenComparing(Appeal::id))
            .toList();
    WordRange usual =
        ranges.stream()
            .max(
                Comparator.<WordRange>comparingInt(
                        range -> byRange.getOrDefault(range, List.of()).size())
                    .thenComparing(Comparator.reverseOrder()))
            .orElseThrow();
    Contest first = appeals.getFirst().contest();
    return new AppealCluster(first.kind(), first.label(), passage.span(usual), appeals);
  }

  private static boolean near(WordRange one, WordRange other) {
    return 2 * one.shared(other) >= Math.min(one.size(), other.size());
  }

  private static WordRange words(Passage passage, Appeal appeal) {
    return passage.words().covered(appeal.contest().span()).orElseThrow();
  }
}
