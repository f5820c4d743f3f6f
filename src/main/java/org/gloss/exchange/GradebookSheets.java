package org.gloss.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gloss.exchange.Gradebook.Entry;
import org.gloss.exchange.Gradebook.Line;
import org.gloss.exchange.Gradebook.Task;
import org.gloss.scoring.Scoresheet;

/// A gradebook as tables. Only those for learning platforms hold external ids.
final class GradebookSheets {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /// Canvas takes a number in round brackets at a title's end for the id of an assignment.
  private static final Pattern CANVAS_ID = Pattern.compile("\\((\\d+)\\)$");

  private GradebookSheets() {}

  static Sheet of(Gradebook book, GradebookForm form) {
    return switch (form) {
      case PLAIN -> plain(book);
      case MOODLE -> moodle(book);
      case CANVAS -> canvas(book);
    };
  }

  /// One row for each student: for each assignment the percent, how many items were found, with
  /// whatever name and however much, of how many, how often it was tried, and whether it came late
  /// or was changed.
  private static Sheet plain(Gradebook book) {
    List<String> columns = new ArrayList<>();
    columns.add("Student");
    for (String title : book.titles()) {
      columns.add(title + " (%)");
      columns.add(title + ": matched");
      columns.add(title + ": to find");
      columns.add(title + ": extra");
      columns.add(title + ": attempts");
      columns.add(title + ": late");
      columns.add(title + ": changed by the teacher");
    }
    List<List<Cell>> rows = book.lines().stream().map(line -> plain(book, line)).toList();
    return new Sheet(book.classroom(), columns, rows);
  }

  private static List<Cell> plain(Gradebook book, Line line) {
    List<Cell> row = new ArrayList<>();
    row.add(Cell.text(line.alias()));
    for (Task task : book.tasks()) {
      Optional<Entry> entry = line.entry(task);
      Optional<Scoresheet.Counts> counts = entry.flatMap(Entry::counts);
      row.add(share(entry));
      row.add(counts.map(c -> Cell.figure(c.matched())).orElse(Cell.BLANK));
      row.add(counts.map(c -> Cell.figure(c.required())).orElse(Cell.BLANK));
      row.add(counts.map(c -> Cell.figure(c.extras())).orElse(Cell.BLANK));
      row.add(Cell.figure(entry.map(Entry::attempts).orElse(0)));
      row.add(Cell.flag(entry.map(Entry::late).orElse(false)));
      row.add(Cell.flag(entry.map(Entry::overridden).orElse(false)));
    }
    return row;
  }

  /// Moodle stops at a row whose student it does not know, and gives the grades of a row without an
  /// id to the student before it. So whoever has no external id is left out.
  private static Sheet moodle(Gradebook book) {
    List<String> columns = new ArrayList<>();
    columns.add("ID number");
    columns.addAll(book.titles());
    List<List<Cell>> rows = new ArrayList<>();
    for (Line line : book.lines()) {
      if (!line.externalId().isBlank()) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.text(line.externalId()));
        book.tasks().forEach(task -> row.add(grade(line, task, new Cell.NoGrade())));
        rows.add(row);
      }
    }
    return new Sheet("Moodle", columns, rows);
  }

  /// Canvas asks who a student is whom it does not know, so nobody is left out.
  private static Sheet canvas(Gradebook book) {
    List<String> columns =
        new ArrayList<>(List.of("Student", "ID", "SIS User ID", "SIS Login ID", "Section"));
    book.titles().forEach(title -> columns.add(CANVAS_ID.matcher(title).replaceAll("[$1]")));
    List<List<Cell>> rows = new ArrayList<>();
    List<Cell> possible = new ArrayList<>(List.of(new Cell.Text("Points Possible")));
    possible.addAll(Collections.nCopies(4, Cell.BLANK));
    book.tasks().forEach(task -> possible.add(new Cell.Figure(HUNDRED)));
    rows.add(possible);
    for (Line line : book.lines()) {
      List<Cell> row = new ArrayList<>();
      row.add(Cell.text(line.alias()));
      row.add(Cell.BLANK);
      row.add(Cell.text(line.externalId()));
      row.add(Cell.BLANK);
      row.add(Cell.text(book.classroom()));
      book.tasks().forEach(task -> row.add(grade(line, task, Cell.BLANK)));
      rows.add(row);
    }
    return new Sheet("Canvas", columns, rows);
  }

  private static Cell share(Optional<Entry> entry) {
    return entry.flatMap(Entry::score).<Cell>map(Cell.Share::new).orElse(Cell.BLANK);
  }

  /// The whole percent that Gloss shows, as points of 100.
  private static Cell grade(Line line, Task task, Cell none) {
    return line.entry(task)
        .flatMap(Entry::score)
        .map(score -> Cell.figure(score.percent()))
        .orElse(none);
  }
}
