package org.gloss.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.gloss.account.Administrators;
import org.gloss.account.Invitation;
import org.gloss.account.People;
import org.gloss.account.People.Change;
import org.gloss.account.Role;
import org.gloss.account.StaffMember;
import org.gloss.shell.Links;

/// Who teaches here, for administrators: invite, change roles, keep out.
@Route(Links.PEOPLE)
@PageTitle("People · Gloss")
@RolesAllowed(Role.ADMINISTRATOR_ROLE)
public class PeopleView extends Div implements BeforeEnterObserver {

  private static final long serialVersionUID = 1L;

  private final transient People people;
  private final transient Administrators administrators;
  private final Paragraph school = new Paragraph();
  private final Div fault = Faults.box();
  private final UnorderedList staff = new UnorderedList();
  private final Section open = new Section();

  /// Built by Vaadin for each visit.
  public PeopleView(People people, Administrators administrators) {
    this.people = people;
    this.administrators = administrators;
    addClassName("page");
    staff.setId("staff");
    staff.addClassName("people");
    add(
        new H1("People"),
        school,
        fault,
        new Section(new H2("Who teaches here"), staff),
        open,
        new InviteForm(people, this::showInvitations),
        new Paragraph(new Anchor(Links.RETENTION, "How long students' work is kept")),
        new Paragraph(new Anchor(Links.BACKUPS, "Backups")));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    school.setText(administrators.school().name());
    show();
  }

  private void show() {
    staff.removeAll();
    people.staff().forEach(member -> staff.add(row(member)));
    showInvitations();
  }

  private void showInvitations() {
    open.removeAll();
    List<Invitation> invitations = people.invitations();
    if (!invitations.isEmpty()) {
      UnorderedList list = new UnorderedList();
      list.setId("invitations");
      list.addClassName("people");
      invitations.forEach(invitation -> list.add(row(invitation)));
      open.add(new H2("Open invitations"), list);
    }
  }

  private ListItem row(StaffMember member) {
    String name = member.account().name();
    String seen = member.lastSignIn().map(Moments::of).map("last signed in "::concat).orElse("");
    Div who =
        who(
            member.self() ? name + " (you)" : name,
            member.signIn(),
            member.account().role() == Role.ADMINISTRATOR ? "administrator" : "teacher",
            member.locked() ? "locked out" : "",
            seen.isEmpty() ? "has never signed in" : seen);
    Div actions = new Div();
    actions.addClassName("actions");
    if (!member.self()) {
      actions.add(roleButton(member), lockButton(member));
    }
    return new ListItem(who, actions);
  }

  private Button roleButton(StaffMember member) {
    UUID id = member.account().id();
    boolean administrator = member.account().role() == Role.ADMINISTRATOR;
    return administrator
        ? button("Make a teacher", member, () -> people.setRole(id, Role.TEACHER))
        : button("Make an administrator", member, () -> people.setRole(id, Role.ADMINISTRATOR));
  }

  private Button lockButton(StaffMember member) {
    UUID id = member.account().id();
    return member.locked()
        ? button("Let in again", member, () -> people.unlock(id))
        : button("Lock out", member, () -> people.lock(id));
  }

  private Button button(String words, StaffMember member, Supplier<Change> work) {
    Button button = new Button(words, click -> show(work.get()));
    button.setAriaLabel(words + ": " + member.account().name());
    return button;
  }

  private void show(Change change) {
    fault.setText(
        switch (change) {
          case DONE -> "";
          case LAST_ADMINISTRATOR ->
              "Nobody else could look after Gloss then. Make somebody else an administrator first.";
        });
    show();
  }

  private ListItem row(Invitation invitation) {
    Button revoke =
        new Button(
            "Revoke",
            click -> {
              people.revoke(invitation.id());
              showInvitations();
            });
    String note = invitation.note().isEmpty() ? "Somebody" : invitation.note();
    revoke.setAriaLabel("Revoke: " + note);
    return new ListItem(
        who(
            note,
            invitation.role() == Role.ADMINISTRATOR ? "administrator" : "teacher",
            "until " + Moments.of(invitation.expires())),
        revoke);
  }

  private static Div who(String name, String... about) {
    Span title = new Span(name);
    title.addClassName("title");
    Span rest =
        new Span(
            String.join(" · ", List.of(about).stream().filter(one -> !one.isEmpty()).toList()));
    rest.addClassName("about");
    return new Div(title, rest);
  }
}
