package org.gloss.classroom.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.gloss.account.Role;
import org.gloss.classroom.Classroom;
import org.gloss.classroom.Classrooms;
import org.gloss.classroom.Students;
import org.gloss.classroom.Turnout;
import org.gloss.exercise.Exercises;
import org.gloss.shell.Links;

/// A teacher's classes, and what is wrong with exercise files.
@Route(Links.CLASSES)
@PageTitle("Your classes · Gloss")
@RolesAllowed(Role.TEACHER_ROLE)
@StyleSheet("context://styles/classes.css")
public class ClassesView extends Div implements BeforeEnterObserver {

  private static final long serialVersionUID = 1L;

  private final transient Classrooms classrooms;
  private final transient Students students;
  private final transient Exercises exercises;
  private final transient Clock clock;

  /// Built by Vaadin for each visit.
  public ClassesView(Classrooms classrooms, Students students, Exercises exercises, Clock clock) {
    this.classrooms = classrooms;
    this.students = students;
    this.exercises = exercises;
    this.clock = clock;
    addClassNames("page", "wide");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show();
  }

  private void show() {
    removeAll();
    add(new H1("Your classes"), problems());
    List<Classroom> mine = classrooms.mine();
    List<Classroom> archived = mine.stream().filter(each -> each.archivedAt().isPresent()).toList();
    List<Classroom> current = mine.stream().filter(each -> each.archivedAt().isEmpty()).toList();
    if (current.isEmpty()) {
      add(
          new Paragraph(
              "You have no class now. Make one: it gets a code that students join with, and the"
                  + " exercises of the library."));
    }
    add(cards(current));
    add(newClass());
    if (!archived.isEmpty()) {
      Details folded = new Details("Archived classes (" + archived.size() + ")", cards(archived));
      folded.setId("archived");
      add(folded);
    }
  }

  private Div cards(List<Classroom> shown) {
    Map<UUID, Turnout> turnouts = students.turnouts();
    Div cards = new Div();
    cards.addClassName("class-cards");
    shown.forEach(
        classroom ->
            cards.add(
                new ClassCard(
                    classroom,
                    turnouts.getOrDefault(classroom.id(), Turnout.NOBODY),
                    clock.instant())));
    return cards;
  }

  private Component problems() {
    List<String> problems = exercises.problems();
    Section report = new Section();
    if (problems.isEmpty()) {
      return report;
    }
    report.addClassNames("fault", "report");
    report.setId("problems");
    UnorderedList list = new UnorderedList();
    problems.forEach(problem -> list.add(new ListItem(problem)));
    report.add(
        new H2("Exercise files that could not be read"),
        new Paragraph("The other exercises are there. Mend these files and start Gloss again."),
        list);
    return report;
  }

  private Section newClass() {
    TextField name = new TextField("Name of a new class");
    name.setId("class-name");
    name.setMaxLength(80);
    Button create =
        new Button(
            "Make the class",
            click -> {
              UUID made = classrooms.create(name.getValue(), browsersZone()).id();
              getUI().ifPresent(ui -> ui.navigate(Links.classroom(made)));
            });
    create.setId("create-class");
    create.addClickShortcut(Key.ENTER).listenOn(name);
    Section section = new Section(name, create);
    section.addClassName("new-class");
    return section;
  }

  /// The zone of the teacher's browser; the server's where the browser names none that is known.
  private ZoneId browsersZone() {
    return Optional.ofNullable(
            Objects.requireNonNull(UI.getCurrent()).getPage().getExtendedClientDetails())
        .map(details -> details.getTimeZoneId())
        .flatMap(ClassesView::zone)
        .orElse(clock.getZone());
  }

  private static Optional<ZoneId> zone(String id) {
    try {
      return Optional.of(ZoneId.of(id));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
