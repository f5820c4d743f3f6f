package org.gloss.exercise.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.function.SerializableConsumer;
import org.gloss.exercise.intake.Intake;

/// Asks for a text: by the clipboard, by typing, or by a file.
class TextEntry extends Div {

  private static final long serialVersionUID = 1L;

  /// What is longer than this is no passage, whatever it holds.
  private static final int MOST_SENT = 1_000_000;

  private static final String HTML = pasted("text/html", "whole.length > 3 * %d ? '' : whole");
  private static final String PLAIN = pasted("text/plain", "whole.slice(0, %d)");

  private final transient SerializableConsumer<Intake.Taken> taken;
  private final TextArea area = new TextArea("Paste the text here");
  private final StayingNotice fault = new StayingNotice("entry-fault", true);

  TextEntry(SerializableConsumer<Intake.Taken> taken) {
    this.taken = taken;
    addClassName("text-entry");
    area.setId("paste");
    area.addClassName("passage-text");
    area.setHelperText(
        "From a web page or a document, too: pictures, links and formatting are left out, and you"
            + " are told what.");
    area.getElement()
        .addEventListener("paste", this::pasted)
        .addEventData(HTML)
        .addEventData(PLAIN)
        .preventDefault();
    Button read = new Button("Take this text", _ -> outcome(Intake.paste(area.getValue())));
    read.setId("take-text");
    read.addThemeVariants(ButtonVariant.PRIMARY);
    add(
        new H2("Put in the text"),
        new Paragraph(
            "A speech, an article, an interview: up to 100,000 characters, best 300 to 900 words."
                + " You can correct everything afterwards."),
        fault,
        area,
        read,
        TextUpload.of(this::outcome, fault::say));
  }

  private void pasted(DomEvent event) {
    String html = event.getEventData().path(HTML).asString("");
    String plain = event.getEventData().path(PLAIN).asString("");
    Intake.Outcome outcome = html.isBlank() ? Intake.paste(plain) : Intake.pasteHtml(html);
    boolean plainHelps = outcome instanceof Intake.Refused && !plain.isBlank() && !html.isBlank();
    outcome(plainHelps ? Intake.paste(plain) : outcome);
  }

  private void outcome(Intake.Outcome outcome) {
    switch (outcome) {
      case Intake.Refused(String words) -> fault.say(words);
      case Intake.Taken text -> {
        fault.say("");
        taken.accept(text);
      }
    }
  }

  private static String pasted(String type, String sent) {
    return "(whole => %s)(event.clipboardData ? event.clipboardData.getData('%s') : '')"
        .formatted(sent.formatted(MOST_SENT), type);
  }
}
