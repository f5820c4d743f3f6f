package org.gloss.classroom.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Function;
import org.gloss.shell.Asking;

/// Takes an assignment off the list; where students have begun, only after its title is typed.
final class WithdrawSection extends Section {

  private static final long serialVersionUID = 1L;

  /// @param withdraw takes what was typed; gives what is wrong with it
  WithdrawSection(String title, boolean begun, Function<String, Optional<String>> withdraw) {
    setId("withdraw-section");
    Button ask = new Button("Withdraw …", click -> ask(title, begun, withdraw).open());
    ask.setId("withdraw");
    add(
        new H2("Withdraw it"),
        new Paragraph(
            begun
                ? "Students have begun. Withdrawing erases all of their work at it for good. To only"
                    + " end it, let it close instead."
                : "Nobody has begun, so nothing is lost."),
        ask);
  }

  private static Asking ask(
      String title, boolean begun, Function<String, Optional<String>> withdraw) {
    if (!begun) {
      return new Asking(
          "Withdraw it?",
          new Paragraph("“" + title + "” is taken off the list of the class."),
          "Withdraw",
          () -> withdraw.apply("").isEmpty());
    }
    TextField typed = new TextField("Type the title to go on: " + title);
    typed.setId("typed-title");
    typed.setWidthFull();
    return new Asking(
        "Erase all work at it?",
        new Div(
            new Paragraph(
                "Every mark, score and comment at “" + title + "” is erased. It cannot be undone."),
            typed),
        "Erase and withdraw",
        () -> {
          Optional<String> fault = withdraw.apply(typed.getValue());
          typed.setInvalid(fault.isPresent());
          typed.setErrorMessage(fault.orElse(""));
          return fault.isEmpty();
        });
  }
}
