package org.gloss.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gloss.annotation.AnswerKey;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.KeyItem.Status;
import org.gloss.annotation.Passage;
import org.gloss.annotation.WordRange;

/// Items of different instructors that mean the same, at most one of each: single linkage, the best
/// overlapping pairs first.
final class PanelCluster {

  private static final Comparator<Voice> BY_TEXT =
      Comparator.<Voice, Target>comparing(voice -> voice.target, Target.CANONICAL)
          .thenComparing(voice -> voice.name);

  private static final Comparator<Link> BEST_FIRST =
      ((Comparator<Link>) Link::compareOverlap).thenComparingInt(Link::shared).reversed();

  /// The most pairs; beyond it is no instructor's work.
  private static final int MOST_LINKS = 1_000_000;

  private List<Voice> voices = new ArrayList<>();

  private PanelCluster(Voice voice) {
    voices.add(voice);
  }

  /// All clusters of these keys, in the order of their first items; an item that no other overlaps
  /// is one by itself.
  ///
  /// @throws IllegalArgumentException if an item covers no word, or too many lie over the same
  ///   words
  static List<PanelCluster> all(Passage passage, List<AnswerKey> keys) {
    List<Voice> voices = voices(passage, keys);
    for (Link link : links(voices)) {
      link.one.cluster().join(link.other.cluster());
    }
    return voices.stream().map(Voice::cluster).distinct().toList();
  }

  /// In canonical order.
  List<Target> targets() {
    return voices.stream().map(voice -> voice.target).sorted(Target.CANONICAL).toList();
  }

  /// The item of the instructor with this place among the keys, empty where they have none here.
  Optional<Target> of(int instructor) {
    return voices.stream()
        .filter(voice -> voice.instructor == instructor)
        .map(voice -> voice.target)
        .findFirst();
  }

  private void join(PanelCluster other) {
    boolean sameInstructor =
        voices.stream()
            .anyMatch(
                voice -> other.voices.stream().anyMatch(o -> o.instructor == voice.instructor));
    if (other != this && !sameInstructor) {
      voices.addAll(other.voices);
      other.voices.forEach(voice -> voice.cluster = this);
      other.voices = List.of();
    }
  }

  private static List<Voice> voices(Passage passage, List<AnswerKey> keys) {
    List<Voice> voices = new ArrayList<>();
    for (int instructor = 0; instructor < keys.size(); instructor++) {
      for (KeyItem item : keys.get(instructor).items()) {
        if (item.status() != Status.TRAP) {
          voices.add(new Voice(instructor, keys.get(instructor), Target.of(passage, item)));
        }
      }
    }
    voices.sort(BY_TEXT);
    return voices;
  }

  /// Pairs of different instructors that share at least half of the shorter one, the best
  /// overlapping first. Voices come by the start of their words, so a voice's partners stand right
  /// behind it.
  private static List<Link> links(List<Voice> voices) {
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < voices.size(); i++) {
      Voice one = voices.get(i);
      for (int j = i + 1; j < voices.size(); j++) {
        Voice other = voices.get(j);
        if (other.words.from() >= one.words.to()) {
          break;
        }
        int shared = one.words.shared(other.words);
        int shorter = Math.min(one.words.size(), other.words.size());
        if (one.instructor != other.instructor && 2 * shared >= shorter) {
          links.add(new Link(one, other, shared, shorter));
        }
      }
      if (links.size() > MOST_LINKS) {
        throw new IllegalArgumentException("too many items over the same words to be combined");
      }
    }
    links.sort(BEST_FIRST);
    return links;
  }

  private record Link(Voice one, Voice other, int shared, int shorter) {
    int compareOverlap(Link another) {
      return Long.compare((long) shared * another.shorter, (long) another.shared * shorter);
    }
  }

  /// One instructor's item.
  private static final class Voice {
    private final int instructor;
    private final String name;
    private final Target target;
    private final WordRange words;
    private PanelCluster cluster;

    Voice(int instructor, AnswerKey key, Target target) {
      this.instructor = instructor;
      this.name = key.instructor();
      this.target = target;
      this.words = target.item().core().isPresent() ? target.extent() : target.core();
      this.cluster = new PanelCluster(this);
    }

    PanelCluster cluster() {
      return cluster;
    }
  }
}
