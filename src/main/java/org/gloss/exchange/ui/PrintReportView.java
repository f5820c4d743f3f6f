package org.gloss.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
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
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.gloss.account.Role;
import org.gloss.exchange.Reports;
import org.gloss.exchange.Reports.Line;
import org.gloss.exchange.Reports.Report;
import org.gloss.shell.Addresses;
import org.gloss.shell.Links;

/// One student's attempt for paper, in words that a family understands.
@Route(Links.PRINT + "/report/:attempt")
@RolesAllowed({Role.STUDENT_ROLE, Role.TEACHER_ROLE})
@StyleSheet("context://styles/exchange.css")
public class PrintReportView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final long serialVersionUID = 1L;

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  private final transient Reports reports;
  private String title = "";

  /// Built by Vaadin for each visit.
  public PrintReportView(Reports reports) {
    this.reports = reports;
    addClassNames("page", "printed", "report-sheet");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(reports.of(Addresses.id(event, "attempt").orElseThrow(NotFoundException::new)));
  }

  @Override
  public String getPageTitle() {
    return "Report: " + title + " · Gloss";
  }

  private void show(Report report) {
    removeAll();
    title = report.title();
    add(
        new PrintHead(title, about(report)),
        new Paragraph(
            report.student()
                + " read this passage closely and marked words that persuade rather than inform:"
                + " loaded words, claims without support, tricks of argument. A key that"
                + " instructors wrote says what can be found. This sheet compares the two."),
        source(report),
        summary(report),
        lines(
            "Found",
            report.found(),
            line -> Tables.quoted(line.words()) + " is marked in the key as " + line.label() + "."),
        lines(
            "Found, under another name",
            report.otherName(),
            line ->
                Tables.quoted(line.words())
                    + " was called "
                    + line.marked()
                    + "; the key calls it "
                    + line.label()
                    + "."),
        lines(
            "Missed",
            report.missed(),
            line -> Tables.quoted(line.words()) + " is marked in the key as " + line.label() + "."),
        lines(
            "Marked, and not in the key",
            report.extras(),
            line -> Tables.quoted(line.words()) + " was called " + line.label() + "."),
        comments(report),
        caution());
  }

  private static Component comments(Report report) {
    Section section = new Section();
    if (!report.comments().isEmpty()) {
      section.add(new H2("From the teacher"));
      report.comments().forEach(words -> section.add(new Paragraph(words)));
    }
    return section;
  }

  private static String about(Report report) {
    String late = report.late() ? ", after it was due" : "";
    String where = report.classroom().isEmpty() ? "" : " · " + report.classroom();
    return report.student()
        + where
        + " · handed in on "
        + DAY.format(report.submittedAt().atZone(report.zone()))
        + late
        + (report.attempt() > 1 ? " · attempt " + report.attempt() : "");
  }

  private static Component source(Report report) {
    UnorderedList list = new UnorderedList();
    list.addClassName("source");
    report.source().forEach(line -> list.add(new ListItem(line)));
    return list;
  }

  private static Component summary(Report report) {
    int required = report.counts().required();
    String found =
        required == 0
            ? "There was nothing to be found in this passage."
            : report.counts().matched()
                + " of "
                + required
                + " places in the key were found, "
                + report.counts().found()
                + " of them exactly.";
    Paragraph words = new Paragraph(found + " This counts as " + report.percent() + "%.");
    words.addClassName("summary");
    Div summary = new Div(words);
    report
        .changed()
        .ifPresent(reason -> summary.add(new Paragraph("The teacher gave this score: " + reason)));
    return summary;
  }

  private static Component lines(
      String heading, List<Line> lines, Function<Line, String> sentence) {
    Section section = new Section();
    if (lines.isEmpty()) {
      return section;
    }
    UnorderedList list = new UnorderedList();
    for (Line line : lines) {
      ListItem item = new ListItem(new Span(sentence.apply(line)));
      if (!line.reason().isEmpty()) {
        item.add(new Paragraph("Why: " + line.reason()));
      }
      if (!line.own().isEmpty()) {
        item.add(new Paragraph("In the student's words: " + line.own()));
      }
      list.add(item);
    }
    section.add(new H2(heading), list);
    return section;
  }

  private static Component caution() {
    Paragraph words =
        new Paragraph(
            "A marked passage may still be true; an unmarked one may still be false. Readers who"
                + " know the subject also differ about a part of such marks.");
    words.addClassName("caution");
    return words;
  }
}
