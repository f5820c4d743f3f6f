package org.gloss.exercise.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gloss.annotation.LabelSet;
import org.gloss.exercise.draft.DetailField;
import org.gloss.exercise.draft.DetailValues;
import org.gloss.exercise.labels.StoredLabelSet;

/// The fields of [AboutStep] in which one of several things is chosen, in plain words.
final class AboutChoices {

  private static final Map<String, String> KINDS = new LinkedHashMap<>();
  private static final Map<String, String> PRESETS = new LinkedHashMap<>();
  private static final List<String> LANGUAGES =
      Stream.of(Locale.getISOLanguages()).sorted(Comparator.comparing(AboutChoices::name)).toList();

  static {
    KINDS.put("passage", "A text with devices to find");
    KINDS.put("clean", "A clean text: nothing is to be found");
    KINDS.put("twin", "A twin: the devices of another exercise, by another speaker");
    KINDS.put("warm-up", "A warm-up: one device in each paragraph");
    PRESETS.put("spotting", "Spotting: finding the place is enough");
    PRESETS.put("balanced", "Balanced: a wrong name costs part of the points");
    PRESETS.put("naming", "Naming: a wrong name costs half or all of the points");
  }

  private final Map<String, LabelSet> sets = new LinkedHashMap<>();
  private final ComboBox<String> language = new ComboBox<>("Language of the text");
  private final Select<String> labels = new Select<>();
  private final Select<String> depth = new Select<>();

  AboutChoices(List<StoredLabelSet> offered) {
    offered.forEach(set -> sets.put(set.setId(), set.set()));
    language.setItems(LANGUAGES);
    language.setItemLabelGenerator(AboutChoices::name);
    labels.setLabel("Labels");
    labels.setHelperText("The names that students choose from.");
    labels.setItemLabelGenerator(id -> set(id).map(LabelSet::title).orElse(id));
    depth.setLabel("Depth");
    depth.setHelperText("How many of the labels students get.");
  }

  ComboBox<String> language() {
    return language;
  }

  Select<String> labels() {
    return labels;
  }

  Select<String> depth() {
    return depth;
  }

  Select<String> kind() {
    return of("What is to be found", KINDS);
  }

  Select<String> preset() {
    return optional(of("How it is scored", PRESETS), PRESETS, "As usual: balanced");
  }

  /// Offers what fits these values, and whatever they say themselves.
  void offer(DetailValues values) {
    String chosen = values.get(DetailField.LABELS);
    List<String> ids = new ArrayList<>(sets.keySet());
    if (!ids.contains(chosen)) {
      ids.add(chosen);
    }
    if (!ids.equals(labels.getListDataView().getItems().toList())) {
      labels.setItems(ids);
      labels.setValue(chosen);
    }
    List<LabelSet.Depth> depths = set(chosen).map(LabelSet::depths).orElse(List.of());
    Map<String, String> names = new LinkedHashMap<>();
    depths.forEach(one -> names.put(one.id(), words(one)));
    String known = values.get(DetailField.DEPTH);
    if (!known.isEmpty()) {
      names.putIfAbsent(known, known);
    }
    depth.setItems(names.keySet());
    optional(depth, names, depths.isEmpty() ? "As usual" : "As usual: " + words(depths.getFirst()));
    depth.setValue(known.isEmpty() ? null : known);
  }

  void offerLanguage(String tag) {
    if (!LANGUAGES.contains(tag)) {
      List<String> tags = new ArrayList<>(LANGUAGES);
      tags.addFirst(tag);
      language.setItems(tags);
    }
  }

  private static String words(LabelSet.Depth depth) {
    return "%s: %d labels, for %s".formatted(depth.name(), depth.labels().size(), depth.audience());
  }

  private Optional<LabelSet> set(String id) {
    return Optional.ofNullable(sets.get(id));
  }

  private static Select<String> of(String label, Map<String, String> words) {
    Select<String> select = new Select<>();
    select.setLabel(label);
    select.setItems(words.keySet());
    select.setItemLabelGenerator(value -> words.getOrDefault(value, value));
    return select;
  }

  /// Lets nothing be chosen, and says what that means.
  private static Select<String> optional(
      Select<String> select, Map<String, String> words, String nothing) {
    select.setItemLabelGenerator(
        value -> value == null ? nothing : words.getOrDefault(value, value));
    select.setEmptySelectionCaption(nothing);
    select.setEmptySelectionAllowed(true);
    return select;
  }

  private static String name(String tag) {
    String name = Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
    return name.isEmpty() ? tag : name;
  }
}
