package org.gloss.exercise.ui;

import com.vaadin.flow.component.html.Span;
import org.gloss.annotation.Label;
import org.gloss.exercise.labels.ColourVision;

/// A label's line, as it is drawn under marked words.
final class LabelSetLine extends Span {

  private static final long serialVersionUID = 1L;

  private LabelSetLine(String pattern, String colour) {
    addClassName("label-line");
    getElement().setAttribute("data-pattern", pattern);
    getElement().setAttribute("aria-hidden", "true");
    getStyle().set("--line", colour);
  }

  /// On the page that is shown, light or dark.
  static LabelSetLine of(Label label, ColourVision vision) {
    return new LabelSetLine(
        label.pattern(),
        "light-dark(" + vision.seen(label.colour()) + ", " + vision.seen(label.darkColour()) + ")");
  }

  /// In one colour, `#rrggbb`.
  static LabelSetLine of(String pattern, String colour) {
    return new LabelSetLine(pattern, colour);
  }
}
