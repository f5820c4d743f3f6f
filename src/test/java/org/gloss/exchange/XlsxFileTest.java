package org.gloss.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gloss.scoring.Ratio;
import org.junit.jupiter.api.Test;

class XlsxFileTest {

  @Test
  void anotherLibraryReadsBackWhatWasWritten() throws IOException {
    WildWords wild = new WildWords(11);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      words.add(wild.next());
    }
    List<List<Cell>> rows = words.stream().map(word -> List.of(Cell.text(word))).toList();

    try (XSSFWorkbook book = read(new Sheet("words", List.of("=1+1"), rows))) {
      assertThat(book.getSheetAt(0).getRow(0).getCell(0).getCellType()).isEqualTo(CellType.STRING);
      for (int i = 0; i < words.size(); i++) {
        org.apache.poi.ss.usermodel.Cell cell = book.getSheetAt(0).getRow(i + 1).getCell(0);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(Characters.forXml(words.get(i)));
      }
    }
  }

  @Test
  void numbersAreNumbersSharesArePercentAndMomentsAreDatesInTheClassesZone() throws IOException {
    List<Cell> cells =
        List.of(
            new Cell.Figure(new BigDecimal("0.7")),
            new Cell.Share(new Ratio(new BigDecimal("5.64"), BigDecimal.valueOf(8))),
            new Cell.Moment(Instant.parse("2026-07-01T22:15:30.987Z")),
            Cell.BLANK,
            new Cell.NoGrade());
    Sheet sheet = new Sheet("kinds", List.of("a", "b", "c", "d", "e"), List.of(cells));

    try (XSSFWorkbook book = read(sheet)) {
      Row row = book.getSheetAt(0).getRow(1);
      assertThat(row.getCell(0).getNumericCellValue()).isEqualTo(0.7);
      assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(0.705);
      assertThat(new DataFormatter().formatCellValue(row.getCell(1))).isEqualTo("71%");
      assertThat(DateUtil.isCellDateFormatted(row.getCell(2))).isTrue();
      assertThat(row.getCell(2).getLocalDateTimeCellValue())
          .isEqualTo(LocalDateTime.parse("2026-07-02T00:15:30"));
      assertThat(row.getCell(3)).isNull();
      assertThat(row.getCell(4).getStringCellValue()).isEqualTo("-");
    }
  }

  @Test
  void aCellThatIsTooLongIsCutWithoutHalvingACharacter() throws IOException {
    String long1 = "a".repeat(XlsxFile.LONGEST_CELL - 2) + "😀😀";
    Sheet sheet = new Sheet("long", List.of("a"), List.of(List.of(Cell.text(long1))));

    try (XSSFWorkbook book = read(sheet)) {
      assertThat(book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
          .isEqualTo("a".repeat(XlsxFile.LONGEST_CELL - 2) + "…");
    }
  }

  @Test
  void sheetsHaveLegalNamesNoneOfThemTwice() {
    assertThat(
            SheetNames.of(
                List.of(
                    "",
                    "9b: [a/b]?*\\",
                    "'quoted'",
                    "History",
                    "history",
                    "a".repeat(40),
                    "A".repeat(40),
                    "b".repeat(30) + "😀",
                    "\u0000")))
        .containsExactly(
            "Sheet",
            "9b   a b",
            "quoted",
            "History 2",
            "history 3",
            "a".repeat(31),
            "A".repeat(29) + " 2",
            "b".repeat(30),
            "Sheet 2");
  }

  private static XSSFWorkbook read(Sheet sheet) throws IOException {
    return new XSSFWorkbook(
        new ByteArrayInputStream(XlsxFile.of(List.of(sheet), CsvFileTest.BERLIN)));
  }
}
