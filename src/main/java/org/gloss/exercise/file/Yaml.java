package org.gloss.exercise.file;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A piece of YAML, or of what is read like it, that knows where it stands.
sealed interface Yaml {

  /// Where it begins.
  Place place();

  /// A text, as written.
  record Text(Place place, String value) implements Yaml {

    /// The text with every run of spaces, tabs and line ends as one space, none at the ends.
    String folded() {
      return Folding.value(value);
    }
  }

  /// A number.
  record Amount(Place place, BigDecimal value) implements Yaml {}

  /// `true` or `false`.
  record Flag(Place place, boolean value) implements Yaml {}

  /// Nothing: an empty value or `null`.
  record Nothing(Place place) implements Yaml {}

  /// A list.
  record Items(Place place, List<Yaml> items) implements Yaml {
    public Items {
      items = List.copyOf(items);
    }
  }

  /// A map, in the order written.
  record Fields(Place place, Map<String, Field> fields) implements Yaml {
    public Fields {
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /// The folded text of a field; empty if it is missing or something else.
    Optional<String> text(String name) {
      return value(name) instanceof Text text ? Optional.of(text.folded()) : Optional.empty();
    }

    /// The text of a field, every space as written.
    Optional<String> rawText(String name) {
      return value(name) instanceof Text text ? Optional.of(text.value()) : Optional.empty();
    }

    /// A field that is a map; empty if it is missing or something else.
    Optional<Fields> map(String name) {
      return value(name) instanceof Fields map ? Optional.of(map) : Optional.empty();
    }

    /// A number; empty if it is missing or something else.
    Optional<BigDecimal> number(String name) {
      return value(name) instanceof Amount number ? Optional.of(number.value()) : Optional.empty();
    }

    /// A whole number; empty if it is missing or something else.
    Optional<Integer> integer(String name) {
      return number(name).map(BigDecimal::intValue);
    }

    /// The members of a list; none if it is missing or something else.
    List<Yaml> list(String name) {
      return value(name) instanceof Items items ? items.items() : List.of();
    }

    /// The folded texts of a list.
    List<String> texts(String name) {
      return list(name).stream()
          .filter(Text.class::isInstance)
          .map(item -> ((Text) item).folded())
          .toList();
    }

    /// The maps of a list.
    List<Fields> maps(String name) {
      return list(name).stream().filter(Fields.class::isInstance).map(Fields.class::cast).toList();
    }

    /// The field itself; empty if it is missing.
    Optional<Field> field(String name) {
      return Optional.ofNullable(fields.get(name));
    }

    /// Where a field's value stands, or the map where it is missing.
    Place placeOf(String name) {
      return field(name).map(field -> field.value().place()).orElse(place);
    }

    private Yaml value(String name) {
      return field(name).map(Field::value).orElse(new Nothing(place));
    }
  }

  /// One entry of a map.
  ///
  /// @param key where its name stands
  /// @param value what it says
  record Field(Place key, Yaml value) {}
}
