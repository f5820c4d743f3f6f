package org.gloss.review.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import org.gloss.annotation.Span;
import org.gloss.review.ClassWork;
import org.gloss.review.heat.HeatCounts;
import org.gloss.review.heat.HeatModel;

/// What the class marked, over the passage and beside the key.
final class HeatSection extends Section {

  private static final long serialVersionUID = 1L;

  private final HeatPassage heat = new HeatPassage();

  HeatSection(ClassWork work) {
    setId("heat");
    HeatCounts counts = new HeatCounts(work.exercise().passage());
    work.works().forEach(one -> counts.replace(one.student(), one.annotations()));
    String depth = work.assignment().depth();
    heat.show(
        HeatModel.of(work.exercise(), depth, counts, counts.students())
            .withKey(work.exercise(), depth));
    add(new H2("What the class marked"), heat);
  }

  /// Goes to words of the passage.
  void reveal(Span words) {
    heat.reveal(words);
  }
}
