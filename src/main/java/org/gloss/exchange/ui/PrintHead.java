package org.gloss.exchange.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/// The head of a page for paper: what it is, and a button that paper does not show.
class PrintHead extends Div {

  private static final long serialVersionUID = 1L;

  PrintHead(String title, String about) {
    addClassName("head");
    Button print = new Button("Print");
    print.setId("print");
    print.addClassName("not-printed");
    print.addClickListener(click -> getElement().executeJs("window.print()"));
    add(new H1(title));
    if (!about.isEmpty()) {
      Paragraph words = new Paragraph(about);
      words.addClassName("about");
      add(words);
    }
    add(print);
  }
}
