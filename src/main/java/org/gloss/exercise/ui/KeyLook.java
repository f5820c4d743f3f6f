package org.gloss.exercise.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.UUID;
import java.util.function.Consumer;
import org.gloss.exercise.draft.KeyChecks;

/// How many items a key has, and what in it is worth a look, with a way to each place.
final class KeyLook {

  private final Consumer<UUID> jump;
  private final Div counts = new Div();
  private final Section remarks = new Section();
  private KeyChecks.Look shown;

  /// @param jump goes to an item
  KeyLook(KeyChecks.Look look, Consumer<UUID> jump) {
    this.jump = jump;
    this.shown = look;
    counts.addClassName("foot");
    counts.setId("key-counts");
    remarks.addClassName("remarks");
    remarks.setId("remarks");
    remarks.getElement().setAttribute("aria-live", "polite");
    render();
  }

  /// One line, which stays in sight on wide screens.
  Div counts() {
    return counts;
  }

  /// What is worth a look; empty when there is nothing.
  Section remarks() {
    return remarks;
  }

  /// Shows another look at the key; nothing is drawn, or said, where it is the same.
  ///
  /// @return whether it is another
  boolean show(KeyChecks.Look look) {
    if (look.equals(shown)) {
      return false;
    }
    shown = look;
    render();
    return true;
  }

  private void render() {
    counts.removeAll();
    counts.add(new Paragraph(words(shown)));
    remarks.removeAll();
    if (shown.remarks().isEmpty()) {
      return;
    }
    int count = shown.remarks().size();
    Button to =
        new Button(
            count == 1 ? "1 thing is worth a look" : count + " things are worth a look",
            click -> remarks.scrollIntoView());
    to.setId("to-remarks");
    counts.add(to);
    UnorderedList list = new UnorderedList();
    shown.remarks().forEach(remark -> list.add(row(remark)));
    remarks.add(new H2("Worth a look"), list);
  }

  private ListItem row(KeyChecks.Remark remark) {
    ListItem row = new ListItem(new Span(remark.sentence()));
    if (remark.blocks()) {
      Span blocks = new Span("Before publishing");
      blocks.addClassName("blocks");
      row.addComponentAsFirst(blocks);
    }
    Div places = new Div();
    places.addClassName("spots");
    remark
        .places()
        .forEach(
            place ->
                places.add(
                    new Button(
                        "Go to “" + place.quote() + "”", click -> jump.accept(place.item()))));
    row.add(places);
    return row;
  }

  private static String words(KeyChecks.Look look) {
    if (look.items() == 0) {
      return "No items yet. Select words in the text, then pick a label.";
    }
    String counts =
        look.required()
            + " required · "
            + look.optional()
            + " optional · "
            + (look.traps() == 1 ? "1 trap" : look.traps() + " traps");
    return look.bare() == 0 ? counts : counts + " · " + look.bare() + " without a reason";
  }
}
