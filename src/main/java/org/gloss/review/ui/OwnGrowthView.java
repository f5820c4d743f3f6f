package org.gloss.review.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.gloss.account.Role;
import org.gloss.review.LongView;
import org.gloss.review.insight.Growth;
import org.gloss.shell.Links;

/// How a student comes on from exercise to exercise, by label family; of returned results only.
@Route(Links.PROGRESS)
@PageTitle("Your progress · Gloss")
@RolesAllowed(Role.STUDENT_ROLE)
@StyleSheet("context://styles/review.css")
public class OwnGrowthView extends Div implements BeforeEnterObserver {

  private static final long serialVersionUID = 1L;

  private final transient LongView growth;

  /// Built by Vaadin for each visit.
  public OwnGrowthView(LongView growth) {
    this.growth = growth;
    addClassNames("page", "wide");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(growth.own());
  }

  private void show(Growth own) {
    removeAll();
    Anchor back = new Anchor(Links.EXERCISES, "All exercises");
    back.addClassName("back");
    Div head = new Div(back, new H1("Your progress"));
    head.addClassName("head");
    add(head);
    if (own.lines().isEmpty()) {
      add(
          new Paragraph(
              "Here you will see how you come on, as soon as the first results are returned."));
      return;
    }
    add(
        new Paragraph(
            "How many of the points you earned, by kind of technique. Exercises differ in how hard"
                + " they are: a line that falls need not mean that you got worse. Only you and your"
                + " teachers see this."),
        new GrowthSection(own));
  }
}
