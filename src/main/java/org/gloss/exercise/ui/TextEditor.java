package org.gloss.exercise.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import org.gloss.exercise.draft.DraftDetails;
import org.gloss.exercise.intake.Intake;

/// A text to correct, who speaks in it, and beside it what students will see.
class TextEditor extends Div {

  private static final long serialVersionUID = 1L;

  /// The browser asks before it closes or loads again a page with words that are not saved.
  private static final String ASK_BEFORE_CLOSING =
      "window.addEventListener('beforeunload', event => {"
          + " if (this.isConnected && this.saved !== undefined && this.value !== this.saved)"
          + " event.preventDefault(); })";

  private final TextArea area = new TextArea("The text");
  private final SpeakerList speakers = new SpeakerList(this::preview);
  private final TextPreview preview = new TextPreview();
  private transient Optional<DraftDetails> shown = Optional.empty();

  TextEditor() {
    addClassName("text-editor");
    area.setId("text");
    area.addClassName("passage-text");
    area.setHelperText("A blank line begins a new paragraph.");
    area.setValueChangeMode(ValueChangeMode.ON_CHANGE);
    area.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            preview();
          }
        });
    area.getElement().executeJs(ASK_BEFORE_CLOSING);
    Div left = new Div(area, speakers);
    left.addClassName("editing");
    add(left, preview);
  }

  /// @param text paragraphs apart by blank lines
  void show(String text, DraftDetails details) {
    shown = Optional.of(details);
    area.setInvalid(false);
    area.setValue(text);
    speakers.show(details.front().speakers(), details.front().continues());
    preview();
  }

  /// Remembers what is saved now, for the question before the page is closed.
  void saved(String text) {
    area.getElement().executeJs("this.saved = $0", text);
  }

  String text() {
    return area.getValue();
  }

  /// Details with the speakers that stand here.
  DraftDetails details(DraftDetails others) {
    return others.with(speakers.speakers(), speakers.continues());
  }

  /// Says at the text what is wrong with it.
  void refuse(String words) {
    area.setErrorMessage(words);
    area.setInvalid(true);
  }

  private void preview() {
    switch (Intake.paste(area.getValue())) {
      case Intake.Refused(String words) -> refuse(words);
      case Intake.Taken taken -> {
        area.setInvalid(false);
        shown.ifPresent(details -> preview.show(taken.text(), details(details)));
      }
    }
  }
}
