package org.gloss.exercise.file;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.Span;

/// Turns checked fields and a span into a key item.
final class ItemReader {

  private final PassageIndex index;
  private final Optional<Set<String>> labels;
  private final Problems problems;

  /// @param labels the known label ids, empty where the label set could not be read
  ItemReader(PassageIndex index, Optional<Set<String>> labels, Problems problems) {
    this.index = index;
    this.labels = labels;
    this.problems = problems;
  }

  /// The item; empty, with a problem, where something is wrong with it.
  ///
  /// @param sound whether the fields are as their schema says
  /// @param place where the span begins in the file
  Optional<WrittenItem> read(Yaml.Fields fields, boolean sound, Span span, Form form, Place place) {
    int before = problems.count();
    if (index.passage().words().covered(span).isEmpty()) {
      problems.add(
          place,
          "The span " + Shown.quoted(span.in(index.passage().text())) + " covers no word",
          "Put at least one word into it.");
    }
    checkLabels(fields.list("labels"));
    Optional<Span> core = core(fields, span);
    if (!sound || problems.count() > before) {
      return Optional.empty();
    }
    KeyItem item =
        new KeyItem(
            span,
            core,
            fields.texts("labels"),
            weight(fields),
            KeyItem.Status.valueOf(
                fields.text("status").orElse("required").toUpperCase(Locale.ROOT)),
            fields.text("why").orElseThrow(),
            fields.text("hint").orElse(""));
    return Optional.of(new WrittenItem(item, form));
  }

  private void checkLabels(List<Yaml> written) {
    for (Yaml label : written) {
      if (label instanceof Yaml.Text text
          && labels.isPresent()
          && !labels.get().contains(text.folded())) {
        problems.add(
            text.place(),
            "Unknown label " + Shown.quoted(text.folded()),
            () ->
                Nearest.advice(
                    text.folded(), labels.get(), "The exercise's label set lists the labels."));
      }
    }
  }

  private Optional<Span> core(Yaml.Fields fields, Span span) {
    String core = fields.text("core").map(FoldedText::fold).orElse("");
    if (core.isEmpty()) {
      return Optional.empty();
    }
    FoldedText folded = index.folded();
    int[] starts = folded.find(core, folded.index(span.start()), folded.index(span.end()));
    int which = fields.integer("core-occurrence").orElse(1);
    boolean clear = fields.field("core-occurrence").isPresent() || starts.length < 2;
    if (!clear || which < 1 || which > starts.length) {
      problems.add(
          fields.placeOf("core"),
          "The core " + Shown.quoted(core) + " stands " + times(starts.length) + " in its span",
          starts.length == 0
              ? "Copy words of the span exactly."
              : "Add words to it, or \"core-occurrence\" from 1 to " + starts.length + ".");
      return Optional.empty();
    }
    return covering(
        folded.span(starts[which - 1], starts[which - 1] + core.length()), fields.placeOf("core"));
  }

  private Optional<Span> covering(Span core, Place place) {
    if (index.passage().words().covered(core).isPresent()) {
      return Optional.of(core);
    }
    problems.add(place, "The core covers no word", "Put at least one word into it.");
    return Optional.empty();
  }

  private static BigDecimal weight(Yaml.Fields fields) {
    BigDecimal weight = fields.number("weight").orElse(BigDecimal.ONE).stripTrailingZeros();
    return weight.scale() < 0 ? weight.setScale(0) : weight;
  }

  private static String times(int count) {
    return switch (count) {
      case 0 -> "nowhere";
      case 1 -> "once";
      default -> count + " times";
    };
  }
}
