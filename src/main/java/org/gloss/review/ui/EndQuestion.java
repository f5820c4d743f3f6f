package org.gloss.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/// Asks before the work of a class is ended.
class EndQuestion extends Dialog {

  private static final long serialVersionUID = 1L;

  /// @param working how many still work
  EndQuestion(int working, Runnable end) {
    setHeaderTitle("End the work now?");
    setWidth("min(32rem, 94vw)");
    add(new Paragraph(sentence(working)));
    Button back = new Button("Let them work", click -> close());
    back.setId("do-not-end");
    Button yes =
        new Button(
            "End now",
            click -> {
              close();
              end.run();
            });
    yes.setId("end-now");
    yes.addThemeVariants(ButtonVariant.PRIMARY);
    yes.setDisableOnClick(true);
    getFooter().add(back, yes);
  }

  private static String sentence(int working) {
    return switch (working) {
      case 0 -> "Nobody works at the moment. Nobody can begin after that.";
      case 1 -> "One student still works. Their work is handed in as it is.";
      default -> working + " students still work. Their work is handed in as it is.";
    };
  }
}
