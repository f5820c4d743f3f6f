package org.gloss.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.gloss.review.KeptSentence;

/// The sentences that a teacher keeps for marks of a label, each put into the comment by a click.
final class KeptSentences extends Div {

  private static final long serialVersionUID = 1L;

  private final transient CommentDesk desk;
  private final transient Insert insert;

  /// Puts a sentence into the comment.
  interface Insert {
    void insert(String sentence);
  }

  KeptSentences(CommentDesk desk, Insert insert) {
    this.desk = desk;
    this.insert = insert;
    addClassName("kept");
  }

  /// Shows those for a label and those that suit any.
  ///
  /// @param label its id; empty for only those that suit any
  void show(String label) {
    removeAll();
    List<KeptSentence> sentences =
        desk.bank().mine().stream()
            .filter(one -> one.label().isEmpty() || one.label().equals(label))
            .toList();
    if (sentences.isEmpty()) {
      return;
    }
    UnorderedList list = new UnorderedList();
    sentences.forEach(one -> list.add(item(label, one)));
    String suiting = label.isEmpty() ? "" : " for " + desk.names().name(label);
    add(new H3("Sentences that you keep" + suiting), list);
  }

  private ListItem item(String label, KeptSentence sentence) {
    Button use = new Button(sentence.words(), click -> insert.insert(sentence.words()));
    use.addClassName("sentence");
    Button drop =
        new Button(
            "Drop",
            click -> {
              desk.bank().drop(sentence.id());
              show(label);
            });
    drop.addClassName("quiet");
    drop.setAriaLabel("Drop: " + sentence.words());
    return new ListItem(use, drop);
  }
}
