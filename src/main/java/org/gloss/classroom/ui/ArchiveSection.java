package org.gloss.classroom.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;
import org.gloss.classroom.Classroom;
import org.gloss.classroom.Classrooms;

/// Puts a class away, and takes it up again.
final class ArchiveSection extends Section {

  private static final long serialVersionUID = 1L;

  ArchiveSection(Classroom classroom, Classrooms classrooms, SerializableConsumer<String> done) {
    boolean archived = classroom.archivedAt().isPresent();
    Button button =
        new Button(
            archived ? "Take it out of the archive" : "Archive the class",
            click -> {
              if (archived) {
                classrooms.restore(classroom.id());
                done.accept("The class is in use again.");
              } else {
                classrooms.archive(classroom.id());
                done.accept("The class is archived.");
              }
            });
    button.setId(archived ? "restore" : "archive");
    add(
        new H2("Archive"),
        new Paragraph(
            "In an archived class nobody joins and no student works. You can read everything, and"
                + " take it out again."),
        button);
  }
}
