package org.gloss.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.gloss.annotation.Annotation;
import org.gloss.review.Comment;
import org.gloss.review.Said;

/// Writes another comment, to the whole work or to one mark, with the sentences that the teacher
/// keeps for such marks.
final class CommentForm extends Div {

  private static final long serialVersionUID = 1L;

  private final transient CommentDesk desk;
  private final Select<Subject> about = new Select<>();
  private final TextArea words = new TextArea("Comment");
  private final Paragraph fault = fault();
  private final KeptSentences kept;

  /// What a comment is about.
  ///
  /// @param mark empty for the whole work
  private record Subject(Optional<Annotation> mark, String name) {}

  /// @param written called when there is another comment
  CommentForm(CommentDesk desk, Runnable written) {
    this.desk = desk;
    this.kept = new KeptSentences(desk, this::insert);
    addClassName("comment-form");
    List<Subject> subjects =
        Stream.concat(
                Stream.of(new Subject(Optional.empty(), "The whole work")),
                desk.marks().stream()
                    .map(mark -> new Subject(Optional.of(mark), desk.quoted(mark))))
            .toList();
    about.setId("comment-about");
    about.setLabel("About");
    about.setItems(subjects);
    about.setItemLabelGenerator(Subject::name);
    about.setValue(subjects.getFirst());
    about.addValueChangeListener(change -> kept.show(label()));
    words.setId("comment-words");
    words.setMaxLength(Comment.LONGEST);
    words.setHelperText("The student reads it with the results.");
    Button write = new Button("Write the comment", click -> write(written));
    write.setId("comment-write");
    Button keep = new Button("Keep these words for later", click -> keep());
    keep.setId("comment-keep");
    Div actions = new Div(write, keep);
    actions.addClassName("actions");
    add(new H3("Another comment"), about, words, fault, actions, kept);
    kept.show(label());
  }

  /// A place for what is wrong, read out when it comes.
  static Paragraph fault() {
    Paragraph fault = new Paragraph();
    fault.addClassName("fault");
    fault.getElement().setAttribute("role", "alert");
    return fault;
  }

  private void write(Runnable written) {
    Optional<UUID> mark = about.getValue().mark().map(Annotation::id);
    if (told(desk.comments().write(desk.attempt(), mark, words.getValue()))) {
      words.clear();
      written.run();
    }
  }

  private void keep() {
    if (told(desk.bank().keep(label(), words.getValue()))) {
      kept.show(label());
    }
  }

  private boolean told(Said said) {
    return switch (said) {
      case Said.Done() -> {
        fault.setText("");
        yield true;
      }
      case Said.Refused(String reason) -> {
        fault.setText(reason);
        yield false;
      }
    };
  }

  private void insert(String sentence) {
    String before = words.getValue().stripTrailing();
    words.setValue(before.isEmpty() ? sentence : before + " " + sentence);
    words.focus();
  }

  private String label() {
    return CommentDesk.labelOf(about.getValue().mark());
  }
}
