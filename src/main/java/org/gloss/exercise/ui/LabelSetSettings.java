package org.gloss.exercise.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import org.gloss.exercise.labels.LabelSetEdit;
import org.gloss.exercise.labels.StoredLabelSet;

/// What a set is called, and who may use it.
final class LabelSetSettings extends Section {

  private static final long serialVersionUID = 1L;

  LabelSetSettings(
      StoredLabelSet stored,
      SerializableConsumer<LabelSetEdit> save,
      SerializableConsumer<Boolean> share) {
    addClassName("label-settings");
    TextField title = new TextField("Title of the set");
    title.setId("set-title");
    title.setValue(stored.set().title());
    title.setMaxLength(120);
    TextField language = new TextField("Language");
    language.setId("set-language");
    language.setHelperText("A tag such as en, de or pt-BR.");
    language.setValue(stored.set().language());
    language.setMaxLength(35);
    Button keep =
        new Button(
            "Save title and language",
            click -> save.accept(new LabelSetEdit.Retitle(title.getValue(), language.getValue())));
    keep.setId("save-title");
    Checkbox shared = new Checkbox("Every teacher here may use this set and copy it");
    shared.setId("set-shared");
    shared.setValue(stored.shared());
    shared.addValueChangeListener(change -> share.accept(change.getValue()));
    Div fields = new Div(title, language, keep);
    fields.addClassName("fields");
    add(new H2("The set"), fields, shared);
  }
}
