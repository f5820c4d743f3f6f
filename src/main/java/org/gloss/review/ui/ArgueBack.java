package org.gloss.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.UUID;
import org.gloss.review.Appeal;
import org.gloss.review.Appeals;

/// Where a student argues with the key, and reads what came of it.
final class ArgueBack extends Section {

  private static final long serialVersionUID = 1L;

  private final transient Appeals appeals;
  private final transient WrittenAt moments;
  private final UUID attempt;
  private final boolean student;
  private final UnorderedList arguments = new UnorderedList();
  private final Div form = new Div();
  private final Select<Appeals.Choice> about = new Select<>();
  private final TextArea words = new TextArea("Why do you see it otherwise?");
  private final Div fault = new Div();

  /// @param student whether the one whose attempt it is reads it; a teacher only reads
  ArgueBack(Appeals appeals, UUID attempt, boolean student, WrittenAt moments) {
    this.appeals = appeals;
    this.attempt = attempt;
    this.student = student;
    this.moments = moments;
    setId("argue-back");
    addClassName("argue-back");
    arguments.setId("arguments");
    about.setLabel("What do you argue about?");
    about.setId("argue-about");
    about.setItemLabelGenerator(Appeals.Choice::words);
    words.setId("argue-words");
    words.setMaxLength(Appeals.LONGEST);
    words.setValueChangeMode(ValueChangeMode.ON_BLUR);
    words.setHelperText("At most " + Appeals.LONGEST + " characters. Your teacher reads it.");
    fault.addClassName("fault");
    fault.getElement().setAttribute("role", "alert");
    Button argue = new Button("Argue back", click -> argue());
    argue.setId("argue");
    form.add(
        new Paragraph(
            "Is the key wrong about something, or could it be read otherwise? Choose what, and say"
                + " why. Your teacher answers."),
        about,
        words,
        fault,
        argue);
    form.addClassName("argue-form");
    add(new H2(student ? "Argue back" : "What the student argues"), arguments, form);
    show();
  }

  private void show() {
    List<Appeals.Argument> made = appeals.of(attempt);
    arguments.removeAll();
    made.forEach(argument -> arguments.add(line(argument)));
    arguments.setVisible(!made.isEmpty());
    List<Appeals.Choice> choices = student ? appeals.choices(attempt) : List.of();
    about.setItems(choices);
    form.setVisible(!choices.isEmpty());
    setVisible(!made.isEmpty() || !choices.isEmpty());
  }

  private void argue() {
    String subject = about.getOptionalValue().map(Appeals.Choice::subject).orElse("");
    switch (appeals.raise(attempt, subject, words.getValue())) {
      case Appeals.Outcome.Raised ignored -> {
        fault.setText("");
        words.clear();
        show();
      }
      case Appeals.Outcome.AlreadyOpen ignored ->
          fault.setText("You argue about this already. Wait for the answer, or take it back.");
      case Appeals.Outcome.Refused(String reason) -> fault.setText(reason);
    }
  }

  private ListItem line(Appeals.Argument argument) {
    Appeal appeal = argument.appeal();
    Span what = new Span(argument.about());
    what.addClassName("about");
    ListItem line = new ListItem(what, new Paragraph("“" + appeal.words() + "”"));
    line.add(state(appeal));
    return line;
  }

  private Component state(Appeal appeal) {
    return switch (appeal.state()) {
      case OPEN -> open(appeal);
      case WITHDRAWN -> new Paragraph("Taken back.");
      case ANSWERED ->
          appeal
              .answer()
              .<Component>map(answer -> new Paragraph(words(answer)))
              .orElseGet(() -> new Paragraph("Answered."));
    };
  }

  private Component open(Appeal appeal) {
    Paragraph waits = new Paragraph("No answer yet.");
    if (!student) {
      return waits;
    }
    Button back =
        new Button(
            "Take it back",
            click -> {
              appeals.withdraw(appeal.id());
              show();
            });
    back.addClassName("quiet");
    return new Div(waits, back);
  }

  private String words(Appeal.Answer answer) {
    String decision =
        switch (answer.decision()) {
          case DECLINED -> "Not accepted";
          case ACCEPTED_LABEL, OPTIONAL_ITEM, WIDER_EXTENT, ITEM_OPTIONAL -> "Accepted";
        };
    return "%s by %s on %s: %s"
        .formatted(decision, answer.by(), moments.day(answer.at()), answer.words());
  }
}
