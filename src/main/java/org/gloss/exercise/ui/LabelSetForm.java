package org.gloss.exercise.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gloss.annotation.Label;
import org.gloss.annotation.LabelSet;
import org.gloss.exercise.labels.LabelFault;
import org.gloss.exercise.labels.LabelSetEdit;
import org.gloss.exercise.labels.LinePattern;
import org.gloss.exercise.labels.Palette;

/// One label, to be read or changed.
final class LabelSetForm extends Section {

  private static final long serialVersionUID = 1L;

  private final transient LabelSet set;
  private final transient Label label;
  private final boolean own;
  private final transient Map<String, HasValidationProperties> fields = new LinkedHashMap<>();
  private final TextField name = new TextField("Name");
  private final TextField shortName = new TextField("Short name, for the button");
  private final TextField shortcut = new TextField("Shortcut key");
  private final TextArea definition = new TextArea("What it means");
  private final TextArea test = new TextArea("Test");
  private final TextArea example = new TextArea("Example");
  private final Select<Label> confusedWith = new Select<>();
  private final TextArea confusedWhy = new TextArea("How to tell the two apart");
  private final ComboBox<String> family = new ComboBox<>("Family");
  private final ComboBox<String> kind = new ComboBox<>("Kind");
  private final Select<Label> parent = new Select<>();
  private final CheckboxGroup<LabelSet.Depth> depths = new CheckboxGroup<>("Offered at");
  private final TextArea subkinds = new TextArea("Finer names, one on each line");
  private final LabelSetColour colour = new LabelSetColour("Colour on a light page");
  private final LabelSetColour dark = new LabelSetColour("Colour on a dark page");
  private final Select<LinePattern> pattern = new Select<>();
  private final LabelSetSample sample = new LabelSetSample();
  private transient LabelSetEdit.PutLabel saved;

  /// @param label a new one has the id [LabelSetEdit#NEW]
  /// @param own whether it can be changed
  LabelSetForm(LabelSet set, Label label, List<String> offered, boolean own) {
    this.set = set;
    this.label = label;
    this.own = own;
    addClassName("label-form");
    H2 title = new H2(isNew() ? "A new label" : label.name());
    title.setId("label-title");
    title.getElement().setAttribute("tabindex", "-1");
    add(title);
    nameFields();
    meaningFields();
    placeFields(offered);
    lookFields();
    fill();
    fields.values().forEach(this::prepare);
    this.saved = edit();
  }

  /// What saving this form would do.
  LabelSetEdit.PutLabel edit() {
    return new LabelSetEdit.PutLabel(
        written(),
        Optional.ofNullable(kind.getValue()).orElse(""),
        Optional.ofNullable(family.getValue()).orElse(""),
        set.depths().stream().filter(depths.getValue()::contains).map(LabelSet.Depth::id).toList());
  }

  /// Whether something was changed here that is not saved.
  boolean changed() {
    return own && !edit().equals(saved);
  }

  /// Whether the label is yet to be made.
  boolean isNew() {
    return label.id().equals(LabelSetEdit.NEW);
  }

  /// The id of the label.
  String label() {
    return label.id();
  }

  /// Its name as it is saved.
  String labelName() {
    return isNew() ? "The new label" : label.name();
  }

  /// Buttons of whoever saves.
  void addActions(
      SerializableConsumer<LabelSetEdit.PutLabel> save, SerializableConsumer<String> remove) {
    Button keep = new Button(isNew() ? "Add this label" : "Save", click -> save.accept(edit()));
    keep.setId("save-label");
    keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    Div actions = new Div(keep);
    actions.addClassName("foot");
    if (!isNew()) {
      Button gone = new Button("Remove this label", click -> remove.accept(label.id()));
      gone.setId("remove-label");
      gone.addClassName("quiet");
      actions.add(gone);
    }
    add(actions);
  }

  /// Shows faults at their fields, and goes to one of them.
  ///
  /// @return those that belong elsewhere
  List<LabelFault> show(List<LabelFault> faults) {
    fields.values().forEach(field -> field.setInvalid(false));
    List<LabelFault> elsewhere = new ArrayList<>();
    for (LabelFault fault : faults) {
      HasValidationProperties field = fields.get(fault.field());
      if (field == null || !fault.part().equals(label.id())) {
        elsewhere.add(fault);
      } else {
        field.setErrorMessage(fault.message());
        field.setInvalid(true);
        if (field instanceof Focusable<?> place) {
          place.focus();
        }
      }
    }
    return elsewhere;
  }

  private void nameFields() {
    field("name", name).setHelperText("Rename it as you like: keys and marks stay with it.");
    field("short", shortName).setHelperText("At most 12 characters.");
    field("shortcut", shortcut).setHelperText("One letter or digit that students press.");
    add(row(name, shortName, shortcut));
  }

  private void meaningFields() {
    field("definition", definition).setHelperText("One sentence in plain words.");
    field("test", test).setHelperText("A question that a student can put to the words.");
    field("example", example).setHelperText("Not from a text that you set.");
    confusedWith.setLabel("Most often confused with");
    confusedWith.setItemLabelGenerator(Label::name);
    confusedWith.setItems(others());
    fields.put("confused-with", confusedWith);
    field("confused-why", confusedWhy);
    add(definition, test, example, row(confusedWith, confusedWhy));
  }

  private void placeFields(List<String> offered) {
    family.setItems(names(set.families()));
    family.setHelperText("Choose one, or type a new one. Neighbours of a family count as near.");
    kind.setItems(names(set.kinds()));
    kind.setHelperText("The coarsest grouping. Choose one, or type a new one.");
    for (ComboBox<String> box : List.of(family, kind)) {
      box.setAllowCustomValue(true);
      box.addCustomValueSetListener(typed -> box.setValue(typed.getDetail()));
    }
    fields.put("family", family);
    fields.put("kind", kind);
    parent.setLabel("Stands under");
    parent.setHelperText("The label that takes its place at a shallower depth.");
    parent.setEmptySelectionAllowed(true);
    parent.setEmptySelectionCaption("No other label");
    parent.setItemLabelGenerator(one -> one == null ? "No other label" : one.name());
    parent.setItems(others());
    fields.put("parent", parent);
    depths.setItems(set.depths());
    depths.setItemLabelGenerator(LabelSet.Depth::name);
    depths.setValue(
        set.depths().stream()
            .filter(depth -> offered.contains(depth.id()))
            .collect(Collectors.toSet()));
    depths.setId("label-depths");
    subkinds.setHelperText("Explained to students, not marked. May stay empty.");
    field("subkinds", subkinds);
    add(row(family, kind, parent), depths, subkinds);
  }

  private void lookFields() {
    pattern.setLabel("Line");
    pattern.setItems(LinePattern.all());
    pattern.setItemLabelGenerator(LinePattern::shown);
    pattern.setRenderer(new ComponentRenderer<>(LabelSetForm::drawn));
    fields.put("colour", colour);
    fields.put("dark-colour", dark);
    fields.put("pattern", pattern);
    add(new H3("How it looks"), row(colour, dark, pattern));
    if (own) {
      Button suggest = new Button("Suggest a look that is free", click -> suggest());
      suggest.setId("suggest-look");
      add(suggest);
    }
    add(sample);
    add(new LabelSetLikenesses(set, label.id()));
    name.setValueChangeMode(ValueChangeMode.LAZY);
    List.<HasValue<?, ?>>of(name, colour, dark, pattern)
        .forEach(field -> field.addValueChangeListener(change -> redraw()));
  }

  private void fill() {
    name.setValue(label.name());
    shortName.setValue(label.shortName());
    shortcut.setValue(label.shortcut());
    definition.setValue(label.definition());
    test.setValue(label.test());
    example.setValue(label.example());
    set.label(label.confusion().label()).ifPresent(confusedWith::setValue);
    confusedWhy.setValue(label.confusion().difference());
    named(set.families(), label.family()).ifPresent(family::setValue);
    named(set.kinds(), label.kind()).ifPresent(kind::setValue);
    label.parent().flatMap(set::label).ifPresent(parent::setValue);
    subkinds.setValue(String.join("\n", label.subkinds()));
    colour.setValue(label.colour());
    dark.setValue(label.darkColour());
    LinePattern.of(label.pattern()).ifPresent(pattern::setValue);
    redraw();
  }

  private void prepare(HasValidationProperties field) {
    Component component = (Component) field;
    fields.forEach(
        (key, one) -> {
          if (one == field) {
            component.setId("label-" + key);
          }
        });
    if (field instanceof HasValueAndElement<?, ?> value) {
      value.setReadOnly(!own);
    }
    depths.setReadOnly(!own);
  }

  private Label written() {
    return new Label(
        label.id(),
        label.kind(),
        label.family(),
        Optional.ofNullable(parent.getValue()).map(Label::id),
        name.getValue(),
        shortName.getValue(),
        definition.getValue(),
        test.getValue(),
        example.getValue(),
        new Label.Confusion(
            Optional.ofNullable(confusedWith.getValue()).map(Label::id).orElse(""),
            confusedWhy.getValue()),
        colour.getValue(),
        dark.getValue(),
        Optional.ofNullable(pattern.getValue()).map(LinePattern::word).orElse(""),
        shortcut.getValue(),
        subkinds.getValue().isBlank() ? List.of() : subkinds.getValue().lines().toList());
  }

  private void suggest() {
    Palette.free(written(), others())
        .ifPresent(
            look -> {
              colour.setValue(look.colour());
              dark.setValue(look.darkColour());
              LinePattern.of(look.pattern()).ifPresent(pattern::setValue);
            });
  }

  private void redraw() {
    sample.show(
        name.getValue(),
        colour.getValue(),
        dark.getValue(),
        Optional.ofNullable(pattern.getValue()).map(LinePattern::word).orElse("solid"));
  }

  private <T extends Component & HasValidationProperties> T field(String key, T field) {
    fields.put(key, field);
    return field;
  }

  private List<Label> others() {
    return set.labels().stream().filter(other -> !other.id().equals(label.id())).toList();
  }

  private static Span drawn(LinePattern pattern) {
    Span drawn =
        new Span(LabelSetLine.of(pattern.word(), "currentColor"), new Span(pattern.shown()));
    drawn.addClassName("label-choice");
    return drawn;
  }

  private static Div row(Component... components) {
    Div row = new Div(components);
    row.addClassName("fields");
    return row;
  }

  private static List<String> names(List<LabelSet.Group> groups) {
    return groups.stream().map(LabelSet.Group::name).distinct().toList();
  }

  private static Optional<String> named(List<LabelSet.Group> groups, String id) {
    return groups.stream().filter(g -> g.id().equals(id)).map(LabelSet.Group::name).findFirst();
  }
}
