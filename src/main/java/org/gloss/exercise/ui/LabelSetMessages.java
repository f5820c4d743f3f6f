package org.gloss.exercise.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.gloss.annotation.Label;

/// What became of the last change, and what to do where it was not saved.
final class LabelSetMessages extends Div {

  private static final long serialVersionUID = 1L;

  LabelSetMessages() {
    setId("messages");
    addClassName("label-messages");
    getElement().setAttribute("role", "status");
  }

  void clear() {
    removeAll();
    removeClassName("fault");
  }

  void done(String words) {
    clear();
    add(new Paragraph(words));
  }

  void fault(List<String> words) {
    clear();
    addClassName("fault");
    if (words.size() == 1) {
      add(new Paragraph(words.getFirst()));
    } else {
      UnorderedList list = new UnorderedList();
      words.forEach(line -> list.add(new ListItem(line)));
      add(list);
    }
  }

  /// Somebody was faster; what was typed is still there.
  void meanwhile(SerializableRunnable mine, SerializableRunnable theirs) {
    fault(
        List.of(
            "This set was changed meanwhile, perhaps in another window. Your change is not saved yet;"
                + " what you typed is still here."));
    Button keep = new Button("Save mine, too", click -> mine.run());
    keep.setId("save-mine");
    Button drop = new Button("Drop mine and show the set as it is now", click -> theirs.run());
    drop.setId("show-theirs");
    add(keep, drop);
  }

  /// Something typed would be lost.
  void unsaved(String name, SerializableRunnable save, SerializableRunnable drop) {
    fault(List.of(name + " has changes that are not saved."));
    Button keep = new Button("Save them", click -> save.run());
    keep.setId("save-first");
    Button gone = new Button("Go on without them", click -> drop.run());
    gone.setId("go-on");
    add(keep, gone);
  }

  /// A label that keys use is to go.
  void inUse(String name, int items, List<Label> others, SerializableConsumer<String> replace) {
    fault(
        List.of(
            (items == 1
                    ? "One item in the key of a draft uses “"
                    : items + " items in the keys of drafts use “")
                + name
                + "”. Choose the label that takes its place there. Published exercises stay as they are."));
    Select<Label> by = new Select<>();
    by.setLabel("In its place");
    by.setId("replacement");
    by.setItems(others);
    by.setItemLabelGenerator(Label::name);
    by.setValue(others.getFirst());
    Button button = new Button("Replace it", click -> replace.accept(by.getValue().id()));
    button.setId("replace-label");
    add(by, button);
  }
}
