package org.gloss.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class AnnotationSheetTest {

  @Test
  void aRowSaysWhatWasMarkedAndWhatBecameOfIt() throws IOException {
    Specimen specimen = Specimen.small();
    Sheet sheet = AnnotationSheet.of("Marks", specimen.rows("@Mina"));

    List<CSVRecord> read = CsvFileTest.read(CsvFile.of(sheet, false, CsvFileTest.BERLIN));

    assertThat(read.getFirst().toList())
        .containsExactly(
            "student",
            "assignment",
            "attempt",
            "label",
            "start",
            "end",
            "quote",
            "reason",
            "outcome",
            "key item",
            "words of the key item",
            "credit",
            "saved at");
    assertThat(read.get(1).toList())
        .containsExactly(
            "'@Mina",
            "The harbour",
            "1",
            "doubt",
            "12",
            "19",
            "experts",
            "'=1+1",
            "Partly",
            "1",
            "So-called experts",
            "0.5",
            "2026-11-26T11:42:00+01:00");
    assertThat(read.get(2).toList())
        .contains("they say", "Extra")
        .endsWith("0", "2026-11-26T11:42:00+01:00");
    assertThat(read.get(3).toList()).contains("lovely", "nice\tword", "Extra", "3");
  }

  @Test
  void offsetsCutTheQuoteOutOfTheTextInCodePoints() {
    int[] text = Specimen.TEXT.codePoints().toArray();
    for (long seed = 0; seed < 50; seed++) {
      Sheet sheet = AnnotationSheet.of("Marks", Specimen.random(seed).rows("Mina"));
      for (List<Cell> row : sheet.rows()) {
        int start = number(row.get(4));
        int end = number(row.get(5));
        assertThat(row.get(6)).isEqualTo(new Cell.Text(new String(text, start, end - start)));
      }
    }
  }

  private static int number(Cell cell) {
    return ((Cell.Figure) cell).value().intValueExact();
  }
}
