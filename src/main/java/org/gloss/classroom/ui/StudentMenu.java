package org.gloss.classroom.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.textfield.TextField;
import org.gloss.classroom.Alias;
import org.gloss.classroom.Student;
import org.gloss.shell.Asking;

/// What can be done with one student.
final class StudentMenu extends MenuBar {

  private static final long serialVersionUID = 1L;

  StudentMenu(Student student, StudentActions actions) {
    setId("menu-" + student.accountId());
    addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
    MenuItem change = addItem("Change");
    change.setAriaLabel("Change " + student.alias());
    SubMenu menu = change.getSubMenu();
    menu.addItem("Rename", click -> rename(student, actions));
    menu.addItem("New re-entry code", click -> resetCode(student, actions));
    menu.addItem("Remove from the class", click -> remove(student, actions));
  }

  static void rename(Student student, StudentActions actions) {
    TextField name = new TextField("Name in this class");
    name.setId("new-name");
    name.setValue(student.alias());
    name.setMaxLength(10 * Alias.LONGEST);
    name.setWidthFull();
    Asking dialog =
        new Asking(
            "Rename " + student.alias(),
            new Div(name),
            "Rename",
            () -> {
              String reason = actions.rename(student, name.getValue());
              name.setErrorMessage(reason);
              name.setInvalid(!reason.isEmpty());
              return reason.isEmpty();
            });
    dialog.open();
    name.focus();
  }

  static void resetCode(Student student, StudentActions actions) {
    new Asking(
            "A new re-entry code for " + student.alias(),
            new Div(
                new Paragraph(
                    "The old code ends, and every device that is signed in as "
                        + student.alias()
                        + " is signed out. What is saved stays."),
                new Paragraph("The new code is shown once, for you to hand over.")),
            "Make a new code",
            () -> {
              new CodeDialog(student.alias(), actions.resetCode(student)).open();
              return true;
            })
        .open();
  }

  static void remove(Student student, StudentActions actions) {
    new Asking(
            "Remove " + student.alias() + " from the class?",
            new Div(
                new Paragraph(
                    student.alias()
                        + " can open nothing of the class from now on. The work is kept, and you can"
                        + " let "
                        + student.alias()
                        + " back in.")),
            "Remove",
            () -> {
              actions.remove(student);
              return true;
            })
        .open();
  }
}
