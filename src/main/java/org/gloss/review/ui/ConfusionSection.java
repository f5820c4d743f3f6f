package org.gloss.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gloss.review.insight.Confusion;
import org.gloss.shell.ScrollTable;

/// Which names the class gave to what the key calls by which.
final class ConfusionSection extends Section {

  private static final long serialVersionUID = 1L;

  private final transient Confusion confusion;
  private final transient List<String> labels;

  ConfusionSection(Confusion confusion, LabelNames names) {
    this.confusion = confusion;
    this.labels = confusion.labels();
    setId("confusion");
    add(new H2("Which name for which"));
    if (labels.isEmpty()) {
      add(new Paragraph("Nobody has marked anything, and nothing was to be found."));
      return;
    }
    add(
        new Paragraph(
            "Each row is a label of the key, each column the label that students gave in the same"
                + " place. A tick says that the key accepts that name there."));
    ScrollTable table = Figures.table("Labels of the key and labels given", titles(names));
    labels.stream()
        .filter(key -> confusion.ofKey(key) > 0)
        .forEach(key -> keyRow(table, names, key));
    givenRow(table, "Also fair", confusion.alsoFair());
    givenRow(table, "Extra: nothing in the key", confusion.extras());
    totals(table);
    add(table);
  }

  private List<String> titles(LabelNames names) {
    return Stream.of(
            Stream.of("In the key"),
            labels.stream().map(names::shortName),
            Stream.of("Missed", "All"))
        .flatMap(some -> some)
        .toList();
  }

  private void keyRow(ScrollTable table, LabelNames names, String key) {
    List<Component> cells = new ArrayList<>();
    labels.forEach(given -> cells.add(cell(key, given)));
    cells.add(count(confusion.missed().getOrDefault(key, 0)));
    cells.add(count(confusion.ofKey(key)));
    table.row(new Span(names.name(key)), cells);
  }

  private Component cell(String key, String given) {
    Confusion.Cell cell = confusion.cell(key, given);
    if (cell.count() == 0) {
      return count(0);
    }
    String words =
        cell.accepted() == 0
            ? String.valueOf(cell.count())
            : cell.accepted() == cell.count()
                ? cell.count() + " ✓"
                : cell.count() + " (" + cell.accepted() + " ✓)";
    Span shown = new Span(words);
    shown.addClassName(cell.accepted() == cell.count() ? "accepted" : "other-name");
    return shown;
  }

  private void givenRow(ScrollTable table, String name, Map<String, Integer> counts) {
    List<Component> cells = new ArrayList<>();
    labels.forEach(given -> cells.add(count(counts.getOrDefault(given, 0))));
    cells.add(new Span());
    cells.add(count(Confusion.sum(counts)));
    table.row(new Span(name), cells);
  }

  private void totals(ScrollTable table) {
    List<Component> cells = new ArrayList<>();
    labels.forEach(given -> cells.add(count(confusion.ofGiven(given))));
    int missed = Confusion.sum(confusion.missed());
    cells.add(count(missed));
    cells.add(
        count(
            confusion.allMatched()
                + missed
                + Confusion.sum(confusion.alsoFair())
                + Confusion.sum(confusion.extras())));
    table.row(new Span("All"), cells);
  }

  private static Component count(int number) {
    Span shown = new Span(String.valueOf(number));
    if (number == 0) {
      shown.addClassName("nothing");
    }
    return shown;
  }
}
