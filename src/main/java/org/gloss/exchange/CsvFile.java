package org.gloss.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// A table as comma-separated values after RFC 4180: UTF-8, lines ended by CR LF, quoted where
/// needed, words guarded by [FormulaGuard].
final class CsvFile {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private CsvFile() {}

  /// Writes a table.
  ///
  /// @param byteOrderMark whether it begins with one, without which some spreadsheets take UTF-8
  ///   for something else
  /// @param zone in which moments are written, with their offset
  static byte[] of(Sheet sheet, boolean byteOrderMark, ZoneId zone) {
    StringWriter text = new StringWriter();
    if (byteOrderMark) {
      text.write(BYTE_ORDER_MARK);
    }
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      csv.writeRecord(sheet.columns().stream().map(CsvFile::words).toList());
      for (List<Cell> row : sheet.rows()) {
        csv.writeRecord(row.stream().map(cell -> shown(cell, zone)).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // the text is kept in memory
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String shown(Cell cell, ZoneId zone) {
    return switch (cell) {
      case Cell.Text text -> words(text.text());
      case Cell.Figure figure -> figure.value().toPlainString();
      case Cell.Share share -> String.valueOf(share.ratio().percent());
      case Cell.Moment moment ->
          moment
              .at()
              .truncatedTo(ChronoUnit.SECONDS)
              .atZone(zone)
              .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
      case Cell.Blank _ -> "";
      case Cell.NoGrade _ -> "-";
    };
  }

  private static String words(String text) {
    return FormulaGuard.guarded(Characters.wellFormed(text));
  }
}
