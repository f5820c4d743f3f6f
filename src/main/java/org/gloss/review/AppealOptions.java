package org.gloss.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.KeyItem.Status;
import org.gloss.annotation.LabelledSpan;
import org.gloss.annotation.Passage;
import org.gloss.annotation.Span;
import org.gloss.annotation.WordRange;
import org.gloss.exercise.Exercise;
import org.gloss.exercise.draft.KeyChange;
import org.gloss.review.Appeal.Decision;
import org.gloss.scoring.Place;
import org.gloss.scoring.Target;

/// Finds the ways in which a cluster of appeals can be accepted: only those that change what its
/// students score.
final class AppealOptions {

  private final Exercise exercise;
  private final Passage passage;
  private final AppealWords words;
  private final AppealCluster cluster;

  /// @param exercise the version whose key is to be changed
  AppealOptions(Exercise exercise, AppealWords words, AppealCluster cluster) {
    this.exercise = exercise;
    this.passage = exercise.passage();
    this.words = words;
    this.cluster = cluster;
  }

  /// A way to accept.
  ///
  /// @param deed what it does to the key, for the teacher
  /// @param news what students read where the teacher writes nothing else
  record Option(Decision decision, KeyChange change, String deed, String news) {}

  /// The ways, the likeliest first; may be empty.
  List<Option> all() {
    return switch (cluster.kind()) {
      case OTHER_NAME -> item().map(this::acceptLabel).stream().toList();
      case PARTLY -> item().flatMap(this::widen).stream().toList();
      case MISSED -> item().flatMap(this::makeOptional).stream().toList();
      case EXTRA -> extra();
    };
  }

  private List<Option> extra() {
    List<Option> options = new ArrayList<>();
    options.add(addOptional());
    nearest(item -> !names(item).contains(cluster.label()))
        .filter(item -> best(Target.of(passage, item)) != Place.NONE)
        .map(this::acceptLabel)
        .ifPresent(options::add);
    nearest(item -> names(item).contains(cluster.label()))
        .flatMap(this::widen)
        .ifPresent(options::add);
    return options;
  }

  private Option acceptLabel(KeyItem item) {
    String label = words.called(cluster.label());
    return new Option(
        Decision.ACCEPTED_LABEL,
        new KeyChange.AcceptLabel(named(item), cluster.label()),
        "Also accept %s at %s".formatted(label, words.quote(item.span())),
        "The key now also accepts %s at %s.".formatted(label, words.quote(item.span())));
  }

  private Option addOptional() {
    Span span = usualOrAll();
    String label = words.called(cluster.label());
    String news = "The key now counts %s at %s as fair.".formatted(label, words.quote(span));
    return new Option(
        Decision.OPTIONAL_ITEM,
        new KeyChange.AddOptional(new LabelledSpan(span, cluster.label()), news),
        "Count %s at %s as also fair".formatted(label, words.quote(span)),
        news);
  }

  /// Where it would make an answer of the cluster sit better.
  private Optional<Option> widen(KeyItem item) {
    Target target = Target.of(passage, item);
    List<WordRange> helped =
        marks().stream()
            .filter(
                mark -> Place.of(mark, wide(target, mark)).compareTo(Place.of(mark, target)) < 0)
            .toList();
    return helped.stream()
        .reduce(WordRange::union)
        .map(passage::span)
        .map(
            reach ->
                new Option(
                    Decision.WIDER_EXTENT,
                    new KeyChange.Widen(named(item), reach),
                    "Let the item %s reach over %s"
                        .formatted(words.quote(item.span()), words.quote(reach)),
                    "The key now lets %s reach over %s."
                        .formatted(words.quote(item.span()), words.quote(reach))));
  }

  private static Target wide(Target target, WordRange mark) {
    return new Target(target.item(), target.core(), target.extent().union(mark));
  }

  /// Not the last item that has to be found.
  private Optional<Option> makeOptional(KeyItem item) {
    long required =
        exercise.key().items().stream().filter(one -> one.status() == Status.REQUIRED).count();
    if (item.status() == Status.REQUIRED && required < 2) {
      return Optional.empty();
    }
    return Optional.of(
        new Option(
            Decision.ITEM_OPTIONAL,
            new KeyChange.MakeOptional(named(item)),
            "Count %s at %s as also fair: nobody needs to find it"
                .formatted(words.names(item.labels()), words.quote(item.span())),
            "Nobody needs to find %s at %s any more; marking it is fair."
                .formatted(words.names(item.labels()), words.quote(item.span()))));
  }

  /// The words that most marked, where those who marked others touch them; else those of all.
  private Span usualOrAll() {
    Target usual = target(cluster.span());
    boolean allTouch = marks().stream().allMatch(mark -> Place.of(mark, usual) != Place.NONE);
    return allTouch
        ? cluster.span()
        : passage.span(marks().stream().reduce(WordRange::union).orElseThrow());
  }

  private Target target(Span span) {
    return Target.of(
        passage,
        new KeyItem(
            span,
            Optional.empty(),
            List.of(cluster.label()),
            BigDecimal.ONE,
            Status.OPTIONAL,
            "",
            ""));
  }

  /// The item that the appeals name, as it is in this version's key.
  private Optional<KeyItem> item() {
    LabelledSpan wanted = cluster.appeals().getFirst().contest().keyed().orElseThrow();
    Predicate<KeyItem> accepted = item -> item.labels().contains(wanted.label());
    Predicate<KeyItem> same = item -> item.span().equals(wanted.span());
    Predicate<KeyItem> around = item -> item.span().contains(wanted.span());
    return Stream.of(same.and(accepted), around.and(accepted))
        .flatMap(fits -> exercise.key().items().stream().filter(fits).limit(1))
        .findFirst();
  }

  /// The required item that the marks of the cluster sit on best, of those with the wanted labels.
  private Optional<KeyItem> nearest(Predicate<KeyItem> wanted) {
    return exercise.key().items().stream()
        .filter(item -> item.status() == Status.REQUIRED && !names(item).isEmpty())
        .filter(wanted)
        .map(item -> Target.of(passage, item))
        .filter(target -> touched(target) > 0)
        .max(
            Comparator.<Target, Place>comparing(this::best, Comparator.reverseOrder())
                .thenComparingInt(this::touched))
        .map(Target::item);
  }

  private Place best(Target target) {
    return marks().stream()
        .map(mark -> Place.of(mark, target))
        .min(Comparator.naturalOrder())
        .orElse(Place.NONE);
  }

  private int touched(Target target) {
    return marks().stream().mapToInt(mark -> mark.shared(target.core())).max().orElse(0);
  }

  private List<WordRange> marks() {
    return cluster.appeals().stream()
        .flatMap(appeal -> appeal.contest().marked().stream())
        .flatMap(mark -> passage.words().covered(mark.span()).stream())
        .distinct()
        .toList();
  }

  private List<String> names(KeyItem item) {
    return exercise.labelSet().offeredFor(item.labels(), words.depth());
  }

  private static LabelledSpan named(KeyItem item) {
    return new LabelledSpan(item.span(), item.labels().getFirst());
  }
}
