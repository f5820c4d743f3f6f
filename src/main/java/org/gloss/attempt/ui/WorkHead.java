package org.gloss.attempt.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.ZoneId;
import org.gloss.attempt.Attempt;
import org.gloss.classroom.Assignment;
import org.gloss.classroom.Terms;
import org.gloss.shell.Links;
import org.gloss.shell.ZonedTime;

/// What stands above a passage to mark.
class WorkHead extends Div {

  private static final long serialVersionUID = 1L;

  WorkHead(String title, Terms terms, Attempt attempt, Instant now, ZoneId zone) {
    addClassName("head");
    Anchor back = new Anchor(Links.EXERCISES, "All exercises");
    back.addClassName("back");
    Paragraph ask =
        new Paragraph("Which device, where, and how do you know? Mark the words and pick a label.");
    ask.addClassName("ask");
    add(back, new H1(title), ask);
    Assignment assignment = terms.assignment();
    if (assignment.mode() == Assignment.Mode.TEST) {
      add(new Paragraph(test(assignment.settings().attemptsAllowed(), attempt.number())));
    }
    if (terms.late(now)) {
      add(new Paragraph(late(assignment)));
    } else {
      terms.dueAt().ifPresent(due -> add(new Paragraph(new ZonedTime("Due", due, now, zone))));
    }
  }

  /// What a student is told of late work, here and before they submit.
  static String late(Assignment assignment) {
    int costs = assignment.settings().lateCosts();
    String loss =
        costs == 0
            ? "That costs nothing."
            : "Late work loses "
                + costs
                + (costs == 1 ? " percentage point." : " percentage points.");
    return "This is late: it was due before. Your teacher sees that. " + loss;
  }

  private static String test(int allowed, int number) {
    return allowed == 1
        ? "This is a test: you can submit it once."
        : "This is a test: try " + number + " of " + allowed + ".";
  }
}
