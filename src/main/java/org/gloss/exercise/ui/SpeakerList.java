package org.gloss.exercise.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gloss.exercise.file.FrontMatter.Speaker;

/// Who speaks in a text, and how the paragraphs begin that start their turns.
class SpeakerList extends Section {

  private static final long serialVersionUID = 1L;

  private final SerializableRunnable changed;
  private final Div rows = new Div();
  private final Paragraph words = new Paragraph();
  private final Select<String> continues = new Select<>();

  SpeakerList(SerializableRunnable changed) {
    this.changed = changed;
    addClassName("speakers");
    continues.setId("continues");
    continues.setLabel("The first paragraph goes on with the words of");
    continues.setEmptySelectionAllowed(true);
    continues.setEmptySelectionCaption("nobody: it begins with a new turn, or nobody speaks");
    continues.addValueChangeListener(event -> tell(event.isFromClient()));
    Button add =
        new Button(
            "Add a speaker",
            _ -> {
              TextField prefix = add(new Speaker("", ""));
              settle();
              prefix.focus();
            });
    add.setId("add-speaker");
    add(new H3("Who speaks"), words, rows, add, continues);
  }

  void show(List<Speaker> speakers, Optional<String> going) {
    rows.removeAll();
    speakers.forEach(this::add);
    settle();
    continues.setValue(going.filter(names()::contains).orElse(null));
  }

  /// The speakers whose rows are filled in, or half filled in.
  List<Speaker> speakers() {
    return rows.getChildren()
        .map(Row.class::cast)
        .map(Row::speaker)
        .filter(speaker -> !speaker.prefix().isBlank() || !speaker.name().isBlank())
        .toList();
  }

  Optional<String> continues() {
    return continues.getOptionalValue().filter(names()::contains);
  }

  private List<String> names() {
    return speakers().stream()
        .map(Speaker::name)
        .filter(name -> !name.isBlank())
        .distinct()
        .toList();
  }

  private TextField add(Speaker speaker) {
    Row row = new Row(speaker);
    rows.add(row);
    return row.prefix;
  }

  private void tell(boolean fromClient) {
    if (fromClient) {
      changed.run();
    }
  }

  private void settle() {
    boolean nobody = rows.getChildren().findAny().isEmpty();
    words.setText(
        nobody
            ? "Nobody, as far as Gloss can tell. In an interview or a debate, add those who speak."
            : "A paragraph that begins with these words starts a turn of that speaker.");
    Optional<String> chosen = continues.getOptionalValue();
    List<String> names = new ArrayList<>(names());
    continues.setItems(names);
    continues.setVisible(!names.isEmpty());
    continues.setValue(chosen.filter(names::contains).orElse(null));
  }

  /// One speaker.
  private final class Row extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField prefix = new TextField("Paragraphs begin with");
    private final TextField name = new TextField("Name");

    Row(Speaker speaker) {
      addClassName("speaker-row");
      prefix.setValue(speaker.prefix());
      name.setValue(speaker.name());
      prefix.addValueChangeListener(event -> edited(event.isFromClient()));
      name.addValueChangeListener(event -> edited(event.isFromClient()));
      Button remove = new Button("Not a speaker", _ -> removeRow());
      remove.setAriaLabel("Not a speaker: " + speaker.name());
      add(prefix, name, remove);
    }

    private void removeRow() {
      rows.remove(this);
      settle();
      changed.run();
    }

    private void edited(boolean fromClient) {
      if (fromClient && name.isEmpty()) {
        name.setValue(prefix.getValue().strip().replaceFirst("\\s*[:—–-]$", ""));
      }
      if (fromClient) {
        settle();
        changed.run();
      }
    }

    Speaker speaker() {
      return new Speaker(prefix.getValue(), name.getValue().strip());
    }
  }
}
