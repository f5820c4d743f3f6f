package org.gloss.exercise.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.Label;
import org.gloss.exercise.draft.Comparisons;
import org.gloss.exercise.draft.Decision;
import org.gloss.scoring.KeyComparison;

/// One place of two keys: what each says, and what can be decided.
class ComparisonRow extends ListItem {

  private static final long serialVersionUID = 1L;
  private static final int AROUND = 40;

  private final transient Comparisons.Sheet sheet;

  /// What happens when a person decides.
  @FunctionalInterface
  interface Deciding {
    void decide(Comparisons.Sheet sheet, Comparisons.Line line, Decision decision);
  }

  ComparisonRow(Comparisons.Sheet sheet, Comparisons.Line line, Deciding deciding) {
    this.sheet = sheet;
    addClassName("card");
    Span kind = new Span(kind(line.row()));
    kind.addClassNames("kind", line.row() instanceof KeyComparison.Agreed ? "agreed" : "differs");
    Div sides = new Div(side(sheet.first().instructor(), first(line.row())));
    sides.add(side(sheet.second().instructor(), second(line.row())));
    sides.addClassName("sides");
    add(new Div(kind), sides);
    if (sheet.mayDecide()) {
      add(decisions(line, deciding));
    } else {
      line.decided().ifPresent(done -> add(new Paragraph("Decided: " + done.words() + ".")));
    }
  }

  private Div decisions(Comparisons.Line line, Deciding deciding) {
    Div buttons = new Div();
    buttons.addClassName("decisions");
    line.decided()
        .ifPresent(
            done -> {
              Span said = new Span("Decided: " + done.words() + ".");
              said.addClassName("decided");
              buttons.add(said);
            });
    for (Decision decision : Decision.on(line.row())) {
      Button button = new Button(decision.words(), click -> deciding.decide(sheet, line, decision));
      button.getElement().setAttribute("data-decision", decision.name().toLowerCase(Locale.ROOT));
      button.setAriaLabel(decision.words() + ": " + quote(line.row()));
      buttons.add(button);
    }
    return buttons;
  }

  private Div side(String instructor, Optional<KeyItem> item) {
    Div side = new Div(new H3(instructor));
    side.addClassName("side");
    if (item.isEmpty()) {
      side.add(new Paragraph("Nothing here."));
      return side;
    }
    Paragraph labels = new Paragraph(item.map(this::labels).orElse(""));
    labels.addClassName("labels");
    side.add(excerpt(item.get()), labels, new Paragraph(item.get().reason()));
    return side;
  }

  /// The item's words with some of what stands around them.
  private Paragraph excerpt(KeyItem item) {
    String text = sheet.exercise().passage().text();
    int from = text.lastIndexOf('\n', item.span().start()) + 1;
    int newline = text.indexOf('\n', item.span().end());
    int to = newline < 0 ? text.length() : newline;
    String before = text.substring(from, item.span().start());
    String after = text.substring(item.span().end(), to);
    Span words = new Span(item.span().in(text));
    words.addClassName("quote");
    return new Paragraph(new Span(tail(before)), words, new Span(head(after)));
  }

  private String labels(KeyItem item) {
    String names =
        item.labels().stream()
            .map(id -> sheet.exercise().labelSet().label(id).map(Label::name).orElse(id))
            .collect(Collectors.joining(", or "));
    return switch (item.status()) {
      case REQUIRED -> names;
      case OPTIONAL -> names + " (optional)";
      case TRAP -> names + " (trap)";
    };
  }

  private String quote(KeyComparison.Row row) {
    String words =
        first(row)
            .or(() -> second(row))
            .map(item -> item.span().in(sheet.exercise().passage().text()))
            .orElse("");
    return words.length() <= 2 * AROUND ? words : words.substring(0, 2 * AROUND) + "…";
  }

  private static String tail(String before) {
    return before.length() <= AROUND
        ? before
        : "…" + before.substring(before.length() - AROUND).replaceFirst("^\\S*", "");
  }

  private static String head(String after) {
    return after.length() <= AROUND
        ? after
        : after.substring(0, AROUND).replaceFirst("\\S*$", "") + "…";
  }

  private static String kind(KeyComparison.Row row) {
    return switch (row) {
      case KeyComparison.Agreed _ -> "Agreed";
      case KeyComparison.DifferingSpan _ -> "Same label, other words";
      case KeyComparison.DifferingLabel _ -> "Same words, other label";
      case KeyComparison.DifferingBoth _ -> "Other words, other label";
      case KeyComparison.OnlyFirst _ -> "Only in the first key";
      case KeyComparison.OnlySecond _ -> "Only in the second key";
    };
  }

  private static Optional<KeyItem> first(KeyComparison.Row row) {
    return switch (row) {
      case KeyComparison.Paired paired -> Optional.of(paired.first());
      case KeyComparison.OnlyFirst(KeyItem item) -> Optional.of(item);
      case KeyComparison.OnlySecond _ -> Optional.empty();
    };
  }

  private static Optional<KeyItem> second(KeyComparison.Row row) {
    return switch (row) {
      case KeyComparison.Paired paired -> Optional.of(paired.second());
      case KeyComparison.OnlyFirst _ -> Optional.empty();
      case KeyComparison.OnlySecond(KeyItem item) -> Optional.of(item);
    };
  }
}
