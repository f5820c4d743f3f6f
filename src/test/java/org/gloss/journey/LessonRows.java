package org.gloss.journey;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.gloss.annotation.Annotation;
import org.gloss.annotation.Span;
import org.gloss.annotation.WordRange;
import org.gloss.exercise.Exercise;
import org.gloss.exercise.file.ExerciseLibrary;
import org.gloss.exercise.file.RawFile;
import org.gloss.exercise.file.ReadResult;
import org.gloss.scoring.ItemOutcome;
import org.gloss.scoring.MarkOutcome;
import org.gloss.scoring.Scorer;
import org.gloss.scoring.Scoresheet;
import org.gloss.scoring.ScoringRules;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// What a lesson came to, worked out from the raw rows and SCORING's comparison alone, to hold the
/// teacher's screens against. Each student of it has one attempt.
final class LessonRows {

  private final JdbcClient rows;
  private final UUID assignment;

  LessonRows(JdbcClient rows, UUID assignment) {
    this.rows = rows;
    this.assignment = assignment;
  }

  /// One student's row.
  record Student(UUID account, String alias, Optional<UUID> attempt, boolean submitted) {}

  List<Student> students() {
    return rows.sql(
            "select e.account_id, e.alias, a.id, a.submitted_at from enrolment e"
                + " join assignment s on s.classroom_id = e.classroom_id"
                + " left join attempt a on a.assignment_id = s.id and a.account_id = e.account_id"
                + " where s.id = ? and e.state = 'IN' order by lower(e.alias)")
        .param(assignment)
        .query(
            (row, number) ->
                new Student(
                    row.getObject("account_id", UUID.class),
                    row.getString("alias"),
                    Optional.ofNullable(row.getObject("id", UUID.class)),
                    row.getObject("submitted_at") != null))
        .list();
  }

  /// How many have not begun, are at it, have submitted.
  int[] states() {
    List<Student> students = students();
    int begun = (int) students.stream().filter(one -> one.attempt().isPresent()).count();
    int submitted = (int) students.stream().filter(Student::submitted).count();
    return new int[] {students.size() - begun, begun - submitted, submitted};
  }

  List<Annotation> marks(UUID attempt) {
    return rows.sql("select * from annotation where attempt_id = ? and not removed")
        .param(attempt)
        .query(
            (row, number) ->
                new Annotation(
                    row.getObject("id", UUID.class),
                    new Span(row.getInt("start_at"), row.getInt("end_at")),
                    row.getString("label"),
                    row.getString("reason")))
        .list();
  }

  int allMarks() {
    return students().stream()
        .flatMap(one -> one.attempt().stream())
        .mapToInt(attempt -> marks(attempt).size())
        .sum();
  }

  /// The version that the assignment points at, read from its stored files.
  Exercise exercise() {
    return rows.sql(
            "select v.id, v.number, v.key_number, v.files from exercise_version v"
                + " join assignment a on a.exercise_version_id = v.id where a.id = ?")
        .param(assignment)
        .query(
            (row, number) -> {
              ReadResult read = ExerciseLibrary.parse(files(row.getString("files")), List.of());
              return new Exercise(
                  row.getObject("id", UUID.class),
                  row.getInt("number"),
                  row.getInt("key_number"),
                  read.exercises().getFirst(),
                  read.labelSets().getFirst());
            })
        .single();
  }

  private static List<RawFile> files(String json) {
    List<RawFile> files = new ArrayList<>();
    JsonNode all = new ObjectMapper().readTree(json);
    all.propertyNames()
        .forEach(
            name ->
                files.add(
                    new RawFile(name, all.get(name).asString().getBytes(StandardCharsets.UTF_8))));
    return files;
  }

  /// Everybody's scoresheet who has submitted, by alias.
  Map<String, Scoresheet> sheets() {
    Exercise exercise = exercise();
    Scorer scorer =
        rows.sql("select preset, mode, depth from assignment where id = ?")
            .param(assignment)
            .query(
                (row, number) ->
                    new Scorer(
                        exercise.passage(),
                        exercise.key().at(row.getString("depth"), exercise.labelSet()),
                        exercise.labelSet().familyOf(),
                        new ScoringRules(
                            ScoringRules.Preset.valueOf(
                                row.getString("preset").toUpperCase(Locale.ROOT)),
                            ScoringRules.Mode.valueOf(row.getString("mode")))))
            .single();
    Map<String, Scoresheet> sheets = new TreeMap<>();
    students().stream()
        .filter(Student::submitted)
        .forEach(one -> sheets.put(one.alias(), scorer.score(marks(one.attempt().orElseThrow()))));
    return sheets;
  }

  /// How often an item was found, found under another name, found partly, missed.
  record Item(String quote, int found, int otherName, int partly, int missed) {}

  /// In the order of the text.
  List<Item> items() {
    String text = exercise().passage().text();
    Map<Span, int[]> counts = new HashMap<>();
    for (Scoresheet sheet : sheets().values()) {
      for (ItemOutcome outcome : sheet.items()) {
        int place =
            switch (outcome) {
              case ItemOutcome.Found _ -> 0;
              case ItemOutcome.FoundOtherName _ -> 1;
              case ItemOutcome.Partly _ -> 2;
              case ItemOutcome.Missed _ -> 3;
            };
        counts.computeIfAbsent(outcome.target().item().span(), span -> new int[4])[place]++;
      }
    }
    return counts.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(Comparator.comparingInt(Span::start)))
        .map(
            entry ->
                new Item(
                    entry.getKey().in(text),
                    entry.getValue()[0],
                    entry.getValue()[1],
                    entry.getValue()[2],
                    entry.getValue()[3]))
        .toList();
  }

  /// How often a label was given where the key prefers another or the same: `preferred → given`.
  Map<String, Integer> confusion() {
    Map<String, Integer> counts = new TreeMap<>();
    for (Scoresheet sheet : sheets().values()) {
      for (MarkOutcome outcome : sheet.marks()) {
        if (outcome instanceof MarkOutcome.Matched matched) {
          String preferred = matched.target().item().labels().getFirst();
          counts.merge(preferred + " → " + matched.mark().label(), 1, Integer::sum);
        }
      }
    }
    return counts;
  }

  /// How many marks met nothing.
  int extras() {
    return sheets().values().stream().mapToInt(sheet -> sheet.counts().extras()).sum();
  }

  /// How many students marked each word.
  int[] heat() {
    Exercise exercise = exercise();
    int[] counts = new int[exercise.passage().words().count()];
    for (Student student : students()) {
      boolean[] marked = new boolean[counts.length];
      student.attempt().stream()
          .flatMap(attempt -> marks(attempt).stream())
          .map(mark -> exercise.passage().words().covered(mark.span()).orElseThrow())
          .forEach(range -> mark(marked, range));
      for (int word = 0; word < counts.length; word++) {
        counts[word] += marked[word] ? 1 : 0;
      }
    }
    return counts;
  }

  private static void mark(boolean[] marked, WordRange range) {
    for (int word = range.from(); word < range.to(); word++) {
      marked[word] = true;
    }
  }
}
