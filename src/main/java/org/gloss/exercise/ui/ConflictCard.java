package org.gloss.exercise.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import org.gloss.exercise.bank.FileConflicts;
import org.gloss.shell.Links;

/// A file that changed on disk while its exercise went on in the browser, with both sides' changes
/// and the two ways out.
class ConflictCard extends Div {

  private static final long serialVersionUID = 1L;

  /// Says which side a person takes.
  interface Settle {
    /// @param takeFile whether the file becomes the next version
    void settle(String exerciseId, boolean takeFile);
  }

  ConflictCard(FileConflicts.Conflict conflict, Instant now, Settle settle) {
    addClassNames("card", "conflict");
    Anchor title = new Anchor(Links.exercise(conflict.exerciseId()), conflict.title());
    title.addClassName("title");
    Button take =
        new Button(
            "Take the file as the next version",
            click -> settle.settle(conflict.exerciseId(), true));
    take.addClassName("take-file");
    Button keep =
        new Button("Keep what is here", click -> settle.settle(conflict.exerciseId(), false));
    keep.addClassName("keep-ours");
    Div sides =
        new Div(
            side("Here, in the browser", conflict.here()),
            side("In the file on disk", conflict.onDisk()));
    sides.addClassName("sides");
    Div choice = new Div(take, keep);
    choice.addClassName("choice");
    add(
        new H3(title),
        new Paragraph(since(conflict, now)),
        sides,
        new Paragraph(
            "Either way nothing is lost: what is here stays in the history, and the file stays as it is. If you keep what is here, you are asked again when the file changes again."),
        choice);
  }

  private static String since(FileConflicts.Conflict conflict, Instant now) {
    String seen = Moments.words(conflict.seenAt(), now);
    return conflict
        .since()
        .map(
            number ->
                "Both sides changed after version %d. The change in the file was found %s."
                    .formatted(number, seen))
        .orElse(
            "A file with the id of this exercise was found %s. It says something else."
                .formatted(seen));
  }

  private static Component side(String name, List<String> changes) {
    UnorderedList list = new UnorderedList();
    changes.forEach(change -> list.add(new ListItem(change)));
    Paragraph heading = new Paragraph(name);
    heading.addClassName("side-name");
    Div side = new Div(heading);
    side.add(changes.isEmpty() ? new Paragraph("No difference that can be said in words.") : list);
    return side;
  }
}
