package org.gloss.review.ui;

import com.vaadin.flow.component.Component;
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
import java.util.UUID;
import org.gloss.account.Role;
import org.gloss.annotation.Passage;
import org.gloss.review.AppealAnswers;
import org.gloss.review.ClassWork;
import org.gloss.review.Insights;
import org.gloss.shell.Addresses;
import org.gloss.shell.Links;
import org.gloss.shell.Subpages;

/// What a teacher talks from: what the class found, named otherwise, missed, and saw that the key
/// has not. Names are hidden until they are asked for, so that it can be projected.
@Route(Links.ASSIGNMENT + "/:assignment/talk")
@RolesAllowed(Role.TEACHER_ROLE)
@StyleSheet("context://styles/review.css")
public class TalkView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final long serialVersionUID = 1L;

  private final transient Insights insights;
  private final transient AppealAnswers answers;
  private String title = "";

  /// Built by Vaadin for each visit.
  public TalkView(Insights insights, AppealAnswers answers) {
    this.insights = insights;
    this.answers = answers;
    addClassNames("page", "wide", "talk");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(insights.of(Addresses.id(event, "assignment").orElseThrow(NotFoundException::new)));
  }

  @Override
  public String getPageTitle() {
    return "Talk: " + title + " · Gloss";
  }

  private void show(ClassWork work) {
    removeAll();
    title = work.exercise().title();
    UUID assignment = work.assignment().id();
    add(head(work));
    add(
        new Subpages(
            "Pages of the assignment",
            Links.assignmentPages(assignment),
            Links.assignment(assignment, "talk")));
    add(new Paragraph(StudentsSection.handedIn(work.students())));
    if (work.otherTexts() > 0) {
      add(
          new Paragraph(
              "Not counted here: "
                  + work.otherTexts()
                  + " who marked an earlier text of this exercise."));
    }
    waiting(assignment);
    if (!work.works().isEmpty()) {
      figures(work);
    }
    add(new StudentsSection(work.students()));
  }

  private static Component head(ClassWork work) {
    Anchor back = new Anchor(Links.classroom(work.classroom().id()), work.classroom().name());
    back.addClassName("back");
    Div head = new Div(back, new H1(work.exercise().title()));
    head.addClassName("head");
    return head;
  }

  private void waiting(UUID assignment) {
    int open = answers.of(assignment).open().size();
    if (open > 0) {
      Anchor link =
          new Anchor(
              Links.assignment(assignment, "appeals"),
              open == 1
                  ? "1 argument of students waits for your answer"
                  : open + " arguments of students wait for your answer");
      link.setId("waiting");
      add(new Paragraph(link));
    }
  }

  private void figures(ClassWork work) {
    Passage passage = work.exercise().passage();
    LabelNames names = new LabelNames(work.exercise().labelSet());
    HeatSection heat = new HeatSection(work);
    add(
        heat,
        new ItemSection(work, names, heat::reveal),
        new ExtrasSection(work.extras(), passage, names),
        new ConfusionSection(work.confusion(), names),
        new AgreementSection(work.agreement(), names));
  }
}
