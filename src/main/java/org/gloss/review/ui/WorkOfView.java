package org.gloss.review.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.gloss.account.Role;
import org.gloss.account.SignedIn;
import org.gloss.annotation.Passage;
import org.gloss.attempt.Attempt;
import org.gloss.review.CommentBank;
import org.gloss.review.Comments;
import org.gloss.review.OwnScores;
import org.gloss.review.Results;
import org.gloss.review.StudentsWork;
import org.gloss.review.StudentsWork.Reviewed;
import org.gloss.scoring.Ratio;
import org.gloss.shell.Addresses;
import org.gloss.shell.Links;

/// One student's work on one page, for the teacher: marks beside the key, comments, the score.
@Route(Links.WORK_OF + "/:attempt")
@RolesAllowed(Role.TEACHER_ROLE)
@StyleSheet("context://styles/review.css")
public class WorkOfView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final long serialVersionUID = 1L;

  private static final String NAMES = "names";
  private static final String HIDDEN = "hidden";

  /// Follows the links to other students by Alt and an arrow, outside of what reads arrows itself.
  private static final String KEYS =
      """
      const page = this;
      const follow = event => {
        if (!page.isConnected) { document.removeEventListener('keydown', follow); return; }
        if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
        const id = { ArrowRight: 'next-student', ArrowLeft: 'previous-student' }[event.key];
        const busy = event.composedPath().some(one => one instanceof Element && one.matches(
            'input, textarea, select, vaadin-select, [contenteditable], passage-annotator'));
        const link = id && !busy && page.querySelector('#' + id);
        if (link) { event.preventDefault(); link.click(); }
      };
      document.addEventListener('keydown', follow);
      """;

  private final transient StudentsWork work;
  private final transient Comments comments;
  private final transient CommentBank bank;
  private final transient OwnScores scores;
  private final transient SignedIn signedIn;
  private String title = "";

  /// Built by Vaadin for each visit.
  public WorkOfView(
      StudentsWork work, Comments comments, CommentBank bank, OwnScores scores, SignedIn signedIn) {
    this.work = work;
    this.comments = comments;
    this.bank = bank;
    this.scores = scores;
    this.signedIn = signedIn;
    addClassNames("page", "wide", "work-of");
  }

  /// Where the work of an attempt is shown.
  ///
  /// @param hidden whether names stay hidden there
  static String address(UUID attempt, boolean hidden) {
    return Links.workOf(attempt) + (hidden ? "?" + NAMES + "=" + HIDDEN : "");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    UUID attempt = Addresses.id(event, "attempt").orElseThrow(NotFoundException::new);
    boolean hidden =
        event
            .getLocation()
            .getQueryParameters()
            .getSingleParameter(NAMES)
            .filter(HIDDEN::equals)
            .isPresent();
    Reviewed reviewed = work.of(attempt);
    work.visited(attempt);
    show(reviewed, hidden);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    getElement().executeJs(KEYS);
  }

  @Override
  public String getPageTitle() {
    return title + " · Gloss";
  }

  private void show(Reviewed reviewed, boolean hidden) {
    removeAll();
    Results.Result result = reviewed.result();
    UUID attempt = result.submission().attempt().id();
    WrittenAt moments = new WrittenAt(reviewed.classroom().zone());
    LabelNames names = new LabelNames(result.exercise().labelSet());
    Passage passage = result.exercise().passage();
    title = hidden ? StudentsSection.numbered(reviewed.place()) : alias(reviewed);
    add(head(reviewed, moments), line(reviewed, hidden), tries(result, hidden));
    add(
        new ScoreCard(result.compared(), false),
        new OwnScoreSection(result, counted(result), scores, () -> show(work.of(attempt), hidden)),
        new MarksBesideKey(result.compared(), false));
    if (!reviewed.late().isEmpty()) {
      add(new LateSection(reviewed.late(), passage, names, moments));
    }
    add(
        new CommentsSection(
            new CommentDesk(
                attempt,
                signedIn.teacher().id(),
                comments,
                bank,
                result.submission().annotations(),
                passage,
                names,
                moments)),
        new Paragraph(new Anchor(Links.print("report", attempt), "A report to print")));
  }

  private Component head(Reviewed reviewed, WrittenAt moments) {
    Results.Result result = reviewed.result();
    Attempt attempt = result.submission().attempt();
    Anchor back =
        new Anchor(
            Links.assignment(attempt.assignmentId(), "talk"), "Talk: " + result.exercise().title());
    back.addClassName("back");
    String ended = attempt.byClock() ? "ended by the clock" : "handed in";
    Paragraph about =
        new Paragraph(
            "Attempt %d, %s %s%s"
                .formatted(
                    attempt.number(),
                    ended,
                    attempt.submittedAt().map(moments::of).orElse(""),
                    result.submission().late() ? ", late" : ""));
    Div head = new Div(back, new H1(title), about);
    head.addClassName("head");
    return head;
  }

  private static String alias(Reviewed reviewed) {
    return reviewed.alias().orElse("A student who is in the class no longer");
  }

  private static Component line(Reviewed reviewed, boolean hidden) {
    Nav nav = new Nav();
    nav.setAriaLabel("Other students");
    nav.addClassName("line");
    reviewed
        .neighbour(-1, hidden)
        .ifPresent(one -> nav.add(link(one, "previous-student", "Previous student", hidden)));
    reviewed
        .neighbour(1, hidden)
        .ifPresent(one -> nav.add(link(one, "next-student", "Next student", hidden)));
    Paragraph keys =
        new Paragraph(
            "Alt + → goes to the next student, Alt + ← to the previous one, while you are not typing"
                + " or in the passage. The order says nothing about the work.");
    keys.addClassName("remark");
    nav.add(keys);
    return nav;
  }

  private static Anchor link(UUID attempt, String id, String words, boolean hidden) {
    Anchor link = new Anchor(address(attempt, hidden), words);
    link.setId(id);
    link.addClassName("action");
    return link;
  }

  private static Component tries(Results.Result result, boolean hidden) {
    Div tries = new Div();
    tries.addClassName("tries");
    if (result.tries().size() < 2) {
      return tries;
    }
    tries.add(new Paragraph("All attempts:"));
    for (Results.Try attempt : result.tries()) {
      Anchor link =
          new Anchor(
              address(attempt.attemptId(), hidden),
              "Attempt " + attempt.number() + ": " + attempt.score().percent() + "%");
      if (attempt.attemptId().equals(result.submission().attempt().id())) {
        link.getElement().setAttribute("aria-current", "page");
      }
      tries.add(link);
    }
    return tries;
  }

  private static Ratio counted(Results.Result result) {
    UUID attempt = result.submission().attempt().id();
    return result.tries().stream()
        .filter(one -> one.attemptId().equals(attempt))
        .map(Results.Try::score)
        .findFirst()
        .orElseThrow();
  }
}
