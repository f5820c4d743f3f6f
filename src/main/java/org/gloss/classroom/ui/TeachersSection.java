package org.gloss.classroom.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Objects;
import java.util.UUID;
import org.gloss.account.Account;
import org.gloss.classroom.Classroom;
import org.gloss.classroom.CoTeachers;
import org.gloss.shell.Asking;
import org.gloss.shell.Links;

/// Who teaches a class. Whoever heads it says who else does; the others may leave.
final class TeachersSection extends Section {

  private static final long serialVersionUID = 1L;

  private final transient CoTeachers coTeachers;
  private final UUID id;
  private final SerializableConsumer<String> done;
  private final SerializableConsumer<String> fault;

  /// @param head whether the teacher who looks heads the class
  TeachersSection(
      Classroom classroom,
      CoTeachers coTeachers,
      boolean head,
      SerializableConsumer<String> done,
      SerializableConsumer<String> fault) {
    this.coTeachers = coTeachers;
    this.id = classroom.id();
    this.done = done;
    this.fault = fault;
    UnorderedList list = new UnorderedList();
    list.setId("teachers");
    list.addClassName("people");
    list.add(new ListItem(name(coTeachers.head(id)), new Span("heads the class")));
    for (Account each : coTeachers.of(id)) {
      ListItem row = new ListItem(name(each));
      if (head) {
        row.add(removal(each));
      }
      list.add(row);
    }
    add(new H2("Teachers"), list, head ? adding() : leaving(classroom));
  }

  private static Span name(Account account) {
    Span name = new Span(account.name());
    name.addClassName("title");
    return name;
  }

  private Button removal(Account each) {
    Button remove =
        new Button(
            "Remove",
            click -> {
              coTeachers.remove(id, each.id());
              done.accept(each.name() + " no longer teaches the class.");
            });
    remove.setAriaLabel("Remove: " + each.name());
    return remove;
  }

  private Div adding() {
    TextField signIn = new TextField("Sign-in name of a colleague");
    signIn.setId("co-teacher");
    signIn.setAutocomplete(Autocomplete.OFF);
    signIn.setMaxLength(200);
    Button add = new Button("Add", click -> addColleague(signIn.getValue()));
    add.setId("add-co-teacher");
    Div line = new Div(signIn, add);
    line.addClassName("choose");
    return new Div(
        new Paragraph(
            "A colleague whom you add can do everything here but archive or erase the class and"
                + " choose its teachers."),
        line);
  }

  private void addColleague(String signIn) {
    switch (coTeachers.add(id, signIn)) {
      case DONE -> done.accept("Your colleague teaches the class, too.");
      case UNKNOWN ->
          fault.accept(
              "Nobody who teaches here signs in as “"
                  + signIn.strip()
                  + "”. Ask your colleague what they type to sign in.");
      case TEACHES_ALREADY -> fault.accept("“" + signIn.strip() + "” teaches the class already.");
    }
  }

  private Div leaving(Classroom classroom) {
    Button leave =
        new Button(
            "Leave this class",
            click ->
                new Asking(
                        "Leave " + classroom.name() + "?",
                        new Paragraph(
                            "You will no longer see the class. Whoever heads it can add you again."),
                        "Leave",
                        () -> {
                          coTeachers.leave(id);
                          Objects.requireNonNull(UI.getCurrent()).navigate(Links.CLASSES);
                          return true;
                        })
                    .open());
    leave.setId("leave");
    return new Div(leave);
  }
}
