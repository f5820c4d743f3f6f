package org.gloss.classroom.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.gloss.classroom.Student;

/// Who was removed or declined, folded away.
final class RemovedSection extends Details {

  private static final long serialVersionUID = 1L;

  RemovedSection(List<Student> removed, StudentActions actions) {
    super("Removed or declined (" + removed.size() + ")");
    setId("removed");
    UnorderedList list = new UnorderedList();
    list.addClassName("people");
    removed.forEach(
        student -> {
          Span name = new Span(student.alias());
          name.addClassName("title");
          name.getElement().setAttribute("dir", "auto");
          Button back = new Button("Let back in", click -> actions.letBackIn(student));
          back.setAriaLabel("Let back in: " + student.alias());
          list.add(new ListItem(name, back));
        });
    add(new Paragraph("Their work is kept. They cannot see the class."), list);
  }
}
