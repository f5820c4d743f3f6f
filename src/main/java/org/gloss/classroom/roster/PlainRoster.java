package org.gloss.classroom.roster;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gloss.classroom.roster.Columns.Meaning;
import org.gloss.classroom.roster.CsvTable.Row;

/// A list with a column of names and perhaps one of ids, with or without a heading.
final class PlainRoster {

  private static final int NAMED = 20;

  private final CsvTable table;
  private final List<Remark> faults = new ArrayList<>();
  private final List<Remark> notes;

  private PlainRoster(CsvTable table, List<Remark> notes) {
    this.table = table;
    this.notes = notes;
  }

  /// Reads the students of a table.
  static RosterReading read(CsvTable table, List<Remark> notes) throws Unusable {
    return new PlainRoster(table, notes).read();
  }

  private RosterReading read() throws Unusable {
    Optional<Columns> named = Columns.named(table.rows().getFirst());
    List<Row> rows = table.rows().subList(named.isPresent() ? 1 : 0, table.rows().size());
    if (rows.isEmpty()) {
      throw new Unusable(
          "",
          "This file holds a heading and no students. Write one student on each line below it.");
    }
    if (rows.size() > RosterEntries.MOST) {
      throw RosterEntries.tooMany(rows.size());
    }
    Columns columns = named.isPresent() ? checked(named.get()) : guessed(rows);
    int width = named.isPresent() ? columns.width() : usualWidth(rows);
    List<RosterEntry> entries = entries(rows, columns, width);
    return new RosterReading.Listed(entries, faults, notes);
  }

  private List<RosterEntry> entries(List<Row> rows, Columns columns, int width) {
    RosterEntries entries = new RosterEntries("", faults, notes);
    boolean turned = false;
    for (Row row : rows) {
      if (!isWide(row, width) && !usesAnotherSeparator(row, width)) {
        String name = columns.name(row);
        String turnedName = turned(name);
        turned |= !turnedName.equals(name);
        entries.add(row.line(), turnedName, columns.id(row));
      }
    }
    if (turned) {
      note("Names written “surname, first name” were turned round.");
    }
    return entries.entries();
  }

  private Columns checked(Columns columns) throws Unusable {
    if (!columns.hasName()) {
      throw new Unusable(
          "",
          "No column of this file is called “name”. Write “name” above the column that holds the"
              + " names.");
    }
    if (!columns.unused().isEmpty()) {
      note("Not read: " + notRead(columns.unused()) + ".");
    }
    return columns;
  }

  private Columns guessed(List<Row> rows) throws Unusable {
    int width = usualWidth(rows);
    if (width > 2) {
      throw new Unusable(
          "",
          "This file has "
              + width
              + " columns and no heading. Write a line above them that says which is which, such as:"
              + " name, id.");
    }
    if (width < 2) {
      return Columns.inOrder(Meaning.NAME);
    }
    boolean numberFirst =
        rows.stream().noneMatch(row -> hasLetter(row.cell(0)) && row.width() == 2);
    if (numberFirst) {
      return isRunning(rows) ? onlyCounted() : Columns.inOrder(Meaning.ID, Meaning.NAME);
    }
    if (rows.stream().noneMatch(row -> row.cell(1).chars().anyMatch(Character::isDigit))) {
      throw new Unusable(
          "",
          "The second column of this file holds no numbers, so it may be ids or surnames. Write a"
              + " line above that says which: “name, id” or “first name, last name”.");
    }
    return Columns.inOrder(Meaning.NAME, Meaning.ID);
  }

  private Columns onlyCounted() {
    note("The numbers in the first column only count the students; they are not taken as ids.");
    return new Columns(Map.of(Meaning.NAME, 1), 0, List.of());
  }

  private static boolean isRunning(List<Row> rows) {
    for (int i = 0; i < rows.size(); i++) {
      if (!rows.get(i).cell(0).replace(".", "").equals(String.valueOf(i + 1))) {
        return false;
      }
    }
    return true;
  }

  private static int usualWidth(List<Row> rows) {
    Map<Integer, Long> byWidth =
        rows.stream()
            .map(Row::width)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    long most = Collections.max(byWidth.values());
    return byWidth.entrySet().stream()
        .filter(entry -> entry.getValue() == most)
        .mapToInt(Map.Entry::getKey)
        .max()
        .orElse(1);
  }

  private boolean isWide(Row row, int width) {
    if (row.width() <= width) {
      return false;
    }
    faults.add(
        new Remark(
            "",
            row.line(),
            "This line has "
                + columns(row.width())
                + ", the others have "
                + width
                + ". Put quotes (\") around a value that holds "
                + Separators.words(table.separator())
                + "."));
    return true;
  }

  private boolean usesAnotherSeparator(Row row, int width) {
    Optional<Character> other =
        Separators.ALL.stream()
            .filter(separator -> separator != table.separator() && separator != ',')
            .filter(separator -> row.width() == 1 && row.cell(0).indexOf(separator) > 0)
            .findFirst()
            .filter(separator -> width > 1);
    other.ifPresent(
        separator ->
            faults.add(
                new Remark(
                    "",
                    row.line(),
                    "This line is separated by "
                        + Separators.words(separator)
                        + ", the others by "
                        + Separators.words(table.separator())
                        + ". Use the same everywhere.")));
    return other.isPresent();
  }

  private static String columns(int width) {
    return width == 1 ? "1 column" : width + " columns";
  }

  private static String turned(String name) {
    String[] parts = name.split(",", -1);
    return parts.length == 2 && hasLetter(parts[0]) && hasLetter(parts[1])
        ? parts[1].strip() + " " + parts[0].strip()
        : name;
  }

  private static boolean hasLetter(String text) {
    return text.codePoints().anyMatch(Character::isLetter);
  }

  private static String notRead(List<String> headings) {
    String named =
        headings.stream().limit(NAMED).map(RosterEntries::shown).collect(Collectors.joining(", "));
    return headings.size() > NAMED
        ? named + " and %,d more".formatted(headings.size() - NAMED)
        : named;
  }

  private void note(String sentence) {
    notes.add(Remark.ofWhole(sentence));
  }
}
