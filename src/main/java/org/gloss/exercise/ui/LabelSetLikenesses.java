package org.gloss.exercise.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.gloss.annotation.Label;
import org.gloss.annotation.LabelSet;
import org.gloss.exercise.labels.Likeness;

/// The labels that some people cannot tell from one label by colour: those that nothing else tells
/// apart in the open, the others folded.
final class LabelSetLikenesses extends Div {

  private static final long serialVersionUID = 1L;

  LabelSetLikenesses(LabelSet set, String label) {
    List<Likeness> all =
        Likeness.of(set).stream().filter(likeness -> likeness.concerns(label)).toList();
    for (Likeness likeness : all.stream().filter(Likeness::samePattern).toList()) {
      Paragraph fault =
          new Paragraph(
              "To "
                  + likeness.who()
                  + " its line looks like that of “"
                  + other(set, likeness, label)
                  + "”: choose another line or colour for one of them.");
      fault.addClassName("fault");
      add(fault);
    }
    UnorderedList notes = new UnorderedList();
    all.stream()
        .filter(likeness -> !likeness.samePattern())
        .map(likeness -> "“" + other(set, likeness, label) + "”: to " + likeness.who())
        .forEach(note -> notes.add(new ListItem(note)));
    if (notes.getComponentCount() > 0) {
      add(
          new Details(
              "Labels of like colour that only the line tells apart ("
                  + notes.getComponentCount()
                  + ")",
              notes));
    }
  }

  private static String other(LabelSet set, Likeness likeness, String label) {
    String id = likeness.one().equals(label) ? likeness.other() : likeness.one();
    return set.label(id).map(Label::name).orElse(id);
  }
}
