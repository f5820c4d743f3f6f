package org.gloss.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.UUID;
import org.gloss.exchange.Exports;
import org.gloss.exchange.Gradebook;
import org.gloss.exchange.Gradebook.Line;
import org.gloss.exchange.Gradebook.Task;
import org.gloss.exchange.ResearchFigures;
import org.gloss.exchange.SpanFile;
import org.gloss.exchange.TableFile;
import org.gloss.shell.Links;

/// The files and the printed pages of one assignment, folded until they are asked for.
class AssignmentFiles extends Details {

  private static final long serialVersionUID = 1L;

  AssignmentFiles(
      Task task, String title, Gradebook book, Exports exports, ResearchFigures figures) {
    super(title);
    addClassName("assignment-files");
    addOpenedChangeListener(event -> fill(task, book, exports, figures));
  }

  private void fill(Task task, Gradebook book, Exports exports, ResearchFigures figures) {
    UUID id = task.assignmentId();
    removeAll();
    add(
        new H3("Print"),
        links(
            print("passage", id, "Passage with line numbers"),
            print("key", id, "Key sheet"),
            print("class", id, "Class sheet")),
        new H3("Annotations"),
        links(
            Downloads.link(
                "Annotations, workbook (XLSX)", () -> exports.annotations(id, TableFile.XLSX)),
            Downloads.link("Annotations, CSV", () -> exports.annotations(id, TableFile.CSV)),
            Downloads.link(
                "Annotations, CSV for Excel",
                () -> exports.annotations(id, TableFile.CSV_FOR_EXCEL)),
            spans(exports, id, SpanFile.ANNOTATIONS_JSON_LD, "Annotations, JSON-LD (W3C)"),
            spans(exports, id, SpanFile.ANSWERS_TSV, "Answers, TSV (PTC)")),
        new H3("Key and text"),
        links(
            spans(exports, id, SpanFile.KEYS_JSON_LD, "Keys, JSON-LD (W3C)"),
            spans(exports, id, SpanFile.KEY_TSV, "Key, TSV (PTC)"),
            spans(exports, id, SpanFile.TEXT, "Text")),
        new H3("Reports for families"),
        reports(task, book),
        new H3("Measures of the literature"),
        new Paragraph(words(figures, id)));
  }

  private static String words(ResearchFigures figures, UUID assignmentId) {
    return figures
        .of(assignmentId)
        .map(
            found ->
                "The class's %d answers together against the key: SI F1 %s (precision %s, recall %s), FLC F1 %s (precision %s, recall %s). “gloss score --research” says the same of the TSV files."
                    .formatted(
                        found.answers(),
                        figure(found.si().f1()),
                        figure(found.si().precision()),
                        figure(found.si().recall()),
                        figure(found.flc().f1()),
                        figure(found.flc().precision()),
                        figure(found.flc().recall())))
        .orElse("Nobody has submitted a mark yet.");
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  private static Anchor spans(Exports exports, UUID id, SpanFile as, String words) {
    return Downloads.link(words, () -> exports.spans(id, as));
  }

  private static Anchor print(String what, UUID id, String words) {
    return new Anchor(Links.print(what, id), words);
  }

  private static Component reports(Task task, Gradebook book) {
    Div links = links();
    for (Line line : book.lines()) {
      line.entry(task)
          .flatMap(Gradebook.Entry::attempt)
          .ifPresent(attempt -> links.add(print("report", attempt, line.alias())));
    }
    return links.getChildren().findAny().isPresent()
        ? links
        : new Paragraph("Nothing has been submitted yet.");
  }

  private static Div links(Component... links) {
    Div row = new Div(links);
    row.addClassName("downloads");
    return row;
  }
}
