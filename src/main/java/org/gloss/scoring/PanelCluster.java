package org.gloss.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

  private List<Voice> voices = new ArrayList<>();

  private PanelCluster(Voice voice) {
    voices.add(voice);
  }

  /// All clusters of these keys; an item that no other overlaps is one by itself.
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

  private static List<Link> links(List<Voice> voices) {
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < voices.size(); i++) {
      for (int j = i + 1; j < voices.size(); j++) {
        Link link = new Link(voices.get(i), voices.get(j));
        if (link.one.instructor != link.other.instructor && 2 * link.shared() >= link.shorter()) {
          links.add(link);
        }
      }
    }
    links.sort(Comparator.comparing(Link::overlap).thenComparingInt(Link::shared).reversed());
    return links;
  }

  private record Link(Voice one, Voice other) {
    int shared() {
      return one.words.shared(other.words);
    }

    int shorter() {
      return Math.min(one.words.size(), other.words.size());
    }

    Ratio overlap() {
      return Ratio.of(shared(), shorter());
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
