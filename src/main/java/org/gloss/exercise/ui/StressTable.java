package org.gloss.exercise.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;
import org.gloss.exercise.draft.KeyChecks;
import org.gloss.scoring.KeyStressTest;
import org.gloss.scoring.ScoringRules;
import org.gloss.shell.ScrollTable;

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

  private static ScrollTable table(KeyStressTest test) {
    ScrollTable table =
        new ScrollTable("Scores of cheap play", List.of("Play", "Spotting", "Balanced", "Naming"));
    test.plays().forEach(played -> table.words(played.play().words(), percents(played)));
    return table;
  }

  private static List<String> percents(KeyStressTest.Played played) {
    return Stream.of(ScoringRules.Preset.values())
        .map(preset -> new ScoringRules(preset, ScoringRules.Mode.TEST))
        .map(rules -> played.score(rules).percent() + "%")
        .toList();
  }
}
