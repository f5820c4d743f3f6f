package org.gloss.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.gloss.scoring.Ratio;
import org.junit.jupiter.api.Test;

class CsvFileTest {

  static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @Test
  void anotherLibraryReadsBackWhatWasWritten() throws IOException {
    WildWords wild = new WildWords(7);
    List<List<Cell>> rows = new ArrayList<>();
    List<List<String>> words = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      List<String> row = List.of(wild.next(), wild.next(), wild.next());
      words.add(row);
      rows.add(row.stream().map(Cell::text).toList());
    }
    byte[] file = CsvFile.of(new Sheet("s", List.of("a", "=b", "c"), rows), false, BERLIN);

    List<CSVRecord> read = read(file);

    assertThat(read).hasSize(501);
    assertThat(read.getFirst().toList()).containsExactly("a", "'=b", "c");
    for (int i = 0; i < words.size(); i++) {
      List<String> expected = words.get(i).stream().map(Characters::wellFormed).toList();
      List<String> back = read.get(i + 1).stream().map(FormulaGuard::unguarded).toList();
      assertThat(back).isEqualTo(expected);
      assertThat(read.get(i + 1).toList()).noneMatch(FormulaGuardTest::couldBeginAFormula);
    }
  }

  @Test
  void everyKindOfCellHasItsForm() throws IOException {
    List<Cell> row =
        List.of(
            Cell.text("Mina"),
            new Cell.Figure(new BigDecimal("-0.50")),
            new Cell.Share(new Ratio(new BigDecimal("5.6"), BigDecimal.valueOf(8))),
            new Cell.Moment(Instant.parse("2026-07-01T10:15:30.987Z")),
            Cell.BLANK,
            new Cell.NoGrade());
    byte[] file =
        CsvFile.of(
            new Sheet("s", List.of("a", "b", "c", "d", "e", "f"), List.of(row)), false, BERLIN);

    assertThat(read(file).getLast().toList())
        .containsExactly("Mina", "-0.50", "70", "2026-07-01T12:15:30+02:00", "", "-");
  }

  @Test
  void linesEndAsTheStandardSaysAndTheByteOrderMarkIsAChoice() {
    Sheet sheet = new Sheet("s", List.of("a", "b"), List.of(List.of(Cell.text("é"), Cell.BLANK)));

    assertThat(CsvFile.of(sheet, false, BERLIN))
        .isEqualTo("a,b\r\né,\r\n".getBytes(StandardCharsets.UTF_8));
    assertThat(CsvFile.of(sheet, true, BERLIN))
        .isEqualTo("\uFEFFa,b\r\né,\r\n".getBytes(StandardCharsets.UTF_8));
  }

  static List<CSVRecord> read(byte[] file) throws IOException {
    String text = new String(file, StandardCharsets.UTF_8);
    try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(text))) {
      return parser.getRecords();
    }
  }
}
