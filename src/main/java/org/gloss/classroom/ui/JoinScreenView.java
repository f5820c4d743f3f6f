package org.gloss.classroom.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.UUID;
import org.gloss.account.Role;
import org.gloss.classroom.Admission;
import org.gloss.classroom.Classroom;
import org.gloss.classroom.Classrooms;
import org.gloss.classroom.CodeEnd;
import org.gloss.classroom.JoinCodes;
import org.gloss.classroom.Students;
import org.gloss.classroom.Turnout;
import org.gloss.shell.Addresses;
import org.gloss.shell.Links;

/// How to join, large enough for the last row: address, code, QR code, and how many are in. Names
/// are not shown.
@Route(value = Links.CLASS + "/:classroom/join", autoLayout = false)
@PageTitle("Join · Gloss")
@RolesAllowed(Role.TEACHER_ROLE)
@StyleSheet("context://styles/classes.css")
public class JoinScreenView extends Main implements BeforeEnterObserver {

  private static final long serialVersionUID = 1L;
  private static final int EVERY_MILLISECONDS = 2_000;

  private final transient Classrooms classrooms;
  private final transient JoinCodes codes;
  private final transient Students students;
  private final transient Clock clock;
  private final Paragraph joined = new Paragraph();
  private transient UUID id = new UUID(0, 0);
  private transient Registration polling = () -> {};
  private boolean open;

  /// Built by Vaadin for each visit.
  public JoinScreenView(Classrooms classrooms, JoinCodes codes, Students students, Clock clock) {
    this.classrooms = classrooms;
    this.codes = codes;
    this.students = students;
    this.clock = clock;
    addClassName("join-screen");
    joined.setId("joined");
    joined.getElement().setAttribute("role", "status");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    id = Addresses.id(event, "classroom").orElseThrow(NotFoundException::new);
    show(classrooms.owned(id));
  }

  @Override
  protected void onAttach(AttachEvent event) {
    event.getUI().setPollInterval(EVERY_MILLISECONDS);
    polling = event.getUI().addPollListener(poll -> look());
  }

  @Override
  protected void onDetach(DetachEvent event) {
    polling.remove();
    event.getUI().setPollInterval(-1);
  }

  private void look() {
    Classroom classroom = classrooms.owned(id);
    if (open == classroom.codeEnded(clock.instant())) {
      show(classroom);
    } else {
      count();
    }
  }

  private void show(Classroom classroom) {
    removeAll();
    open = !classroom.codeEnded(clock.instant());
    count();
    add(new H1(classroom.name()), open ? way(classroom) : closed(classroom), joined);
    add(controls(classroom));
  }

  private Section way(Classroom classroom) {
    SiteAddress site = SiteAddress.ofRequest();
    Div address = new Div(site.shown());
    address.addClassName("address");
    Div code = new Div(classroom.joinCode());
    code.setId("join-code");
    code.addClassName("join-code");
    Div words = new Div(new Paragraph("Open"), address, new Paragraph("and type"), code);
    words.addClassName("words");
    Section way = new Section(words, new QrPicture(site.joining(classroom.joinCode())));
    way.addClassName("way");
    if (site.onlyHere()) {
      Paragraph warning =
          new Paragraph(
              "Only this computer can open that address. Open Gloss by its network address and show"
                  + " this page again.");
      warning.addClassName("fault");
      words.add(warning);
    }
    return way;
  }

  private static Section closed(Classroom classroom) {
    Paragraph words =
        new Paragraph(
            classroom.archivedAt().isPresent()
                ? "This class is archived. Nobody can join."
                : "The code has ended. Nobody can join until you make a new one.");
    words.addClassName("ended");
    return new Section(words);
  }

  private Div controls(Classroom classroom) {
    Anchor back = new Anchor(Links.classroom(id, "students"), "Back to the class");
    Div controls = new Div(back);
    controls.addClassName("controls");
    if (classroom.archivedAt().isEmpty()) {
      Button rotate = quiet("New code", "rotate", () -> show(codes.rotate(id)));
      controls.add(rotate);
    }
    if (open) {
      controls.add(
          quiet("End the code", "end-code", () -> show(codes.end(id, CodeEnd.NOW))), fullScreen());
      classroom
          .joinUntil()
          .ifPresent(
              end ->
                  controls.add(
                      new Paragraph("Open until " + ClassMoments.moment(end, classroom.zone()))));
    }
    if (classroom.admission() == Admission.APPROVE) {
      controls.add(new Paragraph("Names that are not on the list wait until you let them in."));
    }
    return controls;
  }

  private static Button quiet(String words, String id, Runnable action) {
    Button button = new Button(words, click -> action.run());
    button.setId(id);
    button.addClassName("quiet");
    return button;
  }

  private static Button fullScreen() {
    Button button = new Button("Full screen");
    button.addClassName("quiet");
    button
        .getElement()
        .executeJs(
            "this.hidden = !document.fullscreenEnabled;"
                + "this.addEventListener('click', () => document.fullscreenElement"
                + " ? document.exitFullscreen() : document.documentElement.requestFullscreen())");
    return button;
  }

  private void count() {
    Turnout turnout = students.turnout(id);
    String words =
        turnout.expected() > turnout.joined()
            ? turnout.joined() + " of " + turnout.expected() + " have joined"
            : turnout.joined() == 1 ? "1 has joined" : turnout.joined() + " have joined";
    joined.setText(turnout.waiting() == 0 ? words : words + ", " + turnout.waiting() + " waiting");
  }
}
