package org.gloss.exercise.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gloss.annotation.Label;
import org.gloss.annotation.LabelSet;
import org.gloss.exercise.labels.ColourVision;

/// The labels of a set or of one of its depths, in their order.
final class LabelSetList extends Nav {

  private static final long serialVersionUID = 1L;
  private static final String ALL = "All labels";

  private final transient LabelSet set;
  private final boolean own;
  private final Select<String> depth = new Select<>();
  private final Select<ColourVision> vision = new Select<>();
  private final OrderedList list = new OrderedList();
  private final SerializableConsumer<String> choose;
  private final SerializableBiConsumer<String, Integer> move;
  private String chosen = "";

  /// @param shown id of the depth that is shown, all labels where it is empty or gone
  /// @param choose takes the id of a label
  /// @param move takes the id of a label, and by how many places
  LabelSetList(
      LabelSet set,
      Optional<String> shown,
      ColourVision seenBy,
      boolean own,
      SerializableConsumer<String> choose,
      SerializableBiConsumer<String, Integer> move) {
    this.set = set;
    this.own = own;
    this.choose = choose;
    this.move = move;
    setAriaLabel("Labels");
    addClassName("label-list");
    depth.setLabel("Show");
    depth.setId("label-depth");
    List<String> depths = new ArrayList<>(List.of(""));
    set.depths().forEach(one -> depths.add(one.id()));
    depth.setItems(depths);
    depth.setItemLabelGenerator(id -> id.isEmpty() ? ALL : set.depth(id).name());
    depth.setValue(shown.filter(depths::contains).orElse(""));
    vision.setLabel("As seen by");
    vision.setId("label-vision");
    vision.setItems(ColourVision.values());
    vision.setItemLabelGenerator(ColourVision::who);
    vision.setValue(seenBy);
    depth.addValueChangeListener(change -> draw());
    vision.addValueChangeListener(change -> draw());
    add(depth, vision, list);
    draw();
  }

  /// The depth whose order is shown, empty for that of the set.
  Optional<String> depth() {
    return Optional.of(depth.getValue()).filter(id -> !id.isEmpty());
  }

  /// Whose eyes the lines are shown through.
  ColourVision vision() {
    return vision.getValue();
  }

  /// Marks the label that is worked on.
  void mark(String label) {
    chosen = label;
    draw();
  }

  private void draw() {
    list.removeAll();
    List<Label> labels = depth().map(set::offered).orElse(set.labels());
    for (int place = 0; place < labels.size(); place++) {
      list.add(row(labels.get(place), place > 0, place < labels.size() - 1));
    }
  }

  private ListItem row(Label label, boolean up, boolean down) {
    Button open = new Button(label.name(), click -> choose.accept(label.id()));
    open.setId("open-" + label.id());
    open.addClassName("open");
    open.setPrefixComponent(LabelSetLine.of(label, vision.getValue()));
    Span key = new Span(label.shortcut());
    key.getElement().setAttribute("title", "Shortcut key");
    key.addClassName("key");
    open.setSuffixComponent(key);
    if (label.id().equals(chosen)) {
      open.getElement().setAttribute("aria-current", "true");
    }
    ListItem row = new ListItem(open);
    if (own) {
      row.add(mover(label, "up", -1, up), mover(label, "down", 1, down));
    }
    return row;
  }

  private Button mover(Label label, String way, int by, boolean possible) {
    Button button = new Button(by < 0 ? "↑" : "↓", click -> move.accept(label.id(), by));
    button.setAriaLabel("Move “" + label.name() + "” " + way);
    button.setId("move-" + way + "-" + label.id());
    button.addClassNames("quiet", "mover");
    button.setEnabled(possible);
    return button;
  }
}
