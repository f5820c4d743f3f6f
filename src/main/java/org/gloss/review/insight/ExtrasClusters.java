package org.gloss.review.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gloss.annotation.Annotation;
import org.gloss.annotation.WordRange;
import org.gloss.scoring.CommonWords;
import org.gloss.scoring.Mark;
import org.gloss.scoring.MarkOutcome;
import org.gloss.scoring.Target;

/// What the class found that the key has not: the extras of all students, gathered. Two extras of
/// the same label belong together when they share at least half of the shorter one's words; single
/// linkage, at most one of each student, first those over the same words, then the pairs that share
/// the greatest part of the shorter one, then those that share the most words, then text order.
public final class ExtrasClusters {

  private static final Comparator<ExtrasCluster> MOST_STUDENTS_FIRST =
      Comparator.comparingInt(ExtrasCluster::students)
          .reversed()
          .thenComparing(ExtrasCluster::words)
          .thenComparing(ExtrasCluster::label)
          .thenComparing(cluster -> cluster.voices().getFirst().words())
          .thenComparing(cluster -> cluster.voices().getFirst().student());
  private static final Comparator<Extra> BY_TEXT =
      Comparator.comparing((Extra extra) -> extra.voice.words())
          .thenComparing(extra -> extra.voice.student());

  private ExtrasClusters() {}

  /// All clusters of a class, those of most students first; an extra that no other comes near is
  /// one by itself.
  public static List<ExtrasCluster> of(List<StudentWork> works) {
    Map<String, TreeMap<WordRange, Group>> byLabel = new TreeMap<>();
    for (StudentWork work : works) {
      for (MarkOutcome outcome : work.sheet().marks()) {
        if (outcome instanceof MarkOutcome.Extra(Mark mark, Optional<Target> trap)) {
          byLabel
              .computeIfAbsent(mark.label(), unused -> new TreeMap<>())
              .computeIfAbsent(mark.words(), Group::new)
              .add(new Extra(voice(work, mark), trap));
        }
      }
    }
    List<ExtrasCluster> clusters = new ArrayList<>();
    byLabel.forEach(
        (label, groups) -> clusters.addAll(joined(label, List.copyOf(groups.values()))));
    clusters.sort(MOST_STUDENTS_FIRST);
    return List.copyOf(clusters);
  }

  private static ExtrasCluster.Voice voice(StudentWork work, Mark mark) {
    List<String> reasons =
        work.annotations().stream()
            .filter(annotation -> mark.parts().contains(annotation.id()))
            .map(Annotation::reason)
            .map(String::strip)
            .filter(reason -> !reason.isEmpty())
            .toList();
    return new ExtrasCluster.Voice(work.student(), mark.parts().getFirst(), mark.words(), reasons);
  }

  /// Groups of extras over the same words, in text order, into clusters.
  private static List<ExtrasCluster> joined(String label, List<Group> groups) {
    for (Link link : links(groups)) {
      link.one.cluster().join(link.other.cluster());
    }
    return groups.stream()
        .map(Group::cluster)
        .distinct()
        .map(cluster -> cluster.of(label))
        .toList();
  }

  private static List<Link> links(List<Group> groups) {
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      WordRange one = groups.get(i).words;
      for (int j = i + 1; j < groups.size(); j++) {
        WordRange other = groups.get(j).words;
        if (other.from() >= one.to()) {
          break;
        }
        int shared = one.shared(other);
        int shorter = Math.min(one.size(), other.size());
        if (2 * shared >= shorter) {
          links.add(new Link(groups.get(i), groups.get(j), shared, shorter));
        }
      }
    }
    links.sort(Link.BEST_FIRST);
    return links;
  }

  private record Extra(ExtrasCluster.Voice voice, Optional<Target> trap) {}

  private record Link(Group one, Group other, int shared, int shorter) {
    private static final Comparator<Link> BEST_FIRST =
        ((Comparator<Link>) Link::compareOverlap)
            .thenComparingInt(Link::shared)
            .reversed()
            .thenComparing(link -> link.one.words)
            .thenComparing(link -> link.other.words);

    int compareOverlap(Link another) {
      return Long.compare((long) shared * another.shorter, (long) another.shared * shorter);
    }
  }

  /// Extras over the same words, and the cluster that they are in.
  private static final class Group {
    private final WordRange words;
    private Cluster cluster;

    Group(WordRange words) {
      this.words = words;
      this.cluster = new Cluster(this);
    }

    void add(Extra extra) {
      cluster.extras.add(extra);
      cluster.students.add(extra.voice.student());
    }

    Cluster cluster() {
      return cluster;
    }
  }

  private static final class Cluster {
    private final List<Group> groups = new ArrayList<>();
    private final List<Extra> extras = new ArrayList<>();
    private final Set<UUID> students = new HashSet<>();

    Cluster(Group group) {
      groups.add(group);
    }

    void join(Cluster other) {
      if (other != this && other.students.stream().noneMatch(students::contains)) {
        groups.addAll(other.groups);
        extras.addAll(other.extras);
        students.addAll(other.students);
        other.groups.forEach(group -> group.cluster = this);
      }
    }

    ExtrasCluster of(String label) {
      extras.sort(BY_TEXT);
      List<ExtrasCluster.Voice> voices = extras.stream().map(Extra::voice).toList();
      WordRange common = CommonWords.of(voices.stream().map(ExtrasCluster.Voice::words).toList());
      return new ExtrasCluster(label, common, voices, trap());
    }

    private Optional<Target> trap() {
      Map<Target, Long> hits =
          extras.stream()
              .flatMap(extra -> extra.trap.stream())
              .collect(Collectors.groupingBy(trap -> trap, HashMap::new, Collectors.counting()));
      return hits.entrySet().stream()
          .max(
              Comparator.comparingLong((Map.Entry<Target, Long> hit) -> hit.getValue())
                  .thenComparing(hit -> hit.getKey().item().span(), Comparator.reverseOrder())
                  .thenComparing(hit -> hit.getKey().item().reason(), Comparator.reverseOrder()))
          .map(Map.Entry::getKey);
    }
  }
}
