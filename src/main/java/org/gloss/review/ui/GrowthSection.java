package org.gloss.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gloss.review.insight.FamilyTally;
import org.gloss.review.insight.Growth;
import org.gloss.shell.ScrollTable;

/// Growth by label family: a picture for each, and the table beside them.
final class GrowthSection extends Section {

  private static final long serialVersionUID = 1L;

  GrowthSection(Growth growth) {
    setId("growth");
    addClassName("growth");
    if (growth.lines().isEmpty()) {
      add(new Paragraph("There is nothing to show yet."));
      return;
    }
    Div pictures = new Div();
    pictures.addClassName("pictures");
    growth
        .lines()
        .forEach(
            line -> {
              Div one = new Div(new H2(line.family().name()), new GrowthPicture(line));
              one.addClassName("card");
              pictures.add(one);
            });
    OrderedList steps = new OrderedList();
    growth.steps().forEach(step -> steps.add(new ListItem(step)));
    add(
        pictures,
        new Paragraph("The exercises by number, the oldest first:"),
        steps,
        table(growth));
  }

  private static ScrollTable table(Growth growth) {
    List<String> titles = new ArrayList<>(List.of("Exercise"));
    growth.lines().forEach(line -> titles.add(line.family().name()));
    ScrollTable table = Figures.table("Points by exercise and label family", titles);
    for (int i = 0; i < growth.steps().size(); i++) {
      int step = i;
      table.row(
          new Span(i + 1 + ". " + growth.steps().get(i)),
          growth.lines().stream().map(line -> cell(line.points().get(step))).toList());
    }
    return table;
  }

  private static Span cell(Optional<FamilyTally> point) {
    return point
        .map(
            tally ->
                Figures.figure(
                    tally.share().percent() + "%",
                    tally.found() + " of " + tally.items() + " found"))
        .orElseGet(() -> new Span("none"));
  }
}
