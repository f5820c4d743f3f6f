package org.gloss.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.gloss.review.Comment;
import org.gloss.review.Said;

/// The comments on an attempt; a teacher changes and removes their own.
final class CommentList extends Div {

  private static final long serialVersionUID = 1L;

  private final transient CommentDesk desk;

  CommentList(CommentDesk desk) {
    this.desk = desk;
    show();
  }

  /// Reads them again.
  void show() {
    removeAll();
    List<Comment> comments = desk.comments().of(desk.attempt());
    if (comments.isEmpty()) {
      add(new Paragraph("No comment yet."));
    }
    comments.forEach(comment -> add(card(comment)));
  }

  private Component card(Comment comment) {
    CommentCard card = new CommentCard(comment, desk.about(comment), desk.moments());
    if (desk.mine(comment)) {
      Button remove =
          new Button(
              "Remove",
              click -> {
                desk.comments().remove(comment.id());
                show();
              });
      card.add(actions(new Button("Change", click -> edit(card, comment)), remove));
    }
    return card;
  }

  private void edit(CommentCard card, Comment comment) {
    TextArea words = new TextArea("Comment", comment.words(), "");
    words.setId("comment-changed");
    words.setMaxLength(Comment.LONGEST);
    Paragraph fault = CommentForm.fault();
    Button save =
        new Button(
            "Save",
            click -> {
              switch (desk.comments().change(comment.id(), words.getValue())) {
                case Said.Done() -> show();
                case Said.Refused(String reason) -> fault.setText(reason);
              }
            });
    card.removeAll();
    card.add(words, fault, actions(save, new Button("Leave it as it was", click -> show())));
    words.focus();
  }

  private static Div actions(Component... buttons) {
    Div actions = new Div(buttons);
    actions.addClassName("actions");
    return actions;
  }
}
