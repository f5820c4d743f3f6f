package org.gloss.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.gloss.annotation.Span;
import org.gloss.review.heat.HeatJson;
import org.gloss.review.heat.HeatModel;

/// A passage whose words show how many students marked them, with the numbers on hover, on focus
/// and as a table, and with a filter by label. To use it, count with [HeatCounts], one
/// [HeatCounts#replace] a student with the annotations of the attempt that is meant, then
///
/// ```java
/// HeatPassage heat = new HeatPassage();
/// heat.show(HeatModel.of(exercise, depth, counts, counts.students()).withKey(exercise, depth));
/// ```
///
/// without `withKey` nothing of the key is sent. Marks of a version with another text do not belong
/// into the same counts. The model goes to the browser and is not kept here.
@Tag("heat-passage")
@JsModule("context://heat/heat-passage.js")
public class HeatPassage extends Component implements HasSize {

  private static final long serialVersionUID = 1L;

  /// Shows a heat map in the place of what was shown; the filter stays where its label does.
  public void show(HeatModel model) {
    getElement().callJsFunction("show", HeatJson.of(model));
  }

  /// Takes over changed counts; everything else stays as it is.
  public void change(HeatModel.Patch patch) {
    getElement().callJsFunction("change", HeatJson.of(patch));
  }

  /// Shows the marks with one label only; those with any for "". A label that the model has not is
  /// taken for "".
  public void filter(String label) {
    getElement().callJsFunction("filter", label);
  }

  /// Scrolls to words and puts the focus on the first of them that somebody marked.
  public void reveal(Span words) {
    getElement().callJsFunction("reveal", words.start(), words.end());
  }
}
