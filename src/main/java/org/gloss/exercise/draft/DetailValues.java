package org.gloss.exercise.draft;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gloss.exercise.file.ExerciseKind;
import org.gloss.exercise.file.FrontMatter;

/// A draft's details as the values of single fields, so that a change of one leaves the others to
/// whoever changed them meanwhile.
///
/// @param values one for each field, empty where nothing is said
public record DetailValues(Map<DetailField, String> values) {

  /// Copies the map.
  ///
  /// @throws IllegalArgumentException if a field has no value
  public DetailValues {
    if (values.size() != DetailField.values().length) {
      throw new IllegalArgumentException("each field has a value");
    }
    values = Map.copyOf(values);
  }

  /// The values of details.
  public static DetailValues of(DraftDetails details) {
    FrontMatter front = details.front();
    FrontMatter.Provenance source = front.source();
    Map<DetailField, String> values = new EnumMap<>(DetailField.class);
    values.put(DetailField.TITLE, front.title());
    values.put(DetailField.LANGUAGE, front.language());
    values.put(DetailField.KIND, front.kind().word());
    values.put(DetailField.LABELS, front.labels());
    values.put(DetailField.DEPTH, front.depth().orElse(""));
    values.put(DetailField.PRESET, front.preset().orElse(""));
    values.put(DetailField.LEVEL, front.level().map(String::valueOf).orElse(""));
    values.put(DetailField.MINUTES, front.minutes().map(String::valueOf).orElse(""));
    values.put(DetailField.KEY_BY, front.keyBy());
    values.put(DetailField.WHO, source.who());
    values.put(DetailField.TO, source.to().orElse(""));
    values.put(DetailField.WHEN, source.when().orElse(""));
    values.put(DetailField.WHERE, source.where().orElse(""));
    values.put(DetailField.HOW, source.how().orElse(""));
    values.put(DetailField.TRANSLATION, source.translation().orElse(""));
    values.put(DetailField.PART, source.part().orElse(""));
    values.put(DetailField.LINK, source.link().orElse(""));
    values.put(DetailField.NOTICE, front.notice().orElse(""));
    values.put(DetailField.QUESTION, front.question().orElse(""));
    values.put(DetailField.CONTEXT, details.context().orElse(""));
    values.put(DetailField.PROVENANCE, details.provenance().orElse(""));
    values.put(DetailField.TEACHERS_NOTE, details.teachersNote().orElse(""));
    return new DetailValues(values);
  }

  /// The value of a field.
  public String get(DetailField field) {
    return values.getOrDefault(field, "");
  }

  /// The same with another value. Another label set has other depths, so that none is chosen then.
  public DetailValues with(DetailField field, String value) {
    Map<DetailField, String> changed = new EnumMap<>(values);
    changed.put(field, value);
    if (field == DetailField.LABELS && !value.equals(get(field))) {
      changed.put(DetailField.DEPTH, "");
    }
    return new DetailValues(changed);
  }

  /// The fields in which both differ.
  public Set<DetailField> differing(DetailValues other) {
    Set<DetailField> differing = EnumSet.noneOf(DetailField.class);
    Stream.of(DetailField.values())
        .filter(field -> !get(field).equals(other.get(field)))
        .forEach(differing::add);
    return differing;
  }

  /// The first field's fault, empty when all can be kept.
  public Optional<String> fault() {
    return Stream.of(DetailField.values())
        .flatMap(field -> field.fault(get(field)).stream())
        .findFirst();
  }

  /// Details that say this; what no field holds, speakers above all, is taken from others.
  ///
  /// @throws IllegalArgumentException if a number is none
  public DraftDetails over(DraftDetails others) {
    FrontMatter front =
        new FrontMatter(
            others.front().id(),
            get(DetailField.TITLE),
            get(DetailField.LANGUAGE),
            kind(get(DetailField.KIND)),
            get(DetailField.LABELS),
            filled(DetailField.DEPTH),
            filled(DetailField.PRESET),
            filled(DetailField.LEVEL).map(Integer::valueOf),
            filled(DetailField.MINUTES).map(Integer::valueOf),
            get(DetailField.KEY_BY),
            others.front().speakers(),
            others.front().continues(),
            source(),
            filled(DetailField.NOTICE),
            filled(DetailField.QUESTION));
    return new DraftDetails(
        front,
        filled(DetailField.CONTEXT),
        filled(DetailField.PROVENANCE),
        filled(DetailField.TEACHERS_NOTE));
  }

  private FrontMatter.Provenance source() {
    return new FrontMatter.Provenance(
        get(DetailField.WHO),
        filled(DetailField.TO),
        filled(DetailField.WHEN),
        filled(DetailField.WHERE),
        filled(DetailField.HOW),
        filled(DetailField.TRANSLATION),
        filled(DetailField.PART),
        filled(DetailField.LINK));
  }

  private Optional<String> filled(DetailField field) {
    return Optional.of(get(field)).filter(value -> !value.isEmpty());
  }

  private static ExerciseKind kind(String word) {
    return Stream.of(ExerciseKind.values())
        .filter(kind -> kind.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no kind " + word));
  }
}
