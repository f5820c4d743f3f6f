package org.gloss.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.LabelledSpan;
import org.gloss.annotation.Span;
import org.gloss.classroom.Assignment;
import org.gloss.classroom.Assignments;
import org.gloss.exercise.Exercise;
import org.gloss.exercise.Exercises;
import org.gloss.scoring.FragmentLevel;
import org.gloss.scoring.OverlapSums;
import org.gloss.scoring.SpanIdentification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A class's answers by the measures of the literature: what `gloss score --research` says of the
/// exported files.
@Service
public class ResearchFigures {

  private final Assignments assignments;
  private final Exercises exercises;
  private final MarkRows marks;

  ResearchFigures(Assignments assignments, Exercises exercises, MarkRows marks) {
    this.assignments = assignments;
    this.exercises = exercises;
    this.marks = marks;
  }

  /// Of several answers together, sums first.
  ///
  /// @param answers how many students have marked something in the attempt that counts
  public record Figures(int answers, OverlapSums si, OverlapSums flc) {

    private Figures plus(Figures other) {
      return new Figures(answers + other.answers, si.plus(other.si), flc.plus(other.flc));
    }
  }

  /// The attempts that count at an assignment of the teacher who asks, together; empty while nobody
  /// has marked anything.
  @Transactional
  public Optional<Figures> of(UUID assignmentId) {
    Assignment assignment = assignments.owned(assignmentId);
    Exercise exercise = exercises.version(assignment.exerciseVersionId());
    CountedText text = new CountedText(exercise.passage().text());
    List<LabelledSpan> key =
        exercise.key().at(assignment.depth(), exercise.labelSet()).items().stream()
            .filter(item -> item.status() == KeyItem.Status.REQUIRED)
            .map(item -> counted(text, item.span(), item.labels().getFirst()))
            .toList();
    Map<String, List<LabelledSpan>> answers = new LinkedHashMap<>();
    for (MarkRow row : marks.counted(assignmentId)) {
      if (row.text().passage().text().equals(exercise.passage().text())) {
        answers
            .computeIfAbsent(row.student(), student -> new ArrayList<>())
            .add(counted(text, row.mark().span(), row.mark().label()));
      }
    }
    SpanIdentification si = new SpanIdentification(key);
    FragmentLevel flc = new FragmentLevel(key);
    return answers.values().stream()
        .map(answer -> new Figures(1, si.score(answer), flc.score(answer).all()))
        .reduce(Figures::plus);
  }

  private static LabelledSpan counted(CountedText text, Span span, String label) {
    return new LabelledSpan(new Span(text.start(span), text.end(span)), label);
  }
}
