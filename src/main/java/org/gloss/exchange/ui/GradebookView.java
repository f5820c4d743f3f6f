package org.gloss.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.gloss.account.Role;
import org.gloss.exchange.Exports;
import org.gloss.exchange.Gradebook;
import org.gloss.exchange.Gradebook.Entry;
import org.gloss.exchange.Gradebook.Line;
import org.gloss.exchange.Gradebook.Task;
import org.gloss.exchange.Gradebooks;
import org.gloss.exchange.ResearchFigures;
import org.gloss.shell.Addresses;
import org.gloss.shell.Links;
import org.gloss.shell.ScrollTable;
import org.gloss.shell.Subpages;

/// What every student of a class has for every assignment, and the files that leave Gloss.
@Route(Links.CLASS + "/:classroom/gradebook")
@RolesAllowed(Role.TEACHER_ROLE)
@StyleSheet("context://styles/exchange.css")
public class GradebookView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final long serialVersionUID = 1L;

  private final transient Gradebooks gradebooks;
  private final transient Exports exports;
  private final transient ResearchFigures figures;
  private String title = "";

  /// Built by Vaadin for each visit.
  public GradebookView(Gradebooks gradebooks, Exports exports, ResearchFigures figures) {
    this.gradebooks = gradebooks;
    this.exports = exports;
    this.figures = figures;
    addClassNames("page", "wide", "gradebook");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(Addresses.id(event, "classroom").orElseThrow(NotFoundException::new));
  }

  @Override
  public String getPageTitle() {
    return "Gradebook: " + title + " · Gloss";
  }

  private void show(UUID classroomId) {
    removeAll();
    Gradebook book = gradebooks.of(classroomId);
    title = book.classroom();
    add(
        new H1("Gradebook of " + title),
        new Subpages(
            "Pages of the class",
            Links.classPages(classroomId),
            Links.classroom(classroomId, "gradebook")));
    if (book.tasks().isEmpty() || book.lines().isEmpty()) {
      add(
          new Paragraph(
              "There is nothing to show yet: the gradebook fills as students join and submit."));
      return;
    }
    add(
        new Paragraph(
            "What counts for each assignment, in percent, by alias. Choose a figure to see the work"
                + " behind it."),
        table(book),
        new GradebookDownloads(classroomId, book, exports),
        assignments(book));
  }

  private static List<String> columns(Gradebook book) {
    return Stream.concat(Stream.of("Student"), book.titles().stream()).toList();
  }

  private static ScrollTable table(Gradebook book) {
    ScrollTable table = new ScrollTable("Gradebook", columns(book));
    book.lines()
        .forEach(
            line ->
                table.row(
                    line.alias(), book.tasks().stream().map(task -> cell(line, task)).toList()));
    return table;
  }

  private static NativeTableCell cell(Line line, Task task) {
    NativeTableCell cell = new NativeTableCell();
    Optional<Entry> entry = line.entry(task);
    if (entry.isEmpty()) {
      cell.add(new Span("–"));
      cell.getElement().setAttribute("title", "Nothing submitted");
      return cell;
    }
    entry.ifPresent(one -> fill(cell, one, line.alias() + ", " + task.title()));
    return cell;
  }

  private static void fill(NativeTableCell cell, Entry entry, String whose) {
    String percent = entry.score().map(score -> score.percent() + "%").orElse("–");
    entry
        .attempt()
        .ifPresent(
            attempt -> {
              Anchor link = new Anchor(Links.workOf(attempt), percent);
              link.getElement().setAttribute("aria-label", whose + ": " + percent);
              cell.add(link);
            });
    String remarks =
        String.join(
            " · ",
            Stream.of(
                    entry
                        .counts()
                        .filter(counts -> counts.required() > 0)
                        .map(counts -> counts.matched() + " of " + counts.required())
                        .orElse(""),
                    entry.late() ? "late" : "",
                    entry.overridden() ? "changed" : "")
                .filter(words -> !words.isEmpty())
                .toList());
    Span about = new Span(remarks);
    about.addClassName("about");
    cell.add(about);
  }

  private Component assignments(Gradebook book) {
    Section section = new Section(new H2("Each assignment"));
    section.add(
        new Paragraph(
            "Annotations with what became of them, keys, and pages to print. Offsets count Unicode"
                + " code points."));
    List<String> titles = book.titles();
    for (int i = 0; i < titles.size(); i++) {
      section.add(new AssignmentFiles(book.tasks().get(i), titles.get(i), book, exports, figures));
    }
    return section;
  }
}
