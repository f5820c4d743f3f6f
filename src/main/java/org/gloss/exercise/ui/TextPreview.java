package org.gloss.exercise.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.gloss.annotation.Passage;
import org.gloss.exercise.draft.DraftDetails;
import org.gloss.exercise.file.Composition;
import org.gloss.exercise.file.ExerciseFile;
import org.gloss.exercise.file.WrittenKey;

/// A text as students will read it: its paragraphs, and who begins to speak where.
class TextPreview extends Section {

  private static final long serialVersionUID = 1L;

  private final H3 title = new H3();
  private final Div sheet = new Div();

  TextPreview() {
    addClassName("text-preview");
    sheet.addClassName("sheet");
    sheet.setId("text-preview");
    add(title, sheet);
  }

  /// @param text paragraphs joined by `\n`, NFC
  void show(String text, DraftDetails details) {
    Passage passage = Passage.of(text, details.front().language());
    int paragraphs = passage.paragraphs().size();
    title.setText(
        "As students see it: %,d words, %d %s"
            .formatted(
                passage.words().count(), paragraphs, paragraphs == 1 ? "paragraph" : "paragraphs"));
    List<ExerciseFile.Turn> turns = turns(passage, details);
    sheet.removeAll();
    for (int i = 0; i < paragraphs; i++) {
      int number = i;
      turns.stream()
          .filter(turn -> turn.from() == number)
          .forEach(turn -> sheet.add(speaker(turn.speaker())));
      Paragraph paragraph = new Paragraph(passage.paragraphs().get(i).in(passage.text()));
      paragraph.getElement().setAttribute("dir", "auto");
      sheet.add(paragraph);
    }
  }

  private static List<ExerciseFile.Turn> turns(Passage passage, DraftDetails details) {
    return Composition.of(
            "preview.md",
            details.front(),
            passage,
            new WrittenKey("", List.of()),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty())
        .turns();
  }

  private static Span speaker(String name) {
    Span speaker = new Span(name);
    speaker.addClassName("speaker");
    return speaker;
  }
}
