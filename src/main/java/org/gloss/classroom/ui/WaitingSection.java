package org.gloss.classroom.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.gloss.classroom.Student;

/// Who waits to be let in.
final class WaitingSection extends Section {

  private static final long serialVersionUID = 1L;

  WaitingSection(List<Student> waiting, StudentActions actions) {
    setId("waiting-students");
    addClassNames("card", "waiting-students");
    Button all = new Button("Let everybody in", click -> actions.approveAll());
    all.setId("approve-all");
    all.addThemeVariants(ButtonVariant.PRIMARY);
    UnorderedList list = new UnorderedList();
    list.addClassName("people");
    waiting.forEach(student -> list.add(row(student, actions)));
    add(new H2("Waiting to be let in (" + waiting.size() + ")"), list);
    if (waiting.size() > 1) {
      add(all);
    }
  }

  private static ListItem row(Student student, StudentActions actions) {
    Span name = new Span(student.alias());
    name.addClassName("title");
    name.getElement().setAttribute("dir", "auto");
    Button approve = new Button("Let in", click -> actions.approve(student));
    approve.setAriaLabel("Let in: " + student.alias());
    Button decline = new Button("Decline", click -> actions.remove(student));
    decline.setAriaLabel("Decline: " + student.alias());
    Div buttons = new Div(approve, decline);
    buttons.addClassName("actions");
    return new ListItem(name, buttons);
  }
}
