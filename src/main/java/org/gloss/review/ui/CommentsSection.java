package org.gloss.review.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/// The comments on an attempt and a form for another one.
final class CommentsSection extends Section {

  private static final long serialVersionUID = 1L;

  CommentsSection(CommentDesk desk) {
    setId("comments");
    addClassName("comments");
    CommentList list = new CommentList(desk);
    add(new H2("Comments"), list, new CommentForm(desk, list::show));
  }
}
