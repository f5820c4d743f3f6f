package org.gloss.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.gloss.annotation.LabelledSpan;
import org.gloss.annotation.Span;

/// αU straight from its definition: every pair of people, every pair of their sections. Nothing of
/// the fast way is used.
final class SlowAlpha {

  private final int length;
  private final List<List<Section>> sections;

  private SlowAlpha(int length, List<List<Section>> sections) {
    this.length = length;
    this.sections = sections;
  }

  static SlowAlpha of(int length, List<List<LabelledSpan>> raters, String label) {
    return new SlowAlpha(
        length, raters.stream().map(rater -> sections(length, merged(rater, label))).toList());
  }

  static double overall(int length, List<List<LabelledSpan>> raters) {
    List<String> labels =
        raters.stream().flatMap(List::stream).map(LabelledSpan::label).distinct().toList();
    double observed = labels.stream().mapToDouble(l -> of(length, raters, l).observed()).sum();
    double expected = labels.stream().mapToDouble(l -> of(length, raters, l).expected()).sum();
    return 1 - observed / expected;
  }

  double observed() {
    double sum = 0;
    for (List<Section> one : sections) {
      for (List<Section> other : sections) {
        sum += one == other ? 0 : distance(one, other);
      }
    }
    double people = sections.size();
    return sum / (people * (people - 1) * length * length);
  }

  double expected() {
    List<Section> units = all().filter(Section::unit).toList();
    List<Section> gaps = all().filter(section -> !section.unit).toList();
    double sum = 0;
    double within = 0;
    for (Section unit : units) {
      double b = unit.size();
      sum += (units.size() - 1) / 3.0 * (2 * b * b * b - 3 * b * b + b);
      sum += b * b * gaps.stream().mapToDouble(gap -> Math.max(0, gap.size() - b + 1)).sum();
      within += b * (b - 1);
    }
    double positions = (double) sections.size() * length;
    return 2.0 / length * sum / (positions * (positions - 1) - within);
  }

  private Stream<Section> all() {
    return sections.stream().flatMap(List::stream);
  }

  private static double distance(List<Section> one, List<Section> other) {
    double sum = 0;
    for (Section a : one) {
      for (Section b : other) {
        sum += distance(a, b);
      }
    }
    return sum;
  }

  private static double distance(Section a, Section b) {
    if (a.unit && b.unit && a.from < b.to && b.from < a.to) {
      return Math.pow(a.from - b.from, 2) + Math.pow(a.to - b.to, 2);
    }
    if (a.unit && !b.unit && b.from <= a.from && a.to <= b.to) {
      return Math.pow(a.size(), 2);
    }
    return b.unit && !a.unit && a.from <= b.from && b.to <= a.to ? Math.pow(b.size(), 2) : 0;
  }

  private static List<Section> sections(int length, List<Span> units) {
    List<Section> sections = new ArrayList<>();
    int at = 0;
    for (Span unit : units) {
      if (unit.start() > at) {
        sections.add(new Section(at, unit.start(), false));
      }
      sections.add(new Section(unit.start(), unit.end(), true));
      at = unit.end();
    }
    if (at < length) {
      sections.add(new Section(at, length, false));
    }
    return sections;
  }

  /// Joins overlapping spans until none are left.
  static List<Span> merged(List<LabelledSpan> rater, String label) {
    List<Span> units = new ArrayList<>();
    for (LabelledSpan marked : rater) {
      if (!marked.label().equals(label)) {
        continue;
      }
      Span unit = marked.span();
      for (int i = 0; i < units.size(); i++) {
        if (units.get(i).overlaps(unit)) {
          Span other = units.remove(i);
          unit = new Span(Math.min(unit.start(), other.start()), Math.max(unit.end(), other.end()));
          i = -1;
        }
      }
      units.add(unit);
    }
    units.sort(Comparator.naturalOrder());
    return units;
  }

  private record Section(int from, int to, boolean unit) {
    int size() {
      return to - from;
    }
  }
}
