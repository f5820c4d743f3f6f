package org.gloss.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.UUID;
import java.util.function.Consumer;
import org.gloss.review.Regrade;
import org.gloss.review.Regrade.Change;
import org.gloss.review.RegradeSheet;

/// What was regraded before; the newest can be undone.
final class RegradePast extends Section {

  private static final long serialVersionUID = 1L;

  private static final int MOST = 20;

  RegradePast(RegradeSheet sheet, WrittenAt moments, Consumer<UUID> undo) {
    addClassName("answered");
    setVisible(!sheet.past().isEmpty());
    UnorderedList list = new UnorderedList();
    list.setId("regrades");
    sheet.past().stream().limit(MOST).forEach(one -> list.add(line(one, moments)));
    add(new H2("Regraded before"), list);
    sheet
        .undoable()
        .ifPresent(
            regrade -> {
              Button back =
                  new Button(
                      "Undo regrading " + regrade.number(), click -> undo.accept(regrade.id()));
              back.setId("undo");
              add(
                  new Paragraph(
                      "Undoing puts every score that regrading "
                          + regrade.number()
                          + " changed back as it was."),
                  back);
            });
  }

  private static ListItem line(Regrade.Progress one, WrittenAt moments) {
    Regrade regrade = one.regrade();
    Span head = new Span("Regrading " + regrade.number() + ", " + moments.of(regrade.beganAt()));
    head.addClassName("about");
    String state =
        switch (regrade.state()) {
          case RUNNING -> "Not finished. ";
          case DONE -> "";
          case UNDONE -> "Undone. ";
        };
    String counts =
        "%d up, %d down, %d equal, %d kept although the key gives less, %d left alone. "
            .formatted(
                one.of(Change.UP),
                one.of(Change.DOWN),
                one.of(Change.SAME),
                one.of(Change.KEPT),
                one.of(Change.LEFT));
    return new ListItem(head, new Paragraph(state + counts + regrade.words()));
  }
}
