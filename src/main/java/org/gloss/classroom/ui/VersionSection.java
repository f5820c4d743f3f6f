package org.gloss.classroom.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.gloss.exercise.Exercise;

/// Offers to go on with the newest version of an exercise.
final class VersionSection extends Section {

  private static final long serialVersionUID = 1L;

  VersionSection(Exercise now, Exercise newest, Runnable use) {
    setId("version");
    boolean sameText = newest.sameTextAs(now);
    Button go = new Button("Go on with version " + newest.number(), click -> use.run());
    go.setId("use-version");
    go.setDisableOnClick(true);
    add(
        new H2("A newer version"),
        new Paragraph(
            "This assignment uses version "
                + now.number()
                + " of the exercise; version "
                + newest.number()
                + " is the newest. "
                + (sameText
                    ? "Its text is the same: students go on as they are, and new work is compared"
                        + " with the new key."
                    : "Its text is another: only tries that begin from now on have it.")),
        go);
  }
}
