package org.gloss.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gloss.account.Account;
import org.gloss.exchange.ExportFile;
import org.gloss.exchange.Exports;
import org.gloss.exchange.GradebookForm;
import org.gloss.exchange.ResearchFigures;
import org.gloss.exchange.SpanFile;
import org.gloss.exchange.TableFile;
import org.gloss.review.OwnScores;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Files for a teacher, compared with the rows that they come from.
interface ExportCases {

  @Test
  default void theGradebookHoldsWhatIsStored(School school) throws IOException {
    Lesson lesson = marked(school);
    school.student(lesson.classroom(), "=Amira");

    List<CSVRecord> rows =
        csv(gradebook(school, lesson.teacher(), lesson, GradebookForm.PLAIN, TableFile.CSV));

    assertThat(rows.get(0).toList())
        .startsWith("Student", "The harbour (%)", "The harbour: matched", "The harbour: to find");
    assertThat(rows.get(1).get(0)).isEqualTo("'=Amira");
    assertThat(rows.get(1).get(1)).isEmpty();
    assertThat(rows.get(2).get(0)).isEqualTo("Mina");
    assertThat(rows.get(2).get(1)).isEqualTo(String.valueOf(percent(lesson)));
    assertThat(rows.get(2).toList().subList(2, 8)).containsExactly("1", "2", "1", "1", "", "");
  }

  @Test
  default void aTeachersOwnScoreCountsAndIsTold(School school) throws IOException {
    Lesson lesson = marked(school);
    school.as(
        lesson.teacher(),
        () ->
            school
                .context()
                .getBean(OwnScores.class)
                .give(lesson.attempt().id(), 93, "said it aloud"));

    List<CSVRecord> rows =
        csv(gradebook(school, lesson.teacher(), lesson, GradebookForm.PLAIN, TableFile.CSV));

    assertThat(rows.get(1).get(1)).isEqualTo("93");
    assertThat(rows.get(1).get(7)).isEqualTo("yes");
  }

  @Test
  default void externalIdsStandOnlyInTheFormsForLearningPlatforms(School school)
      throws IOException {
    Lesson lesson = marked(school);
    school
        .jdbc()
        .sql("update enrolment set external_id = 'sis-4711' where account_id = ?")
        .param(lesson.student().id())
        .update();

    for (GradebookForm form : GradebookForm.values()) {
      ExportFile file = gradebook(school, lesson.teacher(), lesson, form, TableFile.CSV);
      assertThat(text(file).contains("sis-4711")).isEqualTo(form != GradebookForm.PLAIN);
    }
    assertThat(text(annotations(school, lesson, TableFile.CSV))).doesNotContain("sis-4711");
    assertThat(
            csv(gradebook(school, lesson.teacher(), lesson, GradebookForm.MOODLE, TableFile.CSV))
                .get(1)
                .toList())
        .startsWith("sis-4711", String.valueOf(percent(lesson)), "-");
  }

  @Test
  default void annotationsHoldEveryStoredMarkOfSubmittedAttempts(School school) throws IOException {
    Lesson lesson = marked(school);
    Lesson open = Lesson.practice(school);
    open.put(open.mark("lovely", "slur"));

    List<CSVRecord> rows = csv(annotations(school, lesson, TableFile.CSV));
    List<Map<String, Object>> stored =
        school
            .jdbc()
            .sql(
                "select start_at, end_at, label, reason from annotation where attempt_id = ?"
                    + " and not removed order by start_at")
            .param(lesson.attempt().id())
            .query()
            .listOfRows();

    assertThat(rows).hasSize(stored.size() + 1);
    for (int i = 0; i < stored.size(); i++) {
      CSVRecord row = rows.get(i + 1);
      assertThat(row.get(3)).isEqualTo(stored.get(i).get("label"));
      assertThat(row.get(4)).isEqualTo(String.valueOf(stored.get(i).get("start_at")));
      assertThat(row.get(5)).isEqualTo(String.valueOf(stored.get(i).get("end_at")));
    }
    assertThat(rows.get(1).toList())
        .startsWith("Mina", "The harbour", "1", "loaded-term")
        .contains("rammed through", "'=cmd()", "Found", "1");
    assertThat(csv(annotations(school, open, TableFile.CSV))).hasSize(1);
  }

  @Test
  default void theWorkbookHasTheSameRows(School school) throws IOException {
    Lesson lesson = marked(school);
    List<CSVRecord> rows = csv(annotations(school, lesson, TableFile.CSV));

    try (XSSFWorkbook book =
        new XSSFWorkbook(
            new ByteArrayInputStream(annotations(school, lesson, TableFile.XLSX).bytes()))) {
      assertThat(book.getSheetAt(0).getPhysicalNumberOfRows()).isEqualTo(rows.size());
      assertThat(book.getSheetAt(0).getRow(1).getCell(7).getStringCellValue()).isEqualTo("=cmd()");
    }
  }

  @Test
  default void spansLeaveAsJsonLdAndTsv(School school) {
    Lesson lesson = marked(school);

    JsonNode answers = json(spans(school, lesson, SpanFile.ANNOTATIONS_JSON_LD));
    JsonNode keys = json(spans(school, lesson, SpanFile.KEYS_JSON_LD));

    assertThat(answers.at("/total").asInt()).isEqualTo(3);
    assertThat(answers.at("/first/items/0/creator/name").asString()).isEqualTo("Mina");
    assertThat(answers.toString()).doesNotContain(lesson.student().id().toString());
    assertThat(answers.at("/first/items/0/target/source").asString())
        .isEqualTo("urn:uuid:" + lesson.exercise().versionId());
    assertThat(keys.at("/total").asInt()).isEqualTo(4);
    assertThat(text(spans(school, lesson, SpanFile.KEY_TSV)))
        .isEqualTo("harbour\tloaded-term\t12\t26\nharbour\tunsupported-claim\t37\t64\n");
    assertThat(text(spans(school, lesson, SpanFile.ANSWERS_TSV)).lines())
        .hasSize(3)
        .first()
        .isEqualTo("harbour~Mina\tloaded-term\t12\t26");
    assertThat(text(spans(school, lesson, SpanFile.TEXT)))
        .isEqualTo(lesson.exercise().passage().text());
  }

  @Test
  default void theFiguresOfTheLiteratureComeFromTheMarksThatCount(School school) {
    Lesson lesson = marked(school);

    Optional<ResearchFigures.Figures> figures =
        school.as(
            lesson.teacher(),
            () -> school.context().getBean(ResearchFigures.class).of(lesson.assignment().id()));

    assertThat(figures).isPresent();
    assertThat(figures.get().answers()).isOne();
    assertThat(figures.get().si().precision()).isEqualTo(1.0 / 3);
    assertThat(figures.get().si().recall()).isEqualTo(0.5);
  }

  @Test
  default void everyFileStandsInTheAuditLog(School school) {
    Lesson lesson = marked(school);
    gradebook(school, lesson.teacher(), lesson, GradebookForm.CANVAS, TableFile.XLSX);
    annotations(school, lesson, TableFile.CSV);
    spans(school, lesson, SpanFile.KEY_TSV);

    assertThat(
            school
                .jdbc()
                .sql("select act from audit_entry where classroom_id = ? and kind = 'EXPORTED'")
                .param(lesson.classroom().id())
                .query(String.class)
                .list())
        .containsExactlyInAnyOrder(
            "Downloaded the gradebook (Canvas, .xlsx)",
            "Downloaded the annotations (.csv) of \"The harbour\"",
            "Downloaded the key (.tsv) of \"The harbour\"");
  }

  @Test
  default void nobodyElseGetsAFile(School school) {
    Lesson lesson = marked(school);
    Lesson other = Lesson.practice(school);

    for (Account who : List.of(other.teacher(), lesson.student(), other.student())) {
      assertThatExceptionOfType(AccessDeniedException.class)
          .isThrownBy(() -> gradebook(school, who, lesson, GradebookForm.PLAIN, TableFile.CSV));
      assertThatExceptionOfType(AccessDeniedException.class)
          .isThrownBy(
              () ->
                  school.as(
                      who, () -> exports(school).spans(lesson.assignment().id(), SpanFile.TEXT)));
    }
  }

  private static Lesson marked(School school) {
    Lesson lesson = Lesson.practice(school);
    lesson.put(
        Lesson.revised(lesson.mark("rammed through", "loaded-term"), 1, "=cmd()"),
        lesson.mark("three piers", "slur"),
        lesson.mark("lovely", "loaded-term"),
        Lesson.removed(lesson.mark("view", "slur"), 1));
    lesson.submit();
    return lesson;
  }

  private static int percent(Lesson lesson) {
    return lesson
        .school()
        .jdbc()
        .sql("select percent from scoresheet where attempt_id = ?")
        .param(lesson.attempt().id())
        .query(Integer.class)
        .single();
  }

  private static ExportFile gradebook(
      School school, Account who, Lesson lesson, GradebookForm form, TableFile as) {
    UUID classroom = lesson.classroom().id();
    return school.as(who, () -> exports(school).gradebook(classroom, form, as));
  }

  private static ExportFile annotations(School school, Lesson lesson, TableFile as) {
    return school.as(
        lesson.teacher(), () -> exports(school).annotations(lesson.assignment().id(), as));
  }

  private static ExportFile spans(School school, Lesson lesson, SpanFile as) {
    return school.as(lesson.teacher(), () -> exports(school).spans(lesson.assignment().id(), as));
  }

  private static Exports exports(School school) {
    return school.context().getBean(Exports.class);
  }

  private static String text(ExportFile file) {
    return new String(file.bytes(), StandardCharsets.UTF_8);
  }

  private static JsonNode json(ExportFile file) {
    return JsonMapper.builder().build().readTree(file.bytes());
  }

  private static List<CSVRecord> csv(ExportFile file) {
    try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(text(file)))) {
      return parser.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
