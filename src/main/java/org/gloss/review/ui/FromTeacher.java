package org.gloss.review.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.gloss.review.Comment;
import org.gloss.review.Results;

/// What a teacher has to say about an attempt: a score of their own with its reason, and comments.
final class FromTeacher extends Section {

  private static final long serialVersionUID = 1L;

  /// Shows nothing where there is nothing.
  FromTeacher(Results.Result result, List<Comment> comments, WrittenAt moments) {
    setId("from-teacher");
    addClassName("comments");
    result
        .override()
        .ifPresent(
            override ->
                add(
                    new H2("Your teacher gave this attempt " + override.percent() + "%"),
                    new Paragraph("Reason: " + override.reason()),
                    new Paragraph(
                        "The comparison with the key gave "
                            + result.sheet().score().percent()
                            + "%; your teacher’s score counts.")));
    if (comments.isEmpty()) {
      return;
    }
    add(new H2("From your teacher"));
    LabelNames names = new LabelNames(result.exercise().labelSet());
    comments.forEach(
        comment ->
            add(
                new CommentCard(
                    comment,
                    CommentDesk.about(
                        comment,
                        result.submission().annotations(),
                        result.exercise().passage(),
                        names),
                    moments)));
  }
}
