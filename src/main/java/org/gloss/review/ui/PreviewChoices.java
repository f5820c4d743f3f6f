package org.gloss.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.function.Consumer;
import org.gloss.annotation.LabelSet;
import org.gloss.scoring.ScoringRules;

/// In which way a draft is tried: what a teacher chooses when giving it to a class.
class PreviewChoices extends Div {

  private static final long serialVersionUID = 1L;

  PreviewChoices(LabelSet labels, PreviewSettings now, Consumer<PreviewSettings> changed) {
    addClassName("choices");
    Select<LabelSet.Depth> depth = new Select<>();
    depth.setId("depth");
    depth.setLabel("Labels");
    depth.setItems(labels.depths());
    depth.setItemLabelGenerator(one -> one.name() + ", " + one.audience());
    depth.setValue(labels.depth(now.depth()));
    depth.addValueChangeListener(event -> changed.accept(now.withDepth(event.getValue().id())));
    Select<ScoringRules.Mode> mode = new Select<>();
    mode.setId("mode");
    mode.setLabel("Mode");
    mode.setItems(ScoringRules.Mode.PRACTICE, ScoringRules.Mode.TEST);
    mode.setItemLabelGenerator(PreviewSettings::word);
    mode.setValue(now.mode());
    mode.addValueChangeListener(event -> changed.accept(now.with(event.getValue())));
    Select<ScoringRules.Preset> preset = new Select<>();
    preset.setId("preset");
    preset.setLabel("Scoring");
    preset.setItems(ScoringRules.Preset.values());
    preset.setItemLabelGenerator(PreviewSettings::word);
    preset.setValue(now.preset());
    preset.addValueChangeListener(event -> changed.accept(now.with(event.getValue())));
    add(depth, mode, preset);
  }
}
