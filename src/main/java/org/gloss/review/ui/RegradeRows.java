package org.gloss.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.gloss.review.RegradeSheet;
import org.gloss.scoring.Ratio;
import org.gloss.shell.PageTurner;
import org.gloss.shell.ScrollTable;

/// Whose score would move, page by page.
final class RegradeRows extends Div {

  private static final long serialVersionUID = 1L;

  private static final int PAGE = 50;

  private final transient RegradeSheet sheet;
  private final PageTurner turner = new PageTurner("Pages of the scores", this::show);
  private final Div table = new Div();
  private boolean lowerToo;
  private int page;

  RegradeRows(RegradeSheet sheet) {
    this.sheet = sheet;
    add(table, turner);
    show(0);
  }

  /// Shows what happens if scores may fall, or if they may not.
  void setLowerToo(boolean may) {
    lowerToo = may;
    show(page);
  }

  private void show(int shown) {
    page = shown;
    int from = shown * PAGE;
    int to = Math.min(sheet.rows().size(), from + PAGE);
    ScrollTable rows =
        Figures.table(
            "Scores before and after",
            List.of("Student", "Attempt", "Now", "After", "Difference", ""));
    sheet.rows().subList(from, to).forEach(row -> add(rows, row));
    table.removeAll();
    table.add(rows);
    turner.at(shown, to < sheet.rows().size());
  }

  private void add(ScrollTable rows, RegradeSheet.Row row) {
    boolean moves =
        switch (row.change()) {
          case UP -> true;
          case DOWN -> lowerToo;
          case SAME, KEPT, LEFT, PENDING -> false;
        };
    Ratio after = moves ? row.to().orElse(row.from()) : row.from();
    rows.row(
        new Span(sheet.aliases().getOrDefault(row.accountId(), "Somebody who has left")),
        List.of(
            new Span(String.valueOf(row.number())),
            new Span(row.from().percent() + "%"),
            new Span(after.percent() + "%"),
            new Span(difference(row.from(), after)),
            new Span(words(row))));
  }

  private static String difference(Ratio before, Ratio after) {
    int points = after.percent() - before.percent();
    if (points != 0) {
      return points > 0 ? "+" + points : "−" + -points;
    }
    return before.compareTo(after) == 0 ? "0" : "less than 1";
  }

  private String words(RegradeSheet.Row row) {
    String would = row.to().map(to -> to.percent() + "%").orElse("");
    return switch (row.change()) {
      case UP -> "goes up";
      case DOWN -> lowerToo ? "goes down" : "stays; the key would give " + would;
      case SAME -> "stays";
      case KEPT -> "stays; the key would give " + would;
      case LEFT ->
          would.isEmpty() ? "left alone: other labels" : "left alone: a teacher gave the score";
      case PENDING -> "";
    };
  }
}
