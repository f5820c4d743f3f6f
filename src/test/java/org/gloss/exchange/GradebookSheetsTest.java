package org.gloss.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import org.gloss.exchange.Gradebook.Entry;
import org.gloss.exchange.Gradebook.Line;
import org.gloss.exchange.Gradebook.Task;
import org.gloss.scoring.Ratio;
import org.gloss.scoring.Scoresheet;
import org.junit.jupiter.api.Test;

class GradebookSheetsTest {

  private static final Task HARBOUR = new Task(new UUID(0, 1), "The harbour");
  private static final Task AGAIN = new Task(new UUID(0, 2), "The harbour");
  private static final Task NUMBERED = new Task(new UUID(0, 3), "Speech (2)");

  private static final Gradebook BOOK =
      new Gradebook(
          "9b",
          List.of(HARBOUR, AGAIN, NUMBERED),
          List.of(
              new Line(
                  new UUID(1, 1),
                  "=Amira",
                  "s-17",
                  Map.of(HARBOUR.assignmentId(), entry("5.64"), NUMBERED.assignmentId(), begun())),
              new Line(new UUID(1, 2), "Mina", "", Map.of(AGAIN.assignmentId(), entry("8")))));

  @Test
  void thePlainFormHasPercentCountsAndWhatWasLateOrChanged() throws IOException {
    List<CSVRecord> read = read(GradebookForm.PLAIN);

    assertThat(read.getFirst().toList())
        .startsWith(
            "Student",
            "The harbour (%)",
            "The harbour: matched",
            "The harbour: to find",
            "The harbour: extra",
            "The harbour: attempts",
            "The harbour: late",
            "The harbour: changed by the teacher",
            "The harbour #2 (%)");
    assertThat(read.get(1).toList())
        .startsWith("'=Amira", "71", "6", "8", "2", "2", "yes", "yes", "", "", "", "", "0", "", "")
        .endsWith("", "", "", "", "1", "", "");
    assertThat(read.get(1).toMap()).isEmpty();
    assertThat(read.toString()).doesNotContain("s-17");
  }

  @Test
  void moodleFindsStudentsByIdNumberAndGradesOfAHundred() throws IOException {
    List<CSVRecord> read = read(GradebookForm.MOODLE);

    assertThat(read).hasSize(2);
    assertThat(read.get(0).toList())
        .containsExactly("ID number", "The harbour", "The harbour #2", "Speech (2)");
    assertThat(read.get(1).toList()).containsExactly("s-17", "71", "-", "-");
    assertThat(BOOK.withoutExternalId()).isOne();
  }

  @Test
  void canvasFindsItsFiveColumnsAndWhatIsPossible() throws IOException {
    List<CSVRecord> read = read(GradebookForm.CANVAS);

    assertThat(read.get(0).toList())
        .containsExactly(
            "Student",
            "ID",
            "SIS User ID",
            "SIS Login ID",
            "Section",
            "The harbour",
            "The harbour #2",
            "Speech [2]");
    assertThat(read.get(1).toList())
        .containsExactly("Points Possible", "", "", "", "", "100", "100", "100");
    assertThat(read.get(2).toList()).containsExactly("'=Amira", "", "s-17", "", "9b", "71", "", "");
    assertThat(read.get(3).toList()).containsExactly("Mina", "", "", "", "9b", "", "100", "");
  }

  private static List<CSVRecord> read(GradebookForm form) throws IOException {
    return CsvFileTest.read(CsvFile.of(GradebookSheets.of(BOOK, form), false, CsvFileTest.BERLIN));
  }

  private static Entry entry(String points) {
    return new Entry(
        Optional.of(new UUID(2, 2)),
        Optional.of(new Ratio(new BigDecimal(points), BigDecimal.valueOf(8))),
        Optional.of(new Scoresheet.Counts(4, 1, 1, 2, 0, 2, 0)),
        true,
        true,
        2);
  }

  private static Entry begun() {
    return new Entry(Optional.empty(), Optional.empty(), Optional.empty(), false, false, 1);
  }
}
