package org.gloss.scoring;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.KeyItem.Status;
import org.gloss.annotation.Label;
import org.gloss.annotation.Passage;
import org.gloss.annotation.Span;
import org.gloss.scoring.BalanceFinding.FewItems;
import org.gloss.scoring.BalanceFinding.FewLabels;
import org.gloss.scoring.BalanceFinding.ManySentences;
import org.gloss.scoring.BalanceFinding.NothingRequired;
import org.gloss.scoring.BalanceFinding.OneSpeaker;
import org.gloss.scoring.BalanceFinding.UnusedLabels;

/// Whether a key is even-handed and full enough. All findings are advice; none keeps a key from
/// being published.
public final class KeyBalance {

  /// A good key requires at least so many items.
  public static final int FEWEST_ITEMS = 6;

  /// A good key uses at least so many labels.
  public static final int FEWEST_LABELS = 4;

  private KeyBalance() {}

  /// A stretch of the passage that one person speaks.
  public record Turn(String speaker, Span span) {}

  /// Looks a key over. O((items + turns + sentences) log).
  ///
  /// @param items in any order
  /// @param offered the labels that students can choose
  /// @param turns of the passage, not overlapping; empty where nobody in particular speaks
  public static List<BalanceFinding> of(
      Passage passage, List<KeyItem> items, List<Label> offered, List<Turn> turns) {
    List<KeyItem> required =
        items.stream().filter(item -> item.status() == Status.REQUIRED).toList();
    if (required.isEmpty()) {
      return List.of(new NothingRequired());
    }
    List<KeyItem> fair = items.stream().filter(item -> item.status() != Status.TRAP).toList();
    return Stream.<Optional<? extends BalanceFinding>>of(
            oneSpeaker(fair, turns),
            unused(fair, offered),
            manySentences(passage, required),
            fewItems(required),
            fewLabels(required))
        .flatMap(Optional::stream)
        .map(BalanceFinding.class::cast)
        .toList();
  }

  private static Optional<OneSpeaker> oneSpeaker(List<KeyItem> fair, List<Turn> turns) {
    if (turns.stream().map(Turn::speaker).distinct().count() < 2) {
      return Optional.empty();
    }
    List<Turn> sorted = turns.stream().sorted(Comparator.comparing(Turn::span)).toList();
    List<Span> spans = sorted.stream().map(Turn::span).toList();
    Set<String> speakers = new LinkedHashSet<>();
    for (KeyItem item : fair) {
      int first = firstEndingAfter(spans, item.span().start());
      boolean inATurn = false;
      for (int i = first; i < spans.size() && spans.get(i).overlaps(item.span()); i++) {
        speakers.add(sorted.get(i).speaker());
        inATurn = true;
      }
      if (!inATurn || speakers.size() > 1) {
        return Optional.empty();
      }
    }
    return speakers.stream().findFirst().map(OneSpeaker::new);
  }

  private static Optional<UnusedLabels> unused(List<KeyItem> fair, List<Label> offered) {
    Set<String> used =
        fair.stream().flatMap(item -> item.labels().stream()).collect(Collectors.toSet());
    List<String> names = new ArrayList<>();
    offered.stream().filter(label -> !used.contains(label.id())).forEach(l -> names.add(l.name()));
    return names.isEmpty() ? Optional.empty() : Optional.of(new UnusedLabels(names));
  }

  private static Optional<ManySentences> manySentences(Passage passage, List<KeyItem> required) {
    List<Span> sentences = passage.sentences();
    BitSet keyed = new BitSet(sentences.size());
    for (KeyItem item : required) {
      int from = firstEndingAfter(sentences, item.span().start());
      int to = firstEndingAfter(sentences, item.span().end() - 1);
      boolean reached = to < sentences.size() && sentences.get(to).start() < item.span().end();
      keyed.set(from, reached ? to + 1 : to);
    }
    return 3 * keyed.cardinality() > sentences.size()
        ? Optional.of(new ManySentences(keyed.cardinality(), sentences.size()))
        : Optional.empty();
  }

  private static Optional<FewItems> fewItems(List<KeyItem> required) {
    return required.size() < FEWEST_ITEMS
        ? Optional.of(new FewItems(required.size()))
        : Optional.empty();
  }

  private static Optional<FewLabels> fewLabels(List<KeyItem> required) {
    int labels = (int) required.stream().map(item -> item.labels().getFirst()).distinct().count();
    return labels < FEWEST_LABELS ? Optional.of(new FewLabels(labels)) : Optional.empty();
  }

  /// The first of disjoint spans in text order that ends after an offset.
  private static int firstEndingAfter(List<Span> spans, int offset) {
    Span probe = new Span(offset, offset + 1);
    int found = Collections.binarySearch(spans, probe, Comparator.comparingInt(Span::end));
    return found >= 0 ? found : -found - 1;
  }
}
