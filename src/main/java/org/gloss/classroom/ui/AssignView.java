package org.gloss.classroom.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gloss.account.Role;
import org.gloss.classroom.Assignment;
import org.gloss.classroom.AssignmentSettings;
import org.gloss.classroom.Assignments;
import org.gloss.classroom.Classroom;
import org.gloss.classroom.Classrooms;
import org.gloss.exercise.Exercise;
import org.gloss.exercise.bank.Bank;
import org.gloss.exercise.bank.Search;
import org.gloss.shell.Addresses;
import org.gloss.shell.Links;
import org.gloss.shell.Subpages;

/// Gives a class one more exercise: it is chosen, and then what holds for it. The address may have
/// the chosen exercise's id, as `?exercise=…`.
@Route(Links.CLASS + "/:classroom/assign")
@PageTitle("Assign an exercise · Gloss")
@RolesAllowed(Role.TEACHER_ROLE)
@StyleSheet("context://styles/assign.css")
public class AssignView extends Div implements BeforeEnterObserver {

  private static final long serialVersionUID = 1L;
  private static final String CHOSEN = "exercise";

  private final transient Classrooms classrooms;
  private final transient Assignments assignments;
  private final transient Bank bank;
  private final Messages messages = new Messages();

  /// Built by Vaadin for each visit.
  public AssignView(Classrooms classrooms, Assignments assignments, Bank bank) {
    this.classrooms = classrooms;
    this.assignments = assignments;
    this.bank = bank;
    addClassNames("page", "assign-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    UUID id = Addresses.id(event, "classroom").orElseThrow(NotFoundException::new);
    Classroom classroom = classrooms.owned(id);
    List<Exercise> offered =
        bank.search(Search.ALL).stream()
            .map(Bank.Listed::newest)
            .filter(exercise -> !exercise.warmUp())
            .toList();
    Optional<Exercise> chosen =
        event
            .getLocation()
            .getQueryParameters()
            .getSingleParameter(CHOSEN)
            .flatMap(asked -> offered.stream().filter(one -> id(one).equals(asked)).findFirst());
    removeAll();
    messages.clear();
    add(new Subpages("Pages of the class", Links.classPages(id), Links.classroom(id)));
    if (chosen.isPresent()) {
      decide(classroom, chosen.get());
    } else {
      choose(classroom, offered);
    }
  }

  private void choose(Classroom classroom, List<Exercise> offered) {
    Set<UUID> given =
        assignments.of(classroom.id()).stream()
            .map(Assignment::exerciseVersionId)
            .collect(Collectors.toSet());
    UnorderedList list = new UnorderedList();
    list.addClassName("works");
    TextField words = new TextField("Search in the titles");
    words.setId("search");
    words.setClearButtonVisible(true);
    words.setValueChangeMode(ValueChangeMode.LAZY);
    words.addValueChangeListener(
        change -> fill(list, classroom, offered, given, change.getValue()));
    fill(list, classroom, offered, given, "");
    add(new H1("Choose an exercise for " + classroom.name()), words, list);
  }

  private static void fill(
      UnorderedList list,
      Classroom classroom,
      List<Exercise> offered,
      Set<UUID> given,
      String words) {
    list.removeAll();
    String wanted = words.strip().toLowerCase(Locale.ROOT);
    offered.stream()
        .filter(exercise -> exercise.title().toLowerCase(Locale.ROOT).contains(wanted))
        .forEach(exercise -> list.add(line(classroom, exercise, given)));
    if (list.getChildren().findAny().isEmpty()) {
      list.add(new ListItem(nothing(offered.isEmpty())));
    }
  }

  private static Component nothing(boolean emptyBank) {
    return emptyBank
        ? new Div(
            new Span("There is no exercise yet. "), new Anchor(Links.BANK, "Write or import one"))
        : new Span("No title has these words.");
  }

  private static ListItem line(Classroom classroom, Exercise exercise, Set<UUID> given) {
    Anchor title =
        new Anchor(
            Links.classroom(classroom.id(), "assign") + "?" + CHOSEN + "=" + id(exercise),
            exercise.title());
    title.addClassName("title");
    String minutes =
        exercise.minutes().isPresent()
            ? "about " + exercise.minutes().getAsInt() + " minutes · "
            : "";
    Span about = new Span(minutes + exercise.passage().words().count() + " words");
    about.addClassName("about");
    ListItem line = new ListItem(new Div(title, about));
    if (given.contains(exercise.versionId())) {
      Span had = new Span("Assigned already");
      had.addClassName("state");
      line.add(had);
    }
    return line;
  }

  private void decide(Classroom classroom, Exercise exercise) {
    AssignmentForm form =
        new AssignmentForm(
            exercise, AssignmentSettings.practice(exercise), classroom.zone(), false);
    form.followMode(exercise);
    Button assign = new Button("Assign to " + classroom.name());
    assign.setId("assign");
    assign.addThemeVariants(ButtonVariant.PRIMARY);
    assign.addClickListener(click -> assign(classroom, exercise, form));
    Anchor other = new Anchor(Links.classroom(classroom.id(), "assign"), "Another exercise");
    other.addClassName("action");
    Div foot = new Div(assign, other, messages);
    foot.addClassName("foot");
    add(
        new H1(exercise.title()),
        new Paragraph("This holds unless you change it: practice, open at once and for good."),
        form,
        foot);
  }

  private void assign(Classroom classroom, Exercise exercise, AssignmentForm form) {
    Optional<String> fault = form.fault();
    if (fault.isPresent()) {
      messages.fault(fault.get());
      return;
    }
    assignments.assign(classroom.id(), exercise.versionId(), form.settings());
    getUI().ifPresent(ui -> ui.navigate(Links.classroom(classroom.id())));
  }

  private static String id(Exercise exercise) {
    return exercise.file().front().id();
  }
}
