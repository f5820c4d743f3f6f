package org.gloss.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.gloss.account.Role;
import org.gloss.classroom.ClassErasure.Member;
import org.gloss.exchange.Privacy;
import org.gloss.exchange.Privacy.ClassOutcome;
import org.gloss.exchange.Privacy.Held;
import org.gloss.shell.Addresses;
import org.gloss.shell.Links;
import org.gloss.shell.Subpages;

/// What a class holds of people, and its erasure.
@Route(Links.CLASS + "/:classroom/privacy")
@RolesAllowed(Role.TEACHER_ROLE)
@StyleSheet("context://styles/exchange.css")
public class ClassPrivacyView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final long serialVersionUID = 1L;

  private final transient Privacy privacy;
  private final Div said = new Div();
  private UUID classroomId = new UUID(0, 0);
  private String title = "";

  /// Built by Vaadin for each visit.
  public ClassPrivacyView(Privacy privacy) {
    this.privacy = privacy;
    addClassNames("page", "class-privacy");
    said.addClassName("said");
    said.setId("said");
    said.getElement().setAttribute("role", "status");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    classroomId = Addresses.id(event, "classroom").orElseThrow(NotFoundException::new);
    said.setText("");
    show();
  }

  @Override
  public String getPageTitle() {
    return "Privacy: " + title + " · Gloss";
  }

  private void show() {
    removeAll();
    Held held = privacy.of(classroomId);
    title = held.classroom().name();
    add(
        new H1("Privacy of " + title),
        new Subpages(
            "Pages of the class",
            Links.classPages(classroomId),
            Links.classroom(classroomId, "privacy")),
        said,
        keeping(held),
        students(held),
        wholeClass(held));
  }

  private static Component keeping(Held held) {
    return new Section(
        new H2("What is kept"),
        new Paragraph(
            "Of each student: the alias, when they joined, an id of other systems where a roster"
                + " brought one, their marks with reasons, attempts, scores, and what was said about"
                + " them. Gloss asks for no real name, no e-mail address and no opinion."),
        new Paragraph(
            held.retentionDays()
                .map(
                    days ->
                        "The school keeps work for "
                            + days
                            + " days after it was last touched; then it is erased by itself.")
                .orElse("The school keeps work until it is erased here.")));
  }

  private Component students(Held held) {
    Section section = new Section(new H2("Erase a student"));
    if (held.members().isEmpty()) {
      section.add(new Paragraph("Nobody has joined yet."));
      return section;
    }
    section.add(
        new Paragraph(
            "Everything of theirs goes for good: alias, marks, reasons, scores, comments. The audit"
                + " log keeps that something was erased, without the name. Copies in backups go"
                + " when the backups do."));
    UnorderedList list = new UnorderedList();
    list.addClassName("people");
    list.setId("members");
    held.members().forEach(member -> list.add(new MemberRow(member, () -> erase(member))));
    section.add(list);
    return section;
  }

  private void erase(Member member) {
    privacy.eraseStudent(classroomId, member.accountId());
    said.setText(
        member.elsewhere()
            ? "What they did in this class is erased. Their account stays: they are in another"
                + " class."
            : "The student is erased.");
    show();
  }

  private Component wholeClass(Held held) {
    Section section = new Section(new H2("Erase the class"));
    if (!held.mayErase()) {
      section.add(new Paragraph("Only the teacher whose class it is can erase it."));
      return section;
    }
    long whole = held.members().stream().filter(member -> !member.elsewhere()).count();
    long part = held.members().size() - whole;
    section.add(
        new Paragraph(
            "The class goes for good, with its assignments and "
                + (whole == 1 ? "one student" : whole + " students")
                + " who are in no other class."
                + (part == 0 ? "" : " Of " + part + " more goes what they did here.")));
    TextField name = new TextField("Type the class's name to confirm");
    name.setId("confirm");
    name.setWidth("min(100%, 22rem)");
    Button erase = new Button("Erase the class", click -> erase(name));
    erase.setId("erase-class");
    erase.addThemeName("error");
    Div row = new Div(name, erase);
    row.addClassName("confirm-row");
    section.add(row);
    return section;
  }

  private void erase(TextField name) {
    switch (privacy.eraseClass(classroomId, name.getValue())) {
      case ClassOutcome.OtherName _ -> {
        name.setInvalid(true);
        name.setErrorMessage("This is not the class's name. Type it as it stands above.");
      }
      case ClassOutcome.Erased _ -> getUI().ifPresent(ui -> ui.navigate(Links.CLASSES));
    }
  }

  /// A student with a button that asks once more.
  private static final class MemberRow extends ListItem {

    private static final long serialVersionUID = 1L;

    private final transient Member member;
    private final transient Runnable erase;
    private final Div actions = new Div();

    MemberRow(Member member, Runnable erase) {
      this.member = member;
      this.erase = erase;
      Span title = new Span(member.alias());
      title.addClassName("title");
      Span about = new Span(about(member));
      about.addClassName("about");
      actions.addClassName("actions");
      add(new Div(title, about), actions);
      ask();
    }

    private void ask() {
      Button first = new Button("Erase …", click -> confirm());
      first.setAriaLabel("Erase " + member.alias());
      actions.removeAll();
      actions.add(first);
    }

    private void confirm() {
      Button yes = new Button("Erase for good", click -> erase.run());
      yes.addThemeName("error");
      yes.setAriaLabel("Erase " + member.alias() + " for good");
      Button no = new Button("Keep", click -> ask());
      no.setAriaLabel("Keep " + member.alias());
      actions.removeAll();
      actions.add(yes, no);
      yes.focus();
    }

    private static String about(Member member) {
      String state =
          switch (member.state()) {
            case IN -> "";
            case WAITING -> "waits to be let in";
            case REMOVED -> "was removed";
          };
      String elsewhere = member.elsewhere() ? "is in another class, too" : "";
      return state.isEmpty() || elsewhere.isEmpty() ? state + elsewhere : state + " · " + elsewhere;
    }
  }
}
