package org.gloss.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gloss.account.Role;
import org.gloss.account.SignedIn;
import org.gloss.attempt.Attempts;
import org.gloss.classroom.Assignment;
import org.gloss.classroom.Classroom;
import org.gloss.classroom.Classrooms;
import org.gloss.review.Appeals;
import org.gloss.review.Comment;
import org.gloss.review.Comments;
import org.gloss.review.Regrades;
import org.gloss.review.Results;
import org.gloss.review.StudentsWork;
import org.gloss.shell.Addresses;
import org.gloss.shell.Links;

/// How an attempt compares with the key, with reasons.
@Route(Links.RESULTS + "/:attempt")
@RolesAllowed({Role.STUDENT_ROLE, Role.TEACHER_ROLE})
@StyleSheet("context://styles/review.css")
@StyleSheet("context://styles/argue.css")
public class ResultsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final long serialVersionUID = 1L;

  private final transient Results results;
  private final transient Attempts attempts;
  private final transient SignedIn signedIn;
  private final transient Clock clock;
  private final transient Comments comments;
  private final transient StudentsWork work;
  private final transient Classrooms classrooms;
  private final transient Appeals appeals;
  private final transient Regrades regrades;
  private String title = "";

  /// Built by Vaadin for each visit.
  public ResultsView(
      Results results,
      Attempts attempts,
      SignedIn signedIn,
      Clock clock,
      Comments comments,
      StudentsWork work,
      Classrooms classrooms,
      Appeals appeals,
      Regrades regrades) {
    this.results = results;
    this.comments = comments;
    this.work = work;
    this.classrooms = classrooms;
    this.appeals = appeals;
    this.regrades = regrades;
    this.attempts = attempts;
    this.signedIn = signedIn;
    this.clock = clock;
    addClassNames("page", "wide");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(results.of(Addresses.id(event, "attempt").orElseThrow(NotFoundException::new)));
  }

  @Override
  public String getPageTitle() {
    return "Results: " + title + " · Gloss";
  }

  private void show(Results.Result result) {
    removeAll();
    title = result.exercise().title();
    boolean student = signedIn.account().role() == Role.STUDENT;
    Anchor back =
        student
            ? new Anchor(Links.EXERCISES, "All exercises")
            : new Anchor(Links.CLASSES, "Your classes");
    back.addClassName("back");
    Div head = new Div(back, new H1(title));
    head.addClassName("head");
    UUID attempt = result.submission().attempt().id();
    WrittenAt moments = new WrittenAt(zone(result, student));
    add(head, new ScoreCard(result.compared(), student));
    late(result).ifPresent(this::add);
    add(new ScoreMoves(regrades.moves(attempt), moments), tries(result));
    if (student) {
      fromTeacher(result, moments);
    } else {
      add(new Paragraph(new Anchor(Links.workOf(attempt), "Comments and score")));
    }
    add(new MarksBesideKey(result.compared(), student));
    add(new ArgueBack(appeals, attempt, student, moments));
    add(new Paragraph(new Anchor(Links.print("report", attempt), "A report to print")));
    if (student) {
      retry(result);
    } else {
      work.visited(result.submission().attempt().id());
    }
  }

  private void fromTeacher(Results.Result result, WrittenAt moments) {
    List<Comment> written = comments.of(result.submission().attempt().id());
    if (result.override().isPresent() || !written.isEmpty()) {
      add(new FromTeacher(result, written, moments));
    }
  }

  private ZoneId zone(Results.Result result, boolean student) {
    return student
        ? classrooms.attended().map(Classroom::zone).orElse(ZoneOffset.UTC)
        : classrooms.owned(result.submission().assignment().classroomId()).zone();
  }

  private Div tries(Results.Result result) {
    Div tries = new Div();
    tries.addClassName("tries");
    if (result.tries().size() < 2) {
      return tries;
    }
    tries.add(new Paragraph(whichCounts(result)));
    for (Results.Try attempt : result.tries()) {
      String best = attempt.equals(result.best()) ? ", best" : "";
      Anchor link =
          new Anchor(
              Links.results(attempt.attemptId()),
              "Attempt " + attempt.number() + ": " + attempt.score().percent() + "%" + best);
      if (attempt.attemptId().equals(result.submission().attempt().id())) {
        link.getElement().setAttribute("aria-current", "page");
      }
      tries.add(link);
    }
    return tries;
  }

  private static String whichCounts(Results.Result result) {
    return switch (result.submission().assignment().settings().counts()) {
      case BEST -> "The attempts; the best one counts:";
      case LATEST -> "The attempts; the last one counts:";
      case FIRST -> "The attempts; the first one counts:";
    };
  }

  /// What late work counts for, where that is less than its score.
  private static Optional<Paragraph> late(Results.Result result) {
    return result.tries().stream()
        .filter(one -> one.attemptId().equals(result.submission().attempt().id()))
        .filter(one -> result.override().isEmpty())
        .filter(one -> one.score().compareTo(result.sheet().score()) < 0)
        .findFirst()
        .map(one -> new Paragraph("It came late and counts as " + one.score().percent() + "%."));
  }

  private void retry(Results.Result result) {
    Assignment assignment = result.submission().assignment();
    Attempts.Work work = attempts.work(assignment.id());
    boolean open = work.latest().filter(latest -> !latest.submitted()).isPresent();
    int left = assignment.settings().attemptsAllowed() - work.attempts().size();
    if (open) {
      add(action(assignment.id(), "Go on with your new attempt"));
    } else if (work.retryAllowed(clock.instant())) {
      Button again = new Button("Try again", click -> again(assignment.id()));
      again.setId("retry");
      Paragraph words =
          new Paragraph(
              left == 1 ? "You can try once more." : "You can try " + left + " more times.");
      Div foot = new Div(words, again);
      foot.addClassName("foot");
      add(foot);
    }
  }

  private static Anchor action(UUID assignment, String words) {
    Anchor link = new Anchor(Links.work(assignment), words);
    link.addClassName("action");
    return link;
  }

  private void again(UUID assignmentId) {
    attempts.retry(assignmentId);
    getUI().ifPresent(ui -> ui.navigate(Links.work(assignmentId)));
  }
}
