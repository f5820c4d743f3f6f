package org.gloss.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.gloss.review.live.LiveJson;
import org.gloss.review.live.LiveNews;

/// How far a class is: bars, a clock, and a tile a student, or, where it faces the class, squares
/// from which nobody can be told. What it shows goes to the browser and is not kept here.
@Tag("live-class")
@JsModule("context://live/live-class.js")
class ClassAtWork extends Component implements HasSize {

  private static final long serialVersionUID = 1L;

  private final boolean projector;

  /// @param projector whether it faces the class: nothing is sent then by which to tell a student
  ClassAtWork(boolean projector) {
    this.projector = projector;
  }

  void show(LiveNews.Whole whole) {
    getElement().callJsFunction("show", LiveJson.of(whole, projector));
  }

  void change(LiveNews.Changed changed) {
    getElement().callJsFunction("change", LiveJson.of(changed, projector));
  }
}
