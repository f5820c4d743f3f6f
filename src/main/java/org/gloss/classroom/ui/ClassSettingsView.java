package org.gloss.classroom.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.UUID;
import org.gloss.account.Role;
import org.gloss.account.SignedIn;
import org.gloss.classroom.Classroom;
import org.gloss.classroom.Classrooms;
import org.gloss.classroom.CoTeachers;
import org.gloss.classroom.JoinCodes;
import org.gloss.shell.Addresses;
import org.gloss.shell.Links;
import org.gloss.shell.Subpages;

/// A class's name and zone, its code, its teachers, and its end.
@Route(Links.CLASS + "/:classroom/settings")
@PageTitle("Class settings · Gloss")
@RolesAllowed(Role.TEACHER_ROLE)
@StyleSheet("context://styles/classes.css")
public class ClassSettingsView extends Div implements BeforeEnterObserver {

  private static final long serialVersionUID = 1L;

  private final transient Classrooms classrooms;
  private final transient JoinCodes codes;
  private final transient CoTeachers coTeachers;
  private final transient SignedIn signedIn;
  private final transient Clock clock;
  private final Messages messages = new Messages();
  private transient UUID id = new UUID(0, 0);

  /// Built by Vaadin for each visit.
  public ClassSettingsView(
      Classrooms classrooms,
      JoinCodes codes,
      CoTeachers coTeachers,
      SignedIn signedIn,
      Clock clock) {
    this.classrooms = classrooms;
    this.codes = codes;
    this.coTeachers = coTeachers;
    this.signedIn = signedIn;
    this.clock = clock;
    addClassNames("page", "class-settings");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    id = Addresses.id(event, "classroom").orElseThrow(NotFoundException::new);
    messages.clear();
    show();
  }

  private void show() {
    Classroom classroom = classrooms.owned(id);
    boolean head = classroom.teacherId().equals(signedIn.teacher().id());
    removeAll();
    add(
        new H1("Settings of " + classroom.name()),
        new Subpages("Pages of the class", Links.classPages(id), Links.classroom(id, "settings")),
        messages,
        new NameSection(classroom, classrooms, this::done, messages::fault),
        new CodeSection(classroom, codes, clock.instant(), this::done),
        new TeachersSection(classroom, coTeachers, head, this::done, messages::fault),
        log());
    if (head) {
      add(new ArchiveSection(classroom, classrooms, this::done));
    }
  }

  private Section log() {
    return new Section(
        new H2("Audit log"),
        new Paragraph(new Anchor(Links.audit(id), "Who saw and changed what in this class")));
  }

  private void done(String sentence) {
    messages.told(sentence);
    show();
  }
}
