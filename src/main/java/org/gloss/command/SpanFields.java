package org.gloss.command;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.KeyItem.Status;
import org.jspecify.annotations.Nullable;

/// The fields of a span, an annotation or a key item, as they come.
final class SpanFields {

  private final JsonCursor line;
  private @Nullable Integer start;
  private @Nullable Integer end;
  private @Nullable String label;
  private @Nullable List<String> labels;
  private Optional<Bounds> core = Optional.empty();
  private BigDecimal weight = BigDecimal.ONE;
  private Status status = Status.REQUIRED;

  private SpanFields(JsonCursor line) {
    this.line = line;
  }

  /// Two offsets, unchecked.
  record Bounds(int start, int end) {}

  /// An annotation.
  record Labelled(Bounds bounds, String label) {}

  /// A key item.
  record Keyed(
      Bounds bounds,
      Optional<Bounds> core,
      List<String> labels,
      BigDecimal weight,
      Status status) {}

  static List<Labelled> annotations(JsonCursor line) {
    List<Labelled> found = new ArrayList<>();
    line.array(
        () -> {
          SpanFields fields = new SpanFields(line);
          line.object(fields::ofAnnotation);
          found.add(new Labelled(fields.bounds(), line.present(fields.label, "label")));
        });
    return found;
  }

  static List<Keyed> items(JsonCursor line) {
    List<Keyed> found = new ArrayList<>();
    line.array(
        () -> {
          SpanFields fields = new SpanFields(line);
          line.object(fields::ofItem);
          List<String> labels = line.present(fields.labels, "labels");
          found.add(new Keyed(fields.bounds(), fields.core, labels, fields.weight, fields.status));
        });
    return found;
  }

  private Bounds bounds() {
    return new Bounds(line.present(start, "start"), line.present(end, "end"));
  }

  private void ofSpan(String name) {
    switch (name) {
      case "start" -> start = line.wholeNumber();
      case "end" -> end = line.wholeNumber();
      default -> line.skip();
    }
  }

  private void ofAnnotation(String name) {
    if (name.equals("label")) {
      label = line.name();
    } else {
      ofSpan(name);
    }
  }

  private void ofItem(String name) {
    switch (name) {
      case "labels" -> labels = names();
      case "core" -> core = line.isNull() ? Optional.empty() : Optional.of(inner());
      case "weight" -> weight = line.isNull() ? BigDecimal.ONE : weight();
      case "status" -> status = line.isNull() ? Status.REQUIRED : status();
      default -> ofSpan(name);
    }
  }

  private Bounds inner() {
    SpanFields fields = new SpanFields(line);
    line.object(fields::ofSpan);
    return fields.bounds();
  }

  private List<String> names() {
    Set<String> names = new LinkedHashSet<>();
    line.array(() -> names.add(line.name()));
    if (names.isEmpty()) {
      throw line.wrong("is empty: an item accepts at least one label");
    }
    return List.copyOf(names);
  }

  private BigDecimal weight() {
    BigDecimal number = line.number();
    if (number.compareTo(KeyItem.LEAST_WEIGHT) < 0
        || number.compareTo(KeyItem.GREATEST_WEIGHT) > 0) {
      throw line.wrong("is " + number + "; a weight is 0.5 to 3");
    }
    return number;
  }

  private Status status() {
    String word = line.text();
    return switch (word) {
      case "required" -> Status.REQUIRED;
      case "optional" -> Status.OPTIONAL;
      case "trap" -> Status.TRAP;
      default ->
          throw line.wrong(
              "is %s, not required, optional or trap".formatted(JsonCursor.quoted(word)));
    };
  }
}
