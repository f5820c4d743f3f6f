package org.gloss.exercise.ui;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.gloss.exercise.labels.ColourVision;

/// A colour to type or to pick.
final class LabelSetColour extends TextField {

  private static final long serialVersionUID = 1L;

  private final Input picker = new Input();

  LabelSetColour(String name) {
    super(name);
    setMaxLength(7);
    setValueChangeMode(ValueChangeMode.LAZY);
    picker.setType("color");
    picker.getElement().setAttribute("aria-label", name + ": pick");
    picker.addValueChangeListener(
        picked -> {
          if (picked.isFromClient()) {
            setValue(picked.getValue());
          }
        });
    addValueChangeListener(typed -> follow(typed.getValue()));
    setPrefixComponent(picker);
  }

  @Override
  public void setReadOnly(boolean readOnly) {
    super.setReadOnly(readOnly);
    picker.setEnabled(!readOnly);
  }

  private void follow(String typed) {
    if (ColourVision.isColour(typed)) {
      picker.setValue(typed);
    }
  }
}
