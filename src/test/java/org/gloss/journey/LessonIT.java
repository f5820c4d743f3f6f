package org.gloss.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.gloss.annotation.Passage;
import org.gloss.exercise.Exercise;
import org.gloss.scoring.Scoresheet;
import org.gloss.wire.QuietStudent;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A lesson, from the bell to the gradebook, with forty students, of whom three sit at real
/// browsers. What the teacher's screens say is held against the raw rows.
@OnStage
class LessonIT {

  private static final String PASSWORD = "four words of no kin";
  private static final String TESTS = "select id from assignment where release = 'BY_HAND'";
  private static final int QUIET = 37;
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final Exercise EXERCISE = Library.exercise(Library.SWEATSHIRT);
  private static final Map<String, String> ADMINISTRATOR =
      Map.of(
          "GLOSS_ADMIN_SIGN_IN", "reed",
          "GLOSS_ADMIN_NAME", "Ms Reed",
          "GLOSS_ADMIN_PASSWORD", PASSWORD);

  @Test
  void fromTheBellToTheGradebook(Stage stage) throws Exception {
    try (OnePostgres postgres = new OnePostgres()) {
      Map<String, String> variables = new HashMap<>(postgres.variables());
      variables.putAll(ADMINISTRATOR);
      try (GlossServer server = GlossServer.empty(variables);
          Visitor teacher = visit(stage, server);
          Visitor first = visit(stage, server);
          Visitor second = visit(stage, server);
          Visitor third = visit(stage, server)) {
        teacher.signIn("reed", PASSWORD);
        new Run(server, postgres.rows(), teacher, List.of(first, second, third)).whole();
      }
    }
  }

  private static Visitor visit(Stage stage, GlossServer server) {
    return stage.visit(server, Device.DESKTOP.options(server.address(), ColorScheme.LIGHT));
  }

  /// One lesson.
  private static final class Run {

    private final JdbcClient rows;
    private final Visitor teacher;
    private final Page page;
    private final List<Visitor> atBrowsers;
    private final Pupils quiet;
    private UUID classroom = new UUID(0, 0);
    private UUID assignment = new UUID(0, 0);

    Run(GlossServer server, JdbcClient rows, Visitor teacher, List<Visitor> atBrowsers) {
      this.rows = rows;
      this.teacher = teacher;
      this.page = teacher.page();
      this.atBrowsers = atBrowsers;
      this.quiet = new Pupils(server.address(), QUIET);
    }

    void whole() throws Exception {
      makeClass();
      assign();
      LessonRows lesson = new LessonRows(rows, assignment);
      join(lesson);
      work(lesson);
      endWork(lesson);
      returnResults();
      talk(lesson);
      argue();
      accept(lesson);
      regrade(lesson);
      gradebook(lesson);
    }

    private void makeClass() {
      page.locator("#class-name input").fill("9b");
      page.locator("#create-class").click();
      await("the class is there", () -> !ids("select id from classroom").isEmpty());
      classroom = ids("select id from classroom").getFirst();
    }

    private void assign() {
      teacher.go("class/" + classroom + "/assign");
      page.locator("a.title", new Page.LocatorOptions().setHasText(EXERCISE.title())).click();
      page.locator("#mode").click();
      page.locator("vaadin-select-item", new Page.LocatorOptions().setHasText("Test")).click();
      page.locator("#assign").click();
      await("it is assigned", () -> !ids(TESTS).isEmpty());
      assignment = ids(TESTS).getFirst();
    }

    private void join(LessonRows lesson) {
      teacher.go("class/" + classroom + "/join");
      String code = page.locator("#join-code").innerText();
      quiet.each(student -> student.join(code));
      atBrowsers.forEach(student -> student.join(code).warmUp());
      rows.sql("update account set warmed_up_at = current_timestamp where role = 'STUDENT'")
          .update();
      await("the projector counts forty", () -> page.locator("#joined").innerText().contains("40"));
      assertThat(lesson.states()).containsExactly(40, 0, 0);
    }

    private void work(LessonRows lesson) {
      teacher.go("assignment/" + assignment + "/live");
      String depth =
          rows.sql("select depth from assignment where id = ?")
              .param(assignment)
              .query(String.class)
              .single();
      quiet.each(student -> student.open(assignment));
      awaitLive(lesson);
      quiet.each(student -> student.mark(Pupils.marks(student, EXERCISE, depth)));
      for (Visitor student : atBrowsers) {
        PassagePage passage = student.open(EXERCISE);
        StudentJourneyIT.TEN.subList(0, 5).forEach(Hand.Way.MOUSE.on(student.page())::mark);
        passage.awaitSaved();
      }
      awaitLive(lesson);
      Pupils.each(quiet.all().subList(0, 27), QuietStudent::submit);
      awaitLive(lesson);
      assertThat(lesson.states()).containsExactly(0, 13, 27);
      assertThat(heat()).isEqualTo(lesson.heat());
    }

    private void endWork(LessonRows lesson) {
      page.locator("#end").click();
      page.locator("#end-now").click();
      await("everybody has handed in", () -> lesson.states()[2] == 40);
      awaitLive(lesson);
    }

    private void returnResults() {
      teacher.go("class/" + classroom);
      page.locator("vaadin-button", new Page.LocatorOptions().setHasText("Return results")).click();
      await(
          "the results are out",
          () -> !ids("select id from assignment where released_at is not null").isEmpty());
    }

    private void talk(LessonRows lesson) {
      teacher.go("assignment/" + assignment + "/talk");
      page.locator("#students tbody tr").nth(39).waitFor();
      assertThat(items()).containsExactlyInAnyOrderElementsOf(expectedItems(lesson));
      assertThat(figures("#confusion tbody tr:last-child td").getLast())
          .isEqualTo(String.valueOf(all(lesson)));
      assertThat(accepted()).isEqualTo(accepted(lesson));
      assertThat(heat()).isEqualTo(lesson.heat());
      assertThat(page.locator("main").innerText()).contains("40 of 40 have handed in.");
      page.locator("#hide-names input").uncheck();
      await("names are shown", () -> scores().containsKey(quiet.all().getFirst().name()));
      Map<String, String> expected = new TreeMap<>();
      lesson.sheets().forEach((alias, sheet) -> expected.put(alias, sheet.score().percent() + "%"));
      assertThat(scores()).isEqualTo(expected);
    }

    private void argue() {
      for (int i = 0; i < 2; i++) {
        Page student = atBrowsers.get(i).page();
        atBrowsers.get(i).go("exercises");
        atBrowsers.get(i).title(EXERCISE).click();
        student.locator("#argue-about").click();
        Locator choices = student.locator("vaadin-select-item");
        choices.nth(i).click();
        student.locator("#argue-words textarea").fill("The words carry the charge, not the claim.");
        student.locator("#argue").click();
        student.locator("#arguments li").waitFor();
      }
    }

    private void accept(LessonRows lesson) {
      int before = lesson.exercise().keyNumber();
      teacher.go("assignment/" + assignment + "/appeals");
      page.locator(".appeal").nth(1).waitFor();
      for (int i = 1; i <= 2; i++) {
        page.locator("#answers-" + i + " vaadin-radio-button").nth(1).click();
        page.locator("#words-" + i + " textarea").waitFor();
      }
      page.locator("#accept").click();
      page.waitForURL(Pattern.compile(".*/regrade.*"));
      assertThat(lesson.exercise().keyNumber()).isEqualTo(before + 1);
    }

    /// Raise-only: nobody ends below what they had, and everybody whom the new key raises has it.
    private void regrade(LessonRows lesson) {
      Map<String, Integer> before = storedPercents();
      page.locator("#apply").click();
      await("it is applied", () -> page.locator("#undo").count() == 1);
      Map<String, Integer> expected = new TreeMap<>();
      lesson
          .sheets()
          .forEach(
              (alias, sheet) ->
                  expected.put(alias, Math.max(before.get(alias), sheet.score().percent())));
      assertThat(storedPercents()).isEqualTo(expected).isNotEqualTo(before);
    }

    private void gradebook(LessonRows lesson) throws Exception {
      teacher.go("class/" + classroom + "/gradebook");
      Path file = page.waitForDownload(() -> page.locator("#gradebook-csv").click()).path();
      Map<String, Integer> written = new TreeMap<>();
      try (var parser =
          CSVFormat.RFC4180.builder().setHeader().get().parse(Files.newBufferedReader(file))) {
        for (CSVRecord row : parser) {
          written.put(row.get(0), percent(row));
        }
      }
      assertThat(written).isEqualTo(storedPercents());
    }

    private static int percent(CSVRecord row) {
      return IntStream.range(0, row.size())
          .mapToObj(row::get)
          .filter(cell -> cell.matches("\\d+"))
          .findFirst()
          .map(Integer::valueOf)
          .orElseThrow();
    }

    private Map<String, Integer> storedPercents() {
      Map<String, Integer> percents = new TreeMap<>();
      rows.sql(
              "select e.alias, s.percent from scoresheet s join attempt a on a.id = s.attempt_id"
                  + " join enrolment e on e.account_id = a.account_id where a.assignment_id = ?")
          .param(assignment)
          .query(
              row -> {
                percents.put(row.getString("alias"), row.getInt("percent"));
              });
      return percents;
    }

    /// Live bars and tiles against the rows.
    private void awaitLive(LessonRows lesson) {
      Locator live = page.locator("live-class");
      await(
          "the live page follows",
          () -> {
            int[] states = lesson.states();
            List<String> bars = live.locator(".bars .count").allInnerTexts();
            int marks =
                live.locator(".tile .marks").allInnerTexts().stream()
                    .mapToInt(words -> Integer.parseInt(words.replaceAll("\\D", "")))
                    .sum();
            int done = bars.stream().skip(2).mapToInt(Integer::parseInt).sum();
            return bars.size() > 2
                && bars.get(0).equals(String.valueOf(states[0]))
                && bars.get(1).equals(String.valueOf(states[1]))
                && done == states[2]
                && marks == lesson.allMarks();
          });
    }

    /// How many marked each word, as the heat map's table tells it.
    private int[] heat() {
      Locator heat = page.locator("heat-passage");
      Locator table = heat.locator("[data-testid=table]");
      if (!"true".equals(table.getAttribute("aria-pressed"))) {
        table.click();
      }
      heat.locator("tbody tr").first().waitFor();
      int[] counts = new int[EXERCISE.passage().words().count()];
      for (Locator row : heat.locator("tbody tr").all()) {
        int from = Integer.parseInt(row.getAttribute("data-from"));
        int words = Passage.of(row.locator("th").innerText(), "en").words().count();
        int number = Integer.parseInt(row.locator(".number").innerText().split(" ")[0]);
        Arrays.fill(counts, from, from + words, number);
      }
      return counts;
    }

    private List<String> items() {
      return page.locator("#items tbody tr").all().stream()
          .map(
              row ->
                  row.locator("th").innerText().replaceAll("(?s)^\\d+\\. “(.*)”.*$", "$1")
                      + row.locator("td").allInnerTexts().subList(0, 4).stream()
                          .map(cell -> cell.replaceAll("(?s)^(\\d+)\\D.*$", "$1"))
                          .toList())
          .toList();
    }

    private static List<String> expectedItems(LessonRows lesson) {
      return lesson.items().stream()
          .map(
              item ->
                  item.quote()
                      + List.of(
                          String.valueOf(item.found()),
                          String.valueOf(item.otherName()),
                          String.valueOf(item.partly()),
                          String.valueOf(item.missed())))
          .toList();
    }

    private List<String> figures(String selector) {
      return page.locator(selector).allInnerTexts().stream().map(String::strip).toList();
    }

    private static int all(LessonRows lesson) {
      return lesson.sheets().values().stream()
          .map(Scoresheet::counts)
          .mapToInt(counts -> counts.marks() + counts.missed())
          .sum();
    }

    /// Names that the key accepts, summed over the table of names.
    private int accepted() {
      return figures("#confusion tbody td").stream()
          .filter(cell -> cell.contains("✓"))
          .mapToInt(cell -> Integer.parseInt(cell.replaceAll("^.*?(\\d+) ✓.*$", "$1")))
          .sum();
    }

    private static int accepted(LessonRows lesson) {
      return lesson.items().stream().mapToInt(item -> item.found() + item.partly()).sum();
    }

    private Map<String, String> scores() {
      Map<String, String> scores = new TreeMap<>();
      for (Locator row : page.locator("#students tbody tr").all()) {
        scores.put(row.locator("th").innerText(), row.locator("td").nth(1).innerText());
      }
      return scores;
    }

    private List<UUID> ids(String sql) {
      return rows.sql(sql).query(UUID.class).list();
    }

    private static void await(String what, BooleanSupplier there) {
      Instant until = Instant.now().plus(PATIENCE);
      while (!there.getAsBoolean()) {
        assertThat(Instant.now()).as(what).isBefore(until);
        try {
          Thread.sleep(200);
        } catch (InterruptedException e) {
          throw new IllegalStateException(e);
        }
      }
    }
  }
}
