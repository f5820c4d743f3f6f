package org.gloss.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
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
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gloss.account.Role;
import org.gloss.review.Appeal;
import org.gloss.review.AppealAnswers;
import org.gloss.review.AppealSheet;
import org.gloss.shell.Addresses;
import org.gloss.shell.Links;
import org.gloss.shell.Subpages;

/// What students argue about an assignment, for its teacher to answer: what many argue first, each
/// once. Names are hidden until they are asked for.
@Route(Links.ASSIGNMENT + "/:assignment/appeals")
@RolesAllowed(Role.TEACHER_ROLE)
@StyleSheet("context://styles/argue.css")
public class AppealsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final long serialVersionUID = 1L;

  /// The most cards on one page; the others follow once these are answered.
  private static final int MOST = 40;

  private static final int MOST_ANSWERED = 30;

  private final transient AppealAnswers answers;
  private final List<AppealCard> cards = new ArrayList<>();
  private final Div fault = new Div();
  private final Div news = new Div();
  private final Button accept = new Button();
  private UUID assignment = new UUID(0, 0);
  private String title = "";

  /// Built by Vaadin for each visit.
  public AppealsView(AppealAnswers answers) {
    this.answers = answers;
    addClassNames("page", "wide", "appeals");
    fault.addClassName("fault");
    fault.getElement().setAttribute("role", "alert");
    news.getElement().setAttribute("role", "status");
    accept.setId("accept");
    accept.addThemeName("primary");
    accept.addClickListener(click -> accept());
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    assignment = Addresses.id(event, "assignment").orElseThrow(NotFoundException::new);
    show(answers.of(assignment));
  }

  @Override
  public String getPageTitle() {
    return "Appeals: " + title + " · Gloss";
  }

  private void show(AppealSheet sheet) {
    removeAll();
    title = sheet.exercise().title();
    Anchor back = new Anchor(Links.classroom(sheet.assignment().classroomId()), "The class");
    back.addClassName("back");
    Div head = new Div(back, new H1(title));
    head.addClassName("head");
    add(
        head,
        new Subpages(
            "Pages of the assignment",
            Links.assignmentPages(assignment),
            Links.assignment(assignment, "appeals")));
    showOpen(sheet);
    if (!sheet.answered().isEmpty()) {
      add(answered(sheet.answered()));
    }
  }

  private void showOpen(AppealSheet sheet) {
    cards.clear();
    List<AppealSheet.Cluster> open = sheet.open();
    if (open.isEmpty()) {
      add(new Paragraph("Nobody waits for an answer. Students argue back on their results page."));
      return;
    }
    sheet.obstacle().ifPresent(reason -> add(new Paragraph(reason)));
    Checkbox names = new Checkbox("Show names");
    names.setId("show-names");
    names.addValueChangeListener(
        change -> cards.forEach(card -> card.showNames(change.getValue())));
    add(names);
    for (int i = 0; i < Math.min(MOST, open.size()); i++) {
      cards.add(
          new AppealCard(
              i + 1,
              open.get(i),
              sheet.aliases(),
              sheet.obstacle().isEmpty(),
              this::count,
              this::decline));
    }
    cards.forEach(this::add);
    if (open.size() > MOST) {
      add(new Paragraph("Answer these first; " + (open.size() - MOST) + " more follow."));
    }
    add(foot(sheet));
    count();
  }

  private Component foot(AppealSheet sheet) {
    Anchor bank = new Anchor(Links.exercise(sheet.exercise().id()), "Its exercise");
    Paragraph otherwise = new Paragraph("Does none of the answers fit? Change the key itself: ");
    otherwise.add(bank);
    Div foot = new Div(fault, news, accept, otherwise);
    foot.addClassName("foot");
    return foot;
  }

  private void count() {
    long chosen = cards.stream().filter(card -> card.acceptance().isPresent()).count();
    accept.setEnabled(chosen > 0);
    accept.setText(
        chosen == 0
            ? "Accept and make the next key version"
            : "Accept " + chosen + " and make the next key version");
  }

  private void accept() {
    List<AppealAnswers.Acceptance> chosen =
        cards.stream().flatMap(card -> card.acceptance().stream()).toList();
    switch (answers.accept(assignment, chosen)) {
      case AppealAnswers.Outcome.Accepted ignored -> accepted();
      case AppealAnswers.Outcome.Declined ignored -> {}
      case AppealAnswers.Outcome.Overtaken(String by) -> showFault(overtaken(by));
      case AppealAnswers.Outcome.Refused(String reason) -> showFault(reason);
    }
  }

  /// Goes on to the scores, unless words are written that would be lost.
  private void accepted() {
    List<AppealCard> done = cards.stream().filter(card -> card.acceptance().isPresent()).toList();
    if (cards.stream().noneMatch(AppealCard::unfinished)) {
      getUI().ifPresent(ui -> ui.navigate(Links.assignment(assignment, "regrade")));
      return;
    }
    remove(done.toArray(Component[]::new));
    cards.removeAll(done);
    count();
    fault.setText("");
    news.setText(
        "Accepted: the key has a new version. “Regrade” above shows what it does to the scores.");
  }

  private void decline(AppealCard card, AppealSheet.Cluster cluster, String words) {
    switch (answers.decline(assignment, cluster.ids(), words)) {
      case AppealAnswers.Outcome.Accepted ignored -> {}
      case AppealAnswers.Outcome.Declined ignored -> {
        remove(card);
        cards.remove(card);
        count();
        fault.setText("");
        showAnsweredAgain();
      }
      case AppealAnswers.Outcome.Overtaken(String by) -> card.showFault(overtaken(by));
      case AppealAnswers.Outcome.Refused(String reason) -> card.showFault(reason);
    }
  }

  private void showAnsweredAgain() {
    getChildren()
        .filter(child -> child.getId().filter("answered"::equals).isPresent())
        .toList()
        .forEach(this::remove);
    add(answered(answers.of(assignment).answered()));
  }

  private void showFault(String reason) {
    fault.setText(reason);
  }

  private static String overtaken(String by) {
    return "Nothing was changed: "
        + by
        + " has answered this meanwhile. Open this page again to see what is left.";
  }

  private static Section answered(List<AppealSheet.Answered> answered) {
    UnorderedList list = new UnorderedList();
    answered.stream().limit(MOST_ANSWERED).forEach(one -> list.add(line(one)));
    Section section = new Section(new H2("Answered"), list);
    section.setId("answered");
    section.addClassName("answered");
    return section;
  }

  private static ListItem line(AppealSheet.Answered one) {
    Appeal.Answer answer = one.answer();
    String decision = answer.decision() == Appeal.Decision.DECLINED ? "declined" : "accepted";
    Span about = new Span(one.about());
    about.addClassName("about");
    return new ListItem(
        about,
        new Paragraph(
            "%s by %s for %s: %s"
                .formatted(
                    decision,
                    answer.by(),
                    one.students() == 1 ? "1 student" : one.students() + " students",
                    answer.words())));
  }
}
