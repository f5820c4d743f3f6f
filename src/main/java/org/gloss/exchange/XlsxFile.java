package org.gloss.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Tables as an Office Open XML workbook: numbers as numbers, shares as percent, moments as dates
/// in the class's zone, words as strings, which a spreadsheet never reads as formulas.
final class XlsxFile {

  /// The most UTF-16 code units that a spreadsheet keeps in a cell.
  static final int LONGEST_CELL = 32_767;

  /// Spreadsheets read `_x0041_` as the letter A; the underscore itself is written this way.
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private static final double NARROWEST = 8;
  private static final double WIDEST = 60;

  private XlsxFile() {}

  /// Writes a workbook with one sheet for each table.
  static byte[] of(List<Sheet> sheets, ZoneId zone) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    List<String> names = SheetNames.of(sheets.stream().map(Sheet::name).toList());
    try (Workbook book = new Workbook(bytes, "Gloss", "1.0")) {
      for (int i = 0; i < sheets.size(); i++) {
        write(book.newWorksheet(names.get(i)), sheets.get(i), zone);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // the bytes are kept in memory
    }
    return bytes.toByteArray();
  }

  private static void write(Worksheet page, Sheet sheet, ZoneId zone) {
    for (int column = 0; column < sheet.columns().size(); column++) {
      page.value(0, column, words(sheet.columns().get(column)));
      page.style(0, column).bold().wrapText(true).set();
      page.width(column, width(sheet, column));
    }
    page.freezePane(1, 1);
    for (int row = 0; row < sheet.rows().size(); row++) {
      List<Cell> cells = sheet.rows().get(row);
      for (int column = 0; column < cells.size(); column++) {
        write(page, row + 1, column, cells.get(column), zone);
      }
    }
  }

  private static void write(Worksheet page, int row, int column, Cell cell, ZoneId zone) {
    switch (cell) {
      case Cell.Text text -> page.value(row, column, words(text.text()));
      case Cell.Figure figure -> page.value(row, column, figure.value());
      case Cell.Share share -> {
        page.value(row, column, share.ratio().nearestDouble());
        page.style(row, column).format("0%").set();
      }
      case Cell.Moment moment -> {
        LocalDateTime local =
            moment.at().truncatedTo(ChronoUnit.SECONDS).atZone(zone).toLocalDateTime();
        page.value(row, column, local);
        page.style(row, column).format("yyyy-mm-dd hh:mm:ss").set();
      }
      case Cell.Blank _ -> {
        // an empty cell is no cell
      }
      case Cell.NoGrade _ -> page.value(row, column, "-");
    }
  }

  private static double width(Sheet sheet, int column) {
    int longest = 0;
    List<String> words = new ArrayList<>();
    words.add(sheet.columns().get(column));
    for (List<Cell> row : sheet.rows()) {
      switch (row.get(column)) {
        case Cell.Text(String text) -> words.add(text);
        case Cell.Moment _ -> words.add("2026-01-01 00:00:00");
        case Cell.Figure _, Cell.Share _, Cell.Blank _, Cell.NoGrade _ -> {
          // narrow
        }
      }
    }
    for (String one : words) {
      longest = Math.max(longest, one.length());
    }
    return Math.clamp(longest + 2.0, NARROWEST, WIDEST);
  }

  private static String words(String text) {
    String kept = Characters.forXml(text);
    String cut = kept.length() <= LONGEST_CELL ? kept : cut(kept);
    return ESCAPE.matcher(cut).replaceAll("_x005F_");
  }

  private static String cut(String text) {
    int end = LONGEST_CELL - 1;
    return text.substring(0, Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end) + "…";
  }
}
