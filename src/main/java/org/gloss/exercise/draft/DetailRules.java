package org.gloss.exercise.draft;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gloss.annotation.Label;
import org.gloss.annotation.LabelSet;
import org.gloss.exercise.file.FrontMatter;
import org.gloss.exercise.labels.LabelSetShelf;
import org.gloss.exercise.labels.StoredLabelSet;
import org.gloss.scoring.PanelKey;
import org.springframework.stereotype.Component;

/// What a draft's details must keep to, beside what publishing asks for.
@Component
class DetailRules {

  private static final Set<String> PRESETS = Set.of("spotting", "balanced", "naming");
  private static final int MOST_SPEAKERS = 50;
  private static final int LONGEST_SPEAKER = 1000;

  private final KeyTable keys;
  private final LabelSetShelf labelSets;

  DetailRules(KeyTable keys, LabelSetShelf labelSets) {
    this.keys = keys;
    this.labelSets = labelSets;
  }

  /// What is wrong with new details, in words; empty when they can be kept.
  Optional<String> fault(Draft draft, DraftDetails details) {
    FrontMatter front = details.front();
    return DetailValues.of(details)
        .fault()
        .or(() -> speakers(front.speakers()))
        .or(() -> preset(front))
        .or(() -> depth(front))
        .or(() -> panel(draft, front))
        .or(() -> labels(draft, front));
  }

  /// Who wrote the first key also says whether it is a panel key, which is made and given up
  /// elsewhere.
  private static Optional<String> panel(Draft draft, FrontMatter front) {
    boolean was = draft.details().front().keyBy().strip().equals(PanelKey.INSTRUCTOR);
    boolean is = front.keyBy().strip().equals(PanelKey.INSTRUCTOR);
    if (was == is) {
      return Optional.empty();
    }
    return Optional.of(
        was
            ? "Students are compared with the panel key. Give it up on the page of both keys first."
            : "“panel” stands for a panel key. Write a person’s name.");
  }

  private static Optional<String> speakers(List<FrontMatter.Speaker> speakers) {
    if (speakers.size() > MOST_SPEAKERS) {
      return Optional.of("A text can have " + MOST_SPEAKERS + " speakers at most.");
    }
    boolean sound =
        speakers.stream()
            .flatMap(speaker -> Stream.of(speaker.prefix(), speaker.name()))
            .allMatch(words -> !words.isBlank() && words.length() <= LONGEST_SPEAKER);
    return sound
        ? Optional.empty()
        : Optional.of("Each speaker needs a name and the words that their paragraphs begin with.");
  }

  private static Optional<String> preset(FrontMatter front) {
    return front
        .preset()
        .filter(preset -> !PRESETS.contains(preset))
        .map(preset -> "There is no way of scoring called “" + preset + "”.");
  }

  private Optional<String> depth(FrontMatter front) {
    Optional<LabelSet> set = labelSets.find(front.labels()).map(StoredLabelSet::set);
    return front
        .depth()
        .filter(_ -> set.isPresent())
        .filter(depth -> set.get().depths().stream().noneMatch(known -> known.id().equals(depth)))
        .map(_ -> "This label set has no such depth. Choose one of its own.");
  }

  /// Another set must be there for its author, and have every label that the keys use.
  private Optional<String> labels(Draft draft, FrontMatter front) {
    if (front.labels().equals(draft.details().front().labels())) {
      return Optional.empty();
    }
    return labelSets.offered().stream()
        .filter(set -> set.setId().equals(front.labels()))
        .findFirst()
        .map(set -> missing(draft, set.set()))
        .orElse(Optional.of("This label set is not there for you. Choose another one."));
  }

  private Optional<String> missing(Draft draft, LabelSet set) {
    Set<String> has = set.labels().stream().map(Label::id).collect(Collectors.toSet());
    List<DraftKey> lacking =
        keys.of(draft.id()).stream().filter(key -> !has.containsAll(labels(key))).toList();
    if (lacking.isEmpty()) {
      return Optional.empty();
    }
    if (lacking.stream().noneMatch(DraftKey::open)) {
      return Optional.of("A second opinion is being written with the labels of the present set.");
    }
    String names =
        lacking.stream()
            .filter(DraftKey::open)
            .flatMap(key -> labels(key).stream())
            .filter(label -> !has.contains(label))
            .distinct()
            .map(label -> "“" + name(draft, label) + "”")
            .collect(Collectors.joining(", "));
    return Optional.of(
        "The key uses labels that “%s” does not have: %s. Give those items other labels first."
            .formatted(set.title(), names));
  }

  private Set<String> labels(DraftKey key) {
    return keys.items(key.id()).stream()
        .flatMap(item -> item.item().labels().stream())
        .collect(Collectors.toSet());
  }

  private String name(Draft draft, String label) {
    return labelSets
        .find(draft.details().front().labels())
        .flatMap(set -> set.set().label(label))
        .map(Label::name)
        .orElse(label);
  }
}
