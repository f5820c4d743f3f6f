package org.gloss.attempt.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.gloss.account.Accounts;
import org.gloss.account.Role;
import org.gloss.attempt.Attempt;
import org.gloss.attempt.Attempts;
import org.gloss.attempt.Hints;
import org.gloss.attempt.Mask;
import org.gloss.attempt.Standing;
import org.gloss.attempt.Standings;
import org.gloss.classroom.Assignment;
import org.gloss.classroom.Assignments;
import org.gloss.classroom.Classroom;
import org.gloss.classroom.Classrooms;
import org.gloss.exercise.Exercise;
import org.gloss.exercise.Exercises;
import org.gloss.shell.Addresses;
import org.gloss.shell.Links;
import org.gloss.shell.SourceCard;

/// A passage to mark.
@Route(Links.WORK + "/:assignment")
@RolesAllowed(Role.STUDENT_ROLE)
public class AttemptView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final long serialVersionUID = 1L;

  private final transient Attempts attempts;
  private final transient Standings standings;
  private final transient Hints hints;
  private final transient Assignments assignments;
  private final transient Classrooms classrooms;
  private final transient Exercises exercises;
  private final transient Accounts accounts;
  private final transient Clock clock;
  private String title = "";

  /// Built by Vaadin for each visit.
  public AttemptView(
      Attempts attempts,
      Standings standings,
      Hints hints,
      Assignments assignments,
      Classrooms classrooms,
      Exercises exercises,
      Accounts accounts,
      Clock clock) {
    this.attempts = attempts;
    this.standings = standings;
    this.hints = hints;
    this.assignments = assignments;
    this.classrooms = classrooms;
    this.exercises = exercises;
    this.accounts = accounts;
    this.clock = clock;
    addClassNames("page", "wide");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    UUID assignmentId = Addresses.id(event, "assignment").orElseThrow(NotFoundException::new);
    if (assignments.removedFrom(assignmentId)) {
      title = "Not in this class";
      add(new H1("You are not in this class any more"), WaitingCard.removed());
      return;
    }
    Attempts.Work work = attempts.work(assignmentId);
    if (!accounts.warmedUp()) {
      event.forwardTo(Links.WARM_UP);
      return;
    }
    boolean asksFirst = work.latest().isEmpty() && work.terms().timeLimit().isPresent();
    show(work, asksFirst ? Optional.empty() : attempts.open(assignmentId));
  }

  @Override
  public String getPageTitle() {
    return title + " · Gloss";
  }

  private void show(Attempts.Work work, Optional<Attempt> current) {
    removeAll();
    Assignment assignment = work.assignment();
    Exercise exercise =
        exercises.version(
            current.map(Attempt::exerciseVersionId).orElse(assignment.exerciseVersionId()));
    boolean masked = work.masked(clock.instant());
    title = masked ? new Mask(exercise).title(assignment.position()) : exercise.title();
    if (current.isEmpty()) {
      waiting(work);
    } else if (current.get().submitted()) {
      submitted(work, current.get());
    } else {
      marking(work, current.get(), exercise, masked);
    }
  }

  private void waiting(Attempts.Work work) {
    UUID id = work.assignment().id();
    Standing standing = standings.ofAssignment(id);
    add(
        new H1(title),
        ClockFace.ofAssignment(id, standing),
        WaitingCard.of(
            work.terms(), standing, zone(), () -> show(attempts.work(id), attempts.open(id))));
  }

  private void submitted(Attempts.Work work, Attempt attempt) {
    boolean late = attempt.submittedAt().filter(work.terms()::late).isPresent();
    add(
        new H1(title),
        WaitingCard.submitted(
            attempt.byClock(),
            late,
            work.terms().released(clock.instant()),
            Links.results(attempt.id())));
  }

  private void marking(Attempts.Work work, Attempt attempt, Exercise exercise, boolean masked) {
    Assignment assignment = work.assignment();
    MarkingDesk desk =
        new MarkingDesk(
            MarkingDesk.model(
                masked ? new Mask(exercise).reading() : exercise.reading(),
                exercise,
                assignment,
                attempt,
                attempts.annotations(attempt.id())),
            unsaved -> lookOver(work, attempt, exercise, unsaved));
    if (assignment.mode() == Assignment.Mode.PRACTICE) {
      desk.hints(asked -> hints.next(attempt.id(), asked));
    }
    Instant now = clock.instant();
    add(
        new WorkHead(title, work.terms(), attempt, now, zone()),
        ClockFace.ofAttempt(attempt.id(), standings.ofAttempt(attempt.id()), MarkingDesk.ID),
        desk);
    if (!masked) {
      add(new SourceCard(exercise.source(), exercise.provenance()));
    }
  }

  private void lookOver(Attempts.Work work, Attempt attempt, Exercise exercise, int unsaved) {
    LookOver dialog =
        new LookOver(
            exercise,
            work.assignment(),
            attempts.annotations(attempt.id()),
            unsaved,
            work.terms().late(clock.instant()),
            () -> submit(work, attempt));
    add(dialog);
    dialog.open();
  }

  private void submit(Attempts.Work work, Attempt attempt) {
    Attempt submitted = attempts.submit(attempt.id());
    boolean released = work.terms().released(clock.instant());
    getUI()
        .ifPresent(
            ui -> {
              if (released) {
                ui.navigate(Links.results(submitted.id()));
              } else {
                ui.getPage().reload();
              }
            });
  }

  private ZoneId zone() {
    return classrooms.attended().map(Classroom::zone).orElse(ZoneOffset.UTC);
  }
}
