package org.gloss.classroom.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gloss.classroom.Admission;
import org.gloss.classroom.Classroom;
import org.gloss.classroom.CodeEnd;
import org.gloss.classroom.JoinCodes;
import org.gloss.shell.Links;

/// A class's code: whom it lets in, how long, and a new one.
final class CodeSection extends Section {

  private static final long serialVersionUID = 1L;

  CodeSection(
      Classroom classroom, JoinCodes codes, Instant now, SerializableConsumer<String> done) {
    UUID id = classroom.id();
    Span code = new Span(classroom.joinCode());
    code.addClassName("code");
    Anchor screen = new Anchor(Links.classroom(id, "join"), "Show it large");
    Button rotate =
        new Button(
            "Make a new code",
            click -> {
              codes.rotate(id);
              done.accept("The class has a new code. The old one is unknown from now on.");
            });
    rotate.setId("rotate");
    Div line = new Div(code, new Span(ClassMoments.code(classroom, now)), screen, rotate);
    line.addClassName("actions");
    add(new H2("Joining"), line, ending(id, codes, done), admission(classroom, codes, done));
  }

  private static Div ending(UUID id, JoinCodes codes, SerializableConsumer<String> done) {
    Select<CodeEnd> end = new Select<>();
    end.setId("code-end");
    end.setLabel("The code ends");
    end.setItems(List.of(CodeEnd.values()));
    end.setItemLabelGenerator(CodeSection::words);
    end.setPlaceholder("Choose when");
    end.addValueChangeListener(
        change -> {
          codes.end(id, change.getValue());
          done.accept(
              change.getValue() == CodeEnd.NEVER
                  ? "The code stays open."
                  : "The code ends " + words(change.getValue()) + ".");
        });
    return new Div(
        end,
        new Paragraph(
            "Whoever is in stays in. With their re-entry code, they come back even when the class"
                + " code has ended."));
  }

  private static RadioButtonGroup<Admission> admission(
      Classroom classroom, JoinCodes codes, SerializableConsumer<String> done) {
    RadioButtonGroup<Admission> admission = new RadioButtonGroup<>("Who gets in by the code?");
    admission.setId("admission");
    admission.setItems(Admission.values());
    admission.setItemLabelGenerator(
        each ->
            switch (each) {
              case OPEN -> "Everybody who has it";
              case APPROVE -> "Names on the list; others wait until you let them in";
            });
    admission.setValue(classroom.admission());
    admission.addValueChangeListener(
        change -> {
          codes.admit(classroom.id(), change.getValue());
          done.accept("Saved.");
        });
    return admission;
  }

  private static String words(CodeEnd end) {
    return switch (end) {
      case NOW -> "now";
      case IN_AN_HOUR -> "in an hour";
      case TODAY -> "at the end of today";
      case IN_A_WEEK -> "in seven days";
      case NEVER -> "never by itself";
    };
  }
}
