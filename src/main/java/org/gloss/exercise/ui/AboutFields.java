package org.gloss.exercise.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.gloss.exercise.draft.DetailField;
import org.gloss.exercise.draft.DetailValues;
import org.gloss.exercise.labels.StoredLabelSet;
import org.gloss.shell.Prose;

/// The fields of [AboutStep], in sections.
final class AboutFields {

  private final BiConsumer<DetailField, String> save;
  private final Map<DetailField, AbstractField<?, String>> fields =
      new EnumMap<>(DetailField.class);
  private final Map<DetailField, Prose> previews = new EnumMap<>(DetailField.class);
  private final AboutChoices choices;
  private final List<Section> sections;

  /// @param save called with a field that was left and what stands in it
  AboutFields(List<StoredLabelSet> sets, BiConsumer<DetailField, String> save) {
    this.save = save;
    this.choices = new AboutChoices(sets);
    this.sections = List.of(exercise(), text(), students(), teacher());
  }

  List<Section> sections() {
    return sections;
  }

  /// Shows what is saved, whatever was typed.
  void show(DetailValues values) {
    fields.keySet().forEach(field -> put(field, values));
  }

  /// Shows what is saved in the fields that are not wrong; what is, its author still has to mend.
  void showOthers(DetailValues values) {
    fields.forEach(
        (field, shown) -> {
          if (!((HasValidationProperties) shown).isInvalid()) {
            put(field, values);
          }
        });
  }

  void refuse(DetailField field, String words) {
    validation(field).setErrorMessage(words);
    validation(field).setInvalid(true);
  }

  void accept(DetailField field) {
    validation(field).setInvalid(false);
  }

  private void put(DetailField field, DetailValues values) {
    String value = values.get(field);
    AbstractField<?, String> shown = at(field);
    if (field == DetailField.DEPTH || field == DetailField.LABELS) {
      choices.offer(values);
    } else if (field == DetailField.LANGUAGE) {
      choices.offerLanguage(value);
    }
    if (!value.equals(value(shown))) {
      shown.setValue(value.isEmpty() ? shown.getEmptyValue() : value);
    }
    preview(field, value);
  }

  private Section exercise() {
    TextField title = line(DetailField.TITLE, "Title", "Students see it.");
    title.setRequiredIndicatorVisible(true);
    return section(
        "The exercise",
        title,
        kept(DetailField.LANGUAGE, choices.language()),
        kept(DetailField.LABELS, choices.labels()),
        kept(DetailField.DEPTH, choices.depth()),
        kept(DetailField.KIND, choices.kind()),
        kept(DetailField.PRESET, choices.preset()),
        line(DetailField.LEVEL, "Suits readers from the age of", "In years; may be left empty."),
        line(DetailField.MINUTES, "Minutes", "How long students need; may be left empty."),
        line(DetailField.KEY_BY, "Key by", "Who wrote the key."));
  }

  private Section text() {
    TextField who = line(DetailField.WHO, "Who speaks or wrote it", "Name and role at the time.");
    who.setRequiredIndicatorVisible(true);
    return section(
        "Where the text comes from",
        who,
        line(DetailField.TO, "To whom", "The audience."),
        line(DetailField.WHEN, "When", ""),
        line(DetailField.WHERE, "Where", "Where it was said or printed."),
        line(DetailField.HOW, "How it came here", "Transcript, press release, own recording …"),
        line(DetailField.TRANSLATION, "Translation", "By whom, if it is one."),
        line(DetailField.PART, "Which part of the whole", ""),
        line(DetailField.LINK, "Link to the whole", "An address that begins with https://"),
        markdown(DetailField.PROVENANCE, "More on where it comes from", ""));
  }

  private Section students() {
    return section(
        "What students read beside the text",
        line(DetailField.NOTICE, "Notice", "One line above the text: a warning, for example."),
        markdown(DetailField.CONTEXT, "Context", "What one has to know to understand the text."),
        line(DetailField.QUESTION, "Last question", "Not marked: what would you look up?"));
  }

  private Section teacher() {
    return section(
        "For teachers only",
        markdown(
            DetailField.TEACHERS_NOTE,
            "Teacher’s note",
            "What the lesson is for, what usually goes wrong. Students never see it."));
  }

  private static Section section(String title, Component... fields) {
    Div grid = new Div(fields);
    grid.addClassName("fields");
    return new Section(new H2(title), grid);
  }

  private TextField line(DetailField field, String label, String help) {
    TextField line = new TextField(label);
    return kept(field, helped(line, help));
  }

  private Component markdown(DetailField field, String label, String help) {
    TextArea area = kept(field, helped(new TextArea(label), help));
    Prose preview = new Prose("");
    previews.put(field, preview);
    Details shown = new Details("How it looks", preview);
    shown.setId("look-" + field.name().toLowerCase(Locale.ROOT));
    Div both = new Div(area, shown);
    both.addClassName("markdown-field");
    return both;
  }

  private static <F extends HasHelper> F helped(F field, String help) {
    if (!help.isEmpty()) {
      field.setHelperText(help);
    }
    return field;
  }

  private <F extends AbstractField<?, String>> F kept(DetailField field, F shown) {
    shown.setId("field-" + field.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    fields.put(field, shown);
    shown.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            String value = value(shown);
            preview(field, value);
            save.accept(field, value);
          }
        });
    return shown;
  }

  private void preview(DetailField field, String value) {
    Prose preview = previews.get(field);
    if (preview != null) {
      preview.show(value.isBlank() ? "*Nothing yet.*" : value);
    }
  }

  private static String value(HasValue<?, String> shown) {
    String value = shown.getOptionalValue().orElse("");
    return shown instanceof TextArea ? value.stripTrailing() : value.strip();
  }

  private AbstractField<?, String> at(DetailField field) {
    AbstractField<?, String> shown = fields.get(field);
    if (shown == null) {
      throw new IllegalStateException("no field for " + field);
    }
    return shown;
  }

  private HasValidationProperties validation(DetailField field) {
    return (HasValidationProperties) at(field);
  }
}
