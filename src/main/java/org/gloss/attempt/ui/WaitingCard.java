package org.gloss.attempt.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneId;
import org.gloss.attempt.Standing;
import org.gloss.classroom.Terms;
import org.gloss.shell.Links;
import org.gloss.shell.ZonedTime;

/// What stands in place of a passage that cannot be marked now.
class WaitingCard extends Div {

  private static final long serialVersionUID = 1L;

  private WaitingCard() {
    addClassName("card");
  }

  /// Not open yet, paused, closed, or to be begun.
  ///
  /// @param begin what the button does where there is one
  static WaitingCard of(Terms terms, Standing standing, ZoneId zone, Runnable begin) {
    WaitingCard card = new WaitingCard();
    switch (standing.phase()) {
      case WAITING -> card.opens(terms, standing.now(), zone);
      case PAUSED ->
          card.add(
              new Paragraph(
                  "Your teacher has paused the class. You can begin when it goes on; this page does"
                      + " so by itself."));
      case READY -> card.begin(terms, standing.now(), zone, begin);
      case WORKING, SUBMITTED, CLOSED, REMOVED ->
          card.add(
              new Paragraph("This is closed. You did not begin it, so there is nothing to read."));
    }
    card.back();
    return card;
  }

  /// Submitted, by the student or by the clock.
  static WaitingCard submitted(boolean byClock, boolean late, boolean released, String results) {
    WaitingCard card = new WaitingCard();
    if (byClock) {
      card.add(new Paragraph("Time is over. What you had marked was handed in for you."));
    }
    if (late) {
      card.add(new Paragraph("It came after it was due, and is shown as late."));
    }
    if (released) {
      Anchor read = new Anchor(results, "Read the results");
      read.addClassNames("action", "primary");
      card.add(new Paragraph("You have submitted this."), read);
    } else {
      card.add(
          new Paragraph("Submitted. Your teacher will return the results; you need do nothing."));
    }
    card.back();
    return card;
  }

  /// For somebody who is not in the class any more.
  static WaitingCard removed() {
    WaitingCard card = new WaitingCard();
    card.add(
        new Paragraph(
            "You are not in this class any more, so you cannot work on this. What you have submitted"
                + " is kept. If this is a mistake, tell your teacher: they can let you back in."));
    card.back();
    return card;
  }

  private void opens(Terms terms, Instant now, ZoneId zone) {
    terms
        .opensAt()
        .ifPresent(
            at ->
                add(
                    new Paragraph(
                        new ZonedTime("This opens", at, now, zone),
                        new Span(". You need do nothing: this page opens it by itself."))));
  }

  private void begin(Terms terms, Instant now, ZoneId zone, Runnable begin) {
    terms
        .timeLimit()
        .ifPresent(
            limit ->
                add(
                    new Paragraph(
                        "You have "
                            + Lasting.words(limit)
                            + " once you begin. When the time is over,"
                            + " what you have marked is handed in.")));
    terms
        .closesAt()
        .ifPresent(
            at -> add(new Paragraph(new ZonedTime("It closes for everybody", at, now, zone))));
    Button go = new Button("Begin", click -> begin.run());
    go.setId("begin");
    go.addThemeVariants(ButtonVariant.PRIMARY);
    go.setDisableOnClick(true);
    add(go);
  }

  private void back() {
    Anchor back = new Anchor(Links.EXERCISES, "All exercises");
    back.addClassName("action");
    add(back);
  }
}
