package org.gloss.attempt.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.gloss.account.Accounts;
import org.gloss.account.Role;
import org.gloss.account.SignedIn;
import org.gloss.annotator.OutboxReplay;
import org.gloss.attempt.Attempts;
import org.gloss.attempt.Mask;
import org.gloss.attempt.WorkState;
import org.gloss.classroom.Assignment;
import org.gloss.classroom.Classroom;
import org.gloss.classroom.Classrooms;
import org.gloss.classroom.Joining;
import org.gloss.exercise.Exercise;
import org.gloss.exercise.Exercises;
import org.gloss.shell.Links;

/// A student's exercises, with how far they are.
@Route(Links.EXERCISES)
@StyleSheet("context://styles/work.css")
@PageTitle("Your exercises · Gloss")
@RolesAllowed(Role.STUDENT_ROLE)
public class ExercisesView extends Div implements BeforeEnterObserver {

  private static final long serialVersionUID = 1L;

  private final transient Attempts attempts;
  private final transient Classrooms classrooms;
  private final transient Exercises exercises;
  private final transient Accounts accounts;
  private final transient SignedIn signedIn;
  private final transient Joining joining;
  private final transient Clock clock;

  /// Built by Vaadin for each visit.
  public ExercisesView(
      Attempts attempts,
      Classrooms classrooms,
      Exercises exercises,
      Accounts accounts,
      SignedIn signedIn,
      Joining joining,
      Clock clock) {
    this.attempts = attempts;
    this.classrooms = classrooms;
    this.exercises = exercises;
    this.accounts = accounts;
    this.signedIn = signedIn;
    this.joining = joining;
    this.clock = clock;
    addClassName("page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    Optional<Classroom> classroom = classrooms.attended();
    if (classroom.isEmpty()) {
      event.forwardTo(Links.JOIN); // which says why: not yet, no longer, or put away
      return;
    }
    add(new H1(classroom.get().name()));
    add(new OutboxReplay(signedIn.account().id()));
    add(warmUp(accounts.warmedUp()));
    OrderedList list = new OrderedList();
    list.addClassName("works");
    attempts.works().forEach(work -> list.add(row(work, classroom.get().zone())));
    add(list, reEntry(), new Paragraph(new Anchor(Links.MY_DATA, "What Gloss holds of you")));
  }

  private static Div warmUp(boolean done) {
    Anchor go = new Anchor(Links.WARM_UP, done ? "Do it again" : "Start here: the warm-up");
    go.setId("warm-up");
    go.addClassName("action");
    if (!done) {
      go.addClassName("primary");
    }
    Paragraph words =
        new Paragraph(
            done
                ? "Warm-up: done."
                : "Five short sentences show you how to mark and what the labels mean.");
    Div card = new Div(words, go);
    card.addClassName("card");
    return card;
  }

  private ListItem row(Attempts.Work work, ZoneId zone) {
    Exercise exercise = exercises.version(work.assignment().exerciseVersionId());
    Instant now = clock.instant();
    Anchor title = new Anchor(address(work), title(exercise, work, now));
    title.addClassName("title");
    Span about = new Span(about(exercise, work));
    about.addClassName("about");
    Div what = new Div(title, about);
    WorkTimes.next(work, now, zone)
        .ifPresent(
            time -> {
              time.addClassName("when");
              what.add(time);
            });
    Span state = new Span(words(work.state()));
    state.addClassNames("state", work.state().name().toLowerCase(Locale.ROOT));
    return new ListItem(what, state);
  }

  private static String title(Exercise exercise, Attempts.Work work, Instant now) {
    return work.masked(now)
        ? new Mask(exercise).title(work.assignment().position())
        : exercise.title();
  }

  private static String address(Attempts.Work work) {
    boolean readable = work.state() == WorkState.RETURNED && work.latest().isPresent();
    return readable ? Links.results(work.latest().get().id()) : Links.work(work.assignment().id());
  }

  private static String about(Exercise exercise, Attempts.Work work) {
    String minutes =
        exercise.minutes().isPresent() ? "about " + exercise.minutes().getAsInt() + " minutes" : "";
    String mode = work.assignment().mode() == Assignment.Mode.TEST ? "test" : "practice";
    return minutes.isEmpty() ? mode : mode + " · " + minutes;
  }

  private static String words(WorkState state) {
    return switch (state) {
      case NOT_STARTED -> "Not started";
      case WORKING -> "Working";
      case SUBMITTED -> "Submitted";
      case RETURNED -> "Returned";
    };
  }

  private Component reEntry() {
    Paragraph words =
        new Paragraph(
            "To work on another device, join with the class code, your name and your re-entry code.");
    Div shown = new Div();
    shown.getElement().setAttribute("role", "status");
    Button fresh =
        new Button(
            "Make a new re-entry code",
            click -> {
              shown.setText(joining.newReEntryCode());
              shown.addClassName("code");
            });
    fresh.setId("new-re-entry-code");
    Div card = new Div(words, fresh, shown);
    card.addClassName("aside");
    return card;
  }
}
