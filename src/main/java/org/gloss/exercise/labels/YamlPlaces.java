package org.gloss.exercise.labels;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which field of which part stands on which line of a canonical text.
final class YamlPlaces {

  private static final Pattern SECTION = Pattern.compile("([a-z-]+):.*");
  private static final Pattern FIRST = Pattern.compile(" {2}- id: \"?([a-z0-9-]*)\"?");
  private static final Pattern FIELD = Pattern.compile(" {4}([a-z-]+):.*");

  private final List<Place> places = new ArrayList<>();

  YamlPlaces(String yaml) {
    String section = "";
    String part = "";
    String field = "";
    for (String line : yaml.split("\n", -1)) {
      Matcher first = FIRST.matcher(line);
      Matcher inner = FIELD.matcher(line);
      Matcher outer = SECTION.matcher(line);
      if (first.matches()) {
        part = first.group(1);
        field = "id";
      } else if (inner.matches()) {
        field = inner.group(1);
      } else if (outer.matches()) {
        section = outer.group(1);
        part = "";
        field = section;
      }
      places.add(new Place(section, part, field));
    }
  }

  /// @param section `labels`, `depths`, … or the name of a field of the whole set
  /// @param part the id of the label, depth, kind or family; empty outside of one
  /// @param field what stands on the line
  record Place(String section, String part, String field) {}

  /// What stands on a line, counted from 1.
  Place at(int line) {
    return places.get(Math.clamp(line, 1, places.size()) - 1);
  }
}
