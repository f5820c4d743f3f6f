package org.gloss.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.gloss.review.Compared;
import org.gloss.scoring.Ratio;
import org.gloss.scoring.Scoresheet;

/// A score as counts, then as a percentage, then as three bars with a sentence each.
class ScoreCard extends Section {

  private static final long serialVersionUID = 1L;

  /// @param own whether it is for who answered
  ScoreCard(Compared compared, boolean own) {
    addClassName("score-card");
    Scoresheet sheet = compared.sheet();
    H2 heading =
        new H2(own ? "How your marks compare with the key" : "How the marks compare with the key");
    add(heading, counts(sheet.counts()), percent(sheet), bars(sheet, own));
    compared
        .experts()
        .ifPresent(
            range ->
                add(
                    new Paragraph(
                        "Instructors who keyed this passage score "
                            + between(range.lowest(), range.highest())
                            + " against each other.")));
  }

  private static Component counts(Scoresheet.Counts counts) {
    UnorderedList list = new UnorderedList();
    list.addClassName("counts");
    if (counts.required() > 0) {
      list.add(count(counts.found(), "found", "of " + counts.required()));
      list.add(count(counts.otherName(), "found, other name", ""));
      list.add(count(counts.partly(), "partly", ""));
      list.add(count(counts.missed(), "missed", ""));
    }
    list.add(count(counts.alsoFair(), "also fair", ""));
    list.add(count(counts.extras(), counts.extras() == 1 ? "extra" : "extras", ""));
    return list;
  }

  private static ListItem count(int number, String words, String of) {
    Span figure = new Span(of.isEmpty() ? String.valueOf(number) : number + " " + of);
    figure.addClassName("figure");
    return new ListItem(figure, new Span(" " + words));
  }

  private static Component percent(Scoresheet sheet) {
    Scoresheet.Counts counts = sheet.counts();
    String points =
        counts.required() == 0
            ? "This is a passage with nothing to be found."
            : sheet.score().numerator().toPlainString()
                + " of "
                + sheet.score().denominator().toPlainString()
                + " points";
    Span figure = new Span(sheet.score().percent() + "%");
    figure.addClassName("percent");
    Paragraph line = new Paragraph(new Span(points + " "), figure);
    line.addClassName("points");
    String extras =
        counts.costing() > 0
            ? counts.costing() + " of the extras cost points."
            : counts.extras() > 0 ? "The extras cost nothing here." : "";
    return extras.isEmpty() ? line : new Div(line, new Paragraph(extras));
  }

  private static Component bars(Scoresheet sheet, boolean own) {
    Div bars = new Div();
    bars.addClassName("bars");
    bars.add(
        bar(
            "Spotting",
            sheet.spotting(),
            own
                ? "how much of what the key marks you touched"
                : "how much of what the key marks was touched",
            "nothing had to be found"),
        bar(
            "Naming",
            sheet.naming(),
            own
                ? "how often your label was one the key accepts"
                : "how often the label was one the key accepts",
            "nothing was matched, so there is no name to compare"),
        bar(
            "Restraint",
            Optional.of(sheet.restraint()),
            own
                ? "how many of your marks the key agrees with"
                : "how many of the marks the key agrees with",
            ""));
    return bars;
  }

  private static Component bar(
      String name, Optional<Ratio> share, String sentence, String without) {
    Div bar = new Div();
    bar.addClassName("bar");
    Span title = new Span(name);
    title.addClassName("name");
    if (share.isEmpty()) {
      bar.add(title, new Paragraph("No bar: " + without + "."));
      return bar;
    }
    int percent = share.get().percent();
    Div fill = new Div();
    fill.getStyle().set("inline-size", percent + "%");
    Div track = new Div(fill);
    track.addClassName("track");
    track.getElement().setAttribute("aria-hidden", "true");
    bar.add(title, track, new Paragraph(percent + "%: " + sentence + "."));
    return bar;
  }

  private static String between(Ratio lowest, Ratio highest) {
    return lowest.percent() == highest.percent()
        ? lowest.percent() + "%"
        : lowest.percent() + "% to " + highest.percent() + "%";
  }
}
