package org.gloss.exercise.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import org.gloss.account.Role;
import org.gloss.exercise.draft.Comparisons;
import org.gloss.exercise.draft.Decision;
import org.gloss.exercise.draft.Panels;
import org.gloss.scoring.ExpertRange;
import org.gloss.shell.Addresses;
import org.gloss.shell.Links;

/// Two instructors' keys side by side: how far they agree, and row by row what to make of it.
@Route(Links.COMPARISON + "/:key")
@RolesAllowed(Role.TEACHER_ROLE)
public class ComparisonView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final long serialVersionUID = 1L;

  private final transient Comparisons comparisons;
  private final transient Panels panels;
  private final Div told = new Div();
  private String title = "";

  /// Built by Vaadin for each visit.
  public ComparisonView(Comparisons comparisons, Panels panels) {
    this.comparisons = comparisons;
    this.panels = panels;
    addClassNames("page", "wide", "comparison");
    told.addClassName("told");
    told.getElement().setAttribute("role", "status");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(
        comparisons.of(Addresses.id(event, "key").orElseThrow(NotFoundException::new)),
        Optional.empty());
  }

  @Override
  public String getPageTitle() {
    return "Two keys: " + title + " · Gloss";
  }

  private void show(Comparisons.Sheet sheet, Optional<String> news) {
    removeAll();
    title = sheet.draft().title();
    told.setText(news.orElse(""));
    add(head(sheet), figures(sheet));
    if (sheet.mayDecide()) {
      add(panel(sheet));
    }
    add(told, rows(sheet));
  }

  private Div head(Comparisons.Sheet sheet) {
    Anchor back =
        sheet.mayDecide()
            ? new Anchor(Links.draft(sheet.draft().id(), "publish"), "Back to the draft")
            : new Anchor(Links.BANK, "All exercises");
    back.addClassName("back");
    Div head =
        new Div(
            back,
            new H1("Two keys: " + title),
            new Paragraph(
                "First key: %s. Second key: %s."
                    .formatted(sheet.first().instructor(), sheet.second().instructor())));
    head.addClassName("head");
    return head;
  }

  private static Section figures(Comparisons.Sheet sheet) {
    Section section = new Section(new H2("How far the keys agree"));
    section.addClassName("card");
    section.add(new Paragraph(sheet.sentence()));
    sheet.range().map(ComparisonView::range).ifPresent(section::add);
    section.add(new AgreementTable(sheet));
    return section;
  }

  private static Paragraph range(ExpertRange range) {
    int lowest = range.lowest().percent();
    int highest = range.highest().percent();
    String words =
        lowest == highest
            ? "Scored against each other’s keys, the instructors reach %d%%.".formatted(lowest)
            : "Scored against each other’s keys, the instructors reach %d%% to %d%%."
                .formatted(lowest, highest);
    return new Paragraph(words + " Students see this range beside their score.");
  }

  private Section panel(Comparisons.Sheet sheet) {
    boolean combined = panels.combined(sheet.draft().id());
    Section section = new Section(new H2("One key or a panel"));
    section.addClassName("card");
    section.add(
        new Paragraph(
            combined
                ? "Students are compared with the panel key: what at least half of the instructors"
                    + " require counts, the rest is optional. Making it anew drops changes that you"
                    + " made to it."
                : "Decide below where the keys differ, or keep both as a panel key: what at least"
                    + " half of the instructors require counts, the rest is optional."));
    Button combine =
        new Button(
            combined ? "Make the panel key anew" : "Keep both as a panel key",
            click -> again(sheet, panels.combine(sheet.draft().id())));
    combine.setId("combine");
    section.add(combine);
    if (combined) {
      Button separate =
          new Button(
              "Give the panel key up",
              click -> {
                panels.separate(sheet.draft().id());
                getUI().ifPresent(ui -> ui.navigate(Links.draft(sheet.draft().id(), "publish")));
              });
      separate.setId("separate");
      section.add(separate);
    }
    return section;
  }

  private Component rows(Comparisons.Sheet sheet) {
    OrderedList list = new OrderedList();
    list.addClassName("comparison-rows");
    sheet.lines().forEach(line -> list.add(new ComparisonRow(sheet, line, this::decide)));
    String open =
        switch ((int) sheet.open()) {
          case 0 -> "Nothing is open.";
          case 1 -> "1 difference is open.";
          default -> sheet.open() + " differences are open.";
        };
    return new Section(new H2("Place by place"), new Paragraph(open), list);
  }

  private void decide(Comparisons.Sheet sheet, Comparisons.Line line, Decision decision) {
    again(
        sheet,
        comparisons
            .decide(sheet.second().id(), line.id(), decision)
            .or(() -> Optional.of("Decided: " + decision.words() + ".")));
  }

  private void again(Comparisons.Sheet sheet, Optional<String> news) {
    UUID key = sheet.second().id();
    show(comparisons.of(key), news);
  }
}
