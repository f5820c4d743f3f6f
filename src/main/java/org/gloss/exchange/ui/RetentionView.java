package org.gloss.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.gloss.account.Role;
import org.gloss.exchange.Retention;
import org.gloss.exchange.Retention.Old;
import org.gloss.shell.Links;

/// For how long students' work is kept, for administrators.
@Route(Links.RETENTION)
@PageTitle("How long work is kept · Gloss")
@RolesAllowed(Role.ADMINISTRATOR_ROLE)
@StyleSheet("context://styles/exchange.css")
public class RetentionView extends Div implements BeforeEnterObserver {

  private static final long serialVersionUID = 1L;

  private final transient Retention retention;
  private final IntegerField days = new IntegerField("Days to keep work");
  private final Div said = new Div();
  private final Section old = new Section();

  /// Built by Vaadin for each visit.
  public RetentionView(Retention retention) {
    this.retention = retention;
    addClassNames("page", "retention");
    Anchor back = new Anchor(Links.PEOPLE, "People");
    back.addClassName("back");
    Div head = new Div(back, new H1("How long work is kept"));
    head.addClassName("head");
    days.setId("days");
    days.setHelperText(
        "%d to %d; leave it empty to keep everything"
            .formatted(Retention.LEAST_DAYS, Retention.MOST_DAYS));
    days.setWidth("min(100%, 22rem)");
    Button keep = new Button("Save", click -> keep());
    keep.setId("keep");
    said.addClassName("said");
    said.setId("said");
    said.getElement().setAttribute("role", "status");
    Div row = new Div(days, keep);
    row.addClassName("confirm-row");
    add(
        head,
        new Paragraph(
            "Every night Gloss erases what is older: attempts that nobody has touched for so long,"
                + " with marks, scores and comments; students who have no other and have not been"
                + " seen; classes that were archived so long ago."),
        row,
        said,
        old);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    retention.days().ifPresentOrElse(days::setValue, days::clear);
    said.setText("");
    show();
  }

  private void keep() {
    Optional<String> fault = retention.keep(Optional.ofNullable(days.getValue()));
    days.setInvalid(fault.isPresent());
    days.setErrorMessage(fault.orElse(""));
    said.setText(fault.isPresent() ? "" : "Saved.");
    show();
  }

  private void show() {
    old.removeAll();
    Optional<Integer> kept = retention.days();
    if (kept.isEmpty()) {
      old.add(new Paragraph("Everything is kept. Teachers can still erase students and classes."));
      return;
    }
    old.add(new H2("What is older than " + kept.get() + " days"), preview(retention.preview()));
  }

  private Component preview(Old found) {
    if (found.nothing()) {
      return new Paragraph("Nothing would go now.");
    }
    Button erase = new Button("Erase now …");
    erase.setId("erase-now");
    Div box = new Div(new Paragraph("Would go now: " + words(found) + "."), erase);
    erase.addClickListener(click -> confirm(box, found));
    return box;
  }

  private void confirm(Div box, Old found) {
    Button yes = new Button("Erase for good", click -> erase());
    yes.setId("erase-for-good");
    yes.addThemeName("error");
    Button no = new Button("Keep for now", click -> show());
    Div row = new Div(yes, no);
    row.addClassName("confirm-row");
    box.removeAll();
    box.add(new Paragraph("For good: " + words(found) + "."), row);
    yes.focus();
  }

  private void erase() {
    said.setText("Erased: " + words(retention.eraseNow()) + ".");
    show();
  }

  private static String words(Old found) {
    return count(found.attempts(), "attempt")
        + ", "
        + count(found.students(), "student")
        + ", "
        + (found.classes() == 1 ? "1 class" : found.classes() + " classes");
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
