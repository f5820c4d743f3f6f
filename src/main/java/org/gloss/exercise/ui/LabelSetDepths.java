package org.gloss.exercise.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gloss.annotation.Label;
import org.gloss.annotation.LabelSet;
import org.gloss.exercise.labels.LabelSetEdit;

/// The depths of a set: which labels a class of some age marks with.
final class LabelSetDepths extends Section {

  private static final long serialVersionUID = 1L;

  private final transient LabelSet set;
  private final boolean own;
  private final SerializableConsumer<LabelSetEdit> save;

  LabelSetDepths(LabelSet set, boolean own, SerializableConsumer<LabelSetEdit> save) {
    this.set = set;
    this.own = own;
    this.save = save;
    addClassName("label-depths");
    H2 title = new H2("Depths");
    title.setId("depths-title");
    title.getElement().setAttribute("tabindex", "-1");
    add(
        title,
        new Paragraph(
            "A depth is the part of the set that suits a class. You choose one with each exercise."));
    set.depths().forEach(depth -> add(details(depth)));
    if (own) {
      add(details(new LabelSet.Depth(LabelSetEdit.NEW, "", "", List.of())));
    }
  }

  private Details details(LabelSet.Depth depth) {
    boolean fresh = depth.id().equals(LabelSetEdit.NEW);
    String key = fresh ? "new" : depth.id();
    TextField name = new TextField("Name of the depth");
    name.setId("depth-name-" + key);
    name.setValue(depth.name());
    name.setReadOnly(!own);
    TextField audience = new TextField("For whom");
    audience.setId("depth-for-" + key);
    audience.setValue(depth.audience());
    audience.setReadOnly(!own);
    CheckboxGroup<Label> labels = new CheckboxGroup<>("Labels");
    labels.setId("depth-labels-" + key);
    labels.setItems(set.labels());
    labels.setItemLabelGenerator(Label::name);
    labels.setReadOnly(!own);
    labels.setValue(
        new LinkedHashSet<>(
            set.labels().stream().filter(l -> depth.labels().contains(l.id())).toList()));
    Div body = new Div(name, audience, labels);
    body.addClassName("fields");
    Details details =
        new Details(
            fresh
                ? "Add a depth"
                : depth.name()
                    + " · "
                    + depth.audience()
                    + " · "
                    + depth.labels().size()
                    + " labels",
            body);
    details.setId("depth-" + key);
    if (own) {
      Button keep =
          new Button(
              fresh ? "Add this depth" : "Save this depth",
              click ->
                  save.accept(
                      new LabelSetEdit.PutDepth(
                          depth.id(),
                          name.getValue(),
                          audience.getValue(),
                          ordered(depth, labels.getValue()))));
      keep.setId("save-depth-" + key);
      Div actions = new Div(keep);
      actions.addClassName("actions");
      if (!fresh) {
        actions.add(others(depth));
      }
      details.add(actions);
    }
    return details;
  }

  private List<com.vaadin.flow.component.Component> others(LabelSet.Depth depth) {
    int place = set.depths().indexOf(depth);
    Button up = new Button("↑", click -> save.accept(new LabelSetEdit.MoveDepth(depth.id(), -1)));
    up.setAriaLabel("Move the depth “" + depth.name() + "” up");
    up.setEnabled(place > 0);
    Button down = new Button("↓", click -> save.accept(new LabelSetEdit.MoveDepth(depth.id(), 1)));
    down.setAriaLabel("Move the depth “" + depth.name() + "” down");
    down.setEnabled(place < set.depths().size() - 1);
    Button gone =
        new Button(
            "Remove this depth", click -> save.accept(new LabelSetEdit.RemoveDepth(depth.id())));
    gone.setId("remove-depth-" + depth.id());
    gone.setEnabled(set.depths().size() > 1);
    List.of(up, down, gone).forEach(button -> button.addClassName("quiet"));
    return List.of(up, down, gone);
  }

  /// The chosen labels: those that the depth had in their order, then the others in that of the
  /// set.
  private List<String> ordered(LabelSet.Depth depth, Set<Label> chosen) {
    List<String> ids = new ArrayList<>(depth.labels());
    set.labels().stream()
        .map(Label::id)
        .filter(id -> !depth.labels().contains(id))
        .forEach(ids::add);
    List<String> wanted = chosen.stream().map(Label::id).toList();
    ids.retainAll(wanted);
    return ids;
  }
}
