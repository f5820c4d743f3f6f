package org.gloss.exercise.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Stream;
import org.gloss.exercise.draft.KeyChecks;
import org.gloss.scoring.KeyStressTest;
import org.gloss.scoring.ScoringRules;

/// What cheap play earns, in percent by preset, and in words where it pays.
class StressTable extends Section {

  private static final long serialVersionUID = 1L;

  StressTable(KeyChecks.Stress stress) {
    setId("stress");
    add(new H2("Stress test"));
    switch (stress) {
      case KeyChecks.Stress.NotYet(String why) -> add(new Paragraph(why));
      case KeyChecks.Stress.Played(KeyStressTest test) -> played(test);
    }
  }

  private void played(KeyStressTest test) {
    add(
        new Paragraph(
            "What somebody would score in a test who did not read closely. Low numbers are good; the"
                + " second instructor's should be high."),
        table(test));
    if (test.warnings().isEmpty()) {
      add(new Paragraph("Cheap play does not pay on this key."));
      return;
    }
    UnorderedList warnings = new UnorderedList();
    warnings.addClassName("fault");
    warnings.setId("stress-warnings");
    test.warnings().forEach(warning -> warnings.add(new ListItem(warning)));
    add(warnings);
  }

  private static Div table(KeyStressTest test) {
    NativeTableRow titles = new NativeTableRow();
    Stream.of("Play", "Spotting", "Balanced", "Naming")
        .map(NativeTableHeaderCell::new)
        .forEach(titles::add);
    titles.getChildren().forEach(cell -> cell.getElement().setAttribute("scope", "col"));
    NativeTableBody body = new NativeTableBody();
    test.plays().forEach(played -> body.add(row(played)));
    NativeTable table = new NativeTable();
    table.add(new NativeTableHeader(titles), body);
    Div scroller = new Div(table);
    scroller.addClassName("scroller");
    scroller.getElement().setAttribute("tabindex", "0");
    scroller.getElement().setAttribute("role", "region");
    scroller.getElement().setAttribute("aria-label", "Scores of cheap play");
    return scroller;
  }

  private static NativeTableRow row(KeyStressTest.Played played) {
    NativeTableHeaderCell name = new NativeTableHeaderCell(played.play().words());
    name.getElement().setAttribute("scope", "row");
    NativeTableRow row = new NativeTableRow();
    row.add(name);
    Stream.of(ScoringRules.Preset.values())
        .map(preset -> new ScoringRules(preset, ScoringRules.Mode.TEST))
        .map(rules -> new NativeTableCell(played.score(rules).percent() + "%"))
        .forEach(row::add);
    return row;
  }
}
