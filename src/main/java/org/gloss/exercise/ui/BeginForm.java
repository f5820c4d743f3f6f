package org.gloss.exercise.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gloss.exercise.labels.StoredLabelSet;
import org.gloss.shell.Links;

/// Begins a new exercise.
class BeginForm extends Div {

  private static final long serialVersionUID = 1L;

  /// What a new exercise needs to know.
  interface Begin {
    /// @param title may be blank
    /// @param labelSet id of the set
    /// @param language BCP 47 tag
    void begin(String title, String labelSet, String language);
  }

  /// @param usual the language that is chosen at first
  BeginForm(List<StoredLabelSet> sets, String usual, Begin begin) {
    addClassNames("card", "begin");
    add(new H2("New exercise"));
    if (sets.isEmpty()) {
      Paragraph none = new Paragraph("An exercise needs a label set, and there is none yet. ");
      none.add(new Anchor(Links.LABEL_SETS, "Make one first"));
      none.add(", or import one beside.");
      add(none);
      return;
    }
    TextField title = new TextField("Title");
    title.setId("new-title");
    title.setMaxLength(200);
    Select<StoredLabelSet> labels = new Select<>();
    labels.setId("new-labels");
    labels.setLabel("Labels");
    labels.setItems(sets);
    labels.setItemLabelGenerator(set -> set.set().title());
    labels.setValue(sets.getFirst());
    ComboBox<String> language = languages(usual);
    Button go =
        new Button(
            "Put in the text",
            click -> begin.begin(title.getValue(), labels.getValue().setId(), language.getValue()));
    go.setId("begin");
    go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    Anchor more = new Anchor(Links.LABEL_SETS, "Look at the label sets, or make one");
    add(title, labels, language, go, new Paragraph(more));
  }

  private static ComboBox<String> languages(String usual) {
    List<String> tags =
        Stream.of(Locale.getISOLanguages())
            .sorted(Comparator.comparing(SearchForm::language))
            .toList();
    ComboBox<String> language = new ComboBox<>("Language of the text");
    language.setId("new-language");
    language.setItems(tags);
    language.setItemLabelGenerator(SearchForm::language);
    language.setRequired(true);
    language.setValue(tags.contains(usual) ? usual : "en");
    return language;
  }
}
