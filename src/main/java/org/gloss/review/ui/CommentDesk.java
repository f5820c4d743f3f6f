package org.gloss.review.ui;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gloss.annotation.Annotation;
import org.gloss.annotation.Passage;
import org.gloss.review.Comment;
import org.gloss.review.CommentBank;
import org.gloss.review.Comments;

/// What a teacher writes comments on one attempt with.
///
/// @param teacher who sits at it
/// @param marks of the attempt
record CommentDesk(
    UUID attempt,
    UUID teacher,
    Comments comments,
    CommentBank bank,
    List<Annotation> marks,
    Passage passage,
    LabelNames names,
    WrittenAt moments) {

  CommentDesk {
    marks = List.copyOf(marks);
  }

  /// Whether the teacher at the desk wrote it.
  boolean mine(Comment comment) {
    return comment.authorId().filter(teacher::equals).isPresent();
  }

  /// What a comment is about, in one line.
  String about(Comment comment) {
    return about(comment, marks, passage, names);
  }

  /// What a comment is about, in one line.
  ///
  /// @param marks of the attempt
  static String about(Comment comment, List<Annotation> marks, Passage passage, LabelNames names) {
    return comment
        .annotationId()
        .flatMap(id -> marks.stream().filter(mark -> mark.id().equals(id)).findFirst())
        .map(mark -> MarkLine.of(mark, passage, names))
        .orElse("The whole work");
  }

  /// A mark in one line.
  String quoted(Annotation mark) {
    return MarkLine.of(mark, passage, names);
  }

  /// The label that sentences are kept under for what a comment is about.
  static String labelOf(Optional<Annotation> mark) {
    return mark.map(Annotation::label).orElse("");
  }
}
