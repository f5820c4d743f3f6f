package org.gloss.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.gloss.account.Role;
import org.gloss.classroom.Enrolment;
import org.gloss.review.LongView;
import org.gloss.review.insight.Growth;
import org.gloss.shell.Addresses;
import org.gloss.shell.Links;
import org.gloss.shell.Subpages;

/// How a class, or one of its students, comes on from exercise to exercise, by label family.
@Route(Links.CLASS + "/:classroom/progress")
@RolesAllowed(Role.TEACHER_ROLE)
@StyleSheet("context://styles/review.css")
public class ClassGrowthView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final long serialVersionUID = 1L;

  private final transient LongView growth;
  private String title = "";

  /// Built by Vaadin for each visit.
  public ClassGrowthView(LongView growth) {
    this.growth = growth;
    addClassNames("page", "wide");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(growth.ofClass(Addresses.id(event, "classroom").orElseThrow(NotFoundException::new)));
  }

  @Override
  public String getPageTitle() {
    return "Progress: " + title + " · Gloss";
  }

  private void show(LongView.ClassGrowth found) {
    removeAll();
    UUID classroom = found.classroom().id();
    title = found.classroom().name();
    Anchor back = new Anchor(Links.CLASSES, "Your classes");
    back.addClassName("back");
    Div head = new Div(back, new H1(title));
    head.addClassName("head");
    add(
        head,
        new Subpages(
            "Pages of the class",
            Links.classPages(classroom),
            Links.classroom(classroom, "progress")),
        new Paragraph(
            "The share of the points that were earned, by label family, over the exercises that were"
                + " handed in. Exercises differ in how hard they are, so a line may fall although"
                + " much was learnt."));
    if (found.whole().lines().isEmpty()) {
      add(new Paragraph("Nobody has handed in an exercise yet."));
    } else {
      add(chosen(found));
    }
  }

  private static Component chosen(LongView.ClassGrowth found) {
    Div shown = new Div(new GrowthSection(found.whole()));
    Select<Whose> whose = new Select<>();
    whose.setId("whose");
    whose.setLabel("Whose progress");
    List<Whose> choices =
        Stream.concat(
                Stream.of(new Whose("The whole class", found.whole())),
                found.students().stream()
                    .filter(student -> found.each().containsKey(student.accountId()))
                    .map(student -> new Whose(student.alias(), of(found, student))))
            .toList();
    whose.setItems(choices);
    whose.setItemLabelGenerator(Whose::name);
    whose.setValue(choices.getFirst());
    whose.addValueChangeListener(
        change -> {
          shown.removeAll();
          shown.add(new GrowthSection(change.getValue().growth()));
        });
    return new Div(whose, shown);
  }

  private static Growth of(LongView.ClassGrowth found, Enrolment student) {
    return found.each().getOrDefault(student.accountId(), found.whole());
  }

  private record Whose(String name, Growth growth) {}
}
