package org.gloss.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.gloss.review.Comment;

/// One comment: what it is about, its words, who wrote it and when.
final class CommentCard extends Div {

  private static final long serialVersionUID = 1L;

  /// @param about the whole work, or the mark
  CommentCard(Comment comment, String about, WrittenAt moments) {
    addClassNames("card", "comment");
    Paragraph subject = new Paragraph(about);
    subject.addClassName("about");
    Paragraph words = new Paragraph(comment.words());
    words.addClassName("words");
    String changed = comment.changedAt().map(at -> ", changed " + moments.of(at)).orElse("");
    Paragraph who =
        new Paragraph(comment.author() + ", " + moments.of(comment.writtenAt()) + changed);
    who.addClassName("remark");
    add(subject, words, who);
  }
}
