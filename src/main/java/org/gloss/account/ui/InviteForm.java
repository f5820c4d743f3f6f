package org.gloss.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import org.gloss.account.Newcomer;
import org.gloss.account.People;
import org.gloss.account.Role;
import org.gloss.shell.Links;

/// Makes a link that invites somebody, and shows it once.
final class InviteForm extends Section {

  private static final long serialVersionUID = 1L;

  private final transient People people;
  private final Runnable invited;
  private final TextField note = new TextField("For whom");
  private final RadioButtonGroup<Role> role = new RadioButtonGroup<>("As");
  private final TextField link = new TextField("Link to send");
  private final Div made = new Div();

  /// @param invited runs after an invitation has been made
  InviteForm(People people, Runnable invited) {
    this.people = people;
    this.invited = invited;
    addClassName("invite");
    note.setId("note");
    note.setHelperText("Only administrators see it.");
    note.setMaxLength(Newcomer.LONGEST_NAME);
    role.setId("role");
    role.setItems(Role.TEACHER, Role.ADMINISTRATOR);
    role.setItemLabelGenerator(one -> one == Role.TEACHER ? "Teacher" : "Administrator");
    role.setValue(Role.TEACHER);
    Button invite = new Button("Make a link", click -> invite());
    invite.setId("invite");
    link.setId("link");
    link.setReadOnly(true);
    link.setAutoselect(true);
    made.setId("made");
    made.setVisible(false);
    made.add(
        link,
        new Paragraph(
            "Copy it now: it is shown only once. It works once, for seven days, for whoever has it."));
    add(new H2("Invite somebody"), new Div(note, role), invite, made);
  }

  private void invite() {
    String address = Links.invitation(people.invite(role.getValue(), note.getValue()));
    note.clear();
    made.setVisible(true);
    link.getElement()
        .executeJs(
            "this.value = new URL($0, document.baseURI).href; this.focus(); this.inputElement.select()",
            address);
    invited.run();
  }
}
