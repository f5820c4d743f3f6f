package org.gloss.exchange;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gloss.annotation.AnswerKey;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.LabelSet;
import org.gloss.classroom.Assignment;
import org.gloss.classroom.Assignments;
import org.gloss.exercise.Exercise;
import org.gloss.exercise.Exercises;
import org.gloss.review.Grade;
import org.gloss.review.Grades;
import org.gloss.review.ScoredWork;
import org.gloss.review.ScoredWork.Scored;
import org.gloss.scoring.ItemOutcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a teacher prints of an assignment.
@Service
public class Printouts {

  private final Assignments assignments;
  private final Exercises exercises;
  private final Grades grades;
  private final ScoredWork work;

  Printouts(Assignments assignments, Exercises exercises, Grades grades, ScoredWork work) {
    this.assignments = assignments;
    this.exercises = exercises;
    this.grades = grades;
    this.work = work;
  }

  /// The passage of an assignment, with line numbers and nothing of the key.
  ///
  /// @param turns who speaks, by the index of the first paragraph of their turn; none where the
  ///   assignment hides speakers
  /// @param source where the text comes from, one line each; none where speakers are hidden
  public record PassageSheet(
      String title,
      String context,
      String notice,
      PrintedPassage passage,
      Map<Integer, String> turns,
      List<String> source) {

    /// Copies map and list.
    public PassageSheet {
      turns = Map.copyOf(turns);
      source = List.copyOf(source);
    }
  }

  /// The key of an assignment at its depth.
  public record KeySheet(String title, List<KeyLine> items) {

    /// Copies the list.
    public KeySheet {
      items = List.copyOf(items);
    }
  }

  /// One item of a key.
  ///
  /// @param number from 1, as exports count
  /// @param line of the printed passage in which it begins
  /// @param labels accepted names, the preferred one first
  /// @param optional whether it is also fair, and never needed
  /// @param trap whether it is a tempting wrong answer
  public record KeyLine(
      int number,
      int line,
      String words,
      List<String> labels,
      boolean optional,
      boolean trap,
      String reason) {

    /// Copies the list.
    public KeyLine {
      labels = List.copyOf(labels);
    }
  }

  /// How a class did, without a name.
  ///
  /// @param attempts how many attempts that count were compared with this key
  /// @param extras how many of their marks the key does not have
  public record ClassSheet(String title, int attempts, int extras, List<ClassLine> items) {

    /// Copies the list.
    public ClassSheet {
      items = List.copyOf(items);
    }
  }

  /// How many found an item.
  public record ClassLine(KeyLine item, int found, int otherName, int partly, int missed) {}

  /// The passage of an assignment of the teacher who asks.
  public PassageSheet passage(UUID assignmentId) {
    Assignment assignment = assignments.owned(assignmentId);
    Exercise exercise = exercises.version(assignment.exerciseVersionId());
    boolean masked = assignment.settings().mask();
    Map<Integer, String> turns =
        exercise.file().turns().stream()
            .collect(Collectors.toMap(turn -> turn.from(), turn -> turn.speaker()));
    return new PassageSheet(
        exercise.title(),
        exercise.file().context().orElse(""),
        exercise.file().front().notice().orElse(""),
        PrintedPassage.of(exercise.passage()),
        masked ? Map.of() : turns,
        masked ? List.of() : exercise.source());
  }

  /// The key of an assignment of the teacher who asks.
  public KeySheet key(UUID assignmentId) {
    Assignment assignment = assignments.owned(assignmentId);
    Exercise exercise = exercises.version(assignment.exerciseVersionId());
    return new KeySheet(exercise.title(), lines(exercise, assignment.depth()));
  }

  /// How the class of the teacher who asks did at an assignment. Attempts that were compared with
  /// an older key are left out.
  @Transactional
  public ClassSheet classSheet(UUID assignmentId) {
    Assignment assignment = assignments.owned(assignmentId);
    Exercise exercise = exercises.version(assignment.exerciseVersionId());
    Set<UUID> counted =
        grades.of(assignmentId).stream()
            .map(Grade::attempt)
            .flatMap(Optional::stream)
            .collect(Collectors.toSet());
    List<Scored> compared =
        work.of(assignmentId).stream()
            .filter(one -> counted.contains(one.submission().attempt().id()))
            .filter(one -> one.exercise().versionId().equals(exercise.versionId()))
            .filter(one -> one.depth().equals(assignment.depth()))
            .toList();
    int extras = compared.stream().mapToInt(one -> one.sheet().counts().extras()).sum();
    AnswerKey key = exercise.key().at(assignment.depth(), exercise.labelSet());
    List<KeyLine> lines = lines(exercise, assignment.depth());
    List<ClassLine> items =
        IntStream.range(0, lines.size())
            .filter(i -> key.items().get(i).status() == KeyItem.Status.REQUIRED)
            .mapToObj(i -> line(lines.get(i), key.items().get(i), compared))
            .toList();
    return new ClassSheet(exercise.title(), compared.size(), extras, items);
  }

  private static ClassLine line(KeyLine line, KeyItem item, List<Scored> compared) {
    List<ItemOutcome> outcomes =
        compared.stream()
            .flatMap(one -> one.sheet().items().stream())
            .filter(outcome -> outcome.target().item().equals(item))
            .toList();
    return new ClassLine(
        line,
        count(outcomes, ItemOutcome.Found.class),
        count(outcomes, ItemOutcome.FoundOtherName.class),
        count(outcomes, ItemOutcome.Partly.class),
        count(outcomes, ItemOutcome.Missed.class));
  }

  private static int count(List<ItemOutcome> outcomes, Class<? extends ItemOutcome> kind) {
    return (int) outcomes.stream().filter(kind::isInstance).count();
  }

  private static List<KeyLine> lines(Exercise exercise, String depth) {
    PrintedPassage passage = PrintedPassage.of(exercise.passage());
    List<KeyItem> items = exercise.key().at(depth, exercise.labelSet()).items();
    return IntStream.range(0, items.size())
        .mapToObj(i -> line(i + 1, items.get(i), exercise, passage))
        .toList();
  }

  private static KeyLine line(int number, KeyItem item, Exercise exercise, PrintedPassage passage) {
    return new KeyLine(
        number,
        passage.lineOf(item.span()),
        item.span().in(exercise.passage().text()),
        item.labels().stream().map(label -> name(exercise.labelSet(), label)).toList(),
        item.status() == KeyItem.Status.OPTIONAL,
        item.status() == KeyItem.Status.TRAP,
        item.reason());
  }

  /// What a label is called.
  static String name(LabelSet labels, String id) {
    return Objects.requireNonNull(labels.label(id).map(label -> label.name()).orElse(id));
  }
}
