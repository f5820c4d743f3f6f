package org.gloss.exchange;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gloss.account.Account;
import org.gloss.account.Role;
import org.gloss.account.SignedIn;
import org.gloss.annotation.Annotation;
import org.gloss.annotation.KeyItem;
import org.gloss.attempt.Attempt;
import org.gloss.classroom.Classroom;
import org.gloss.classroom.Classrooms;
import org.gloss.classroom.Enrolment;
import org.gloss.exercise.Exercise;
import org.gloss.review.Comment;
import org.gloss.review.Comments;
import org.gloss.review.Results;
import org.gloss.review.Results.Result;
import org.gloss.review.ScoreOverride;
import org.gloss.review.StudentsWork;
import org.gloss.scoring.ItemOutcome;
import org.gloss.scoring.MarkOutcome;
import org.gloss.scoring.Match;
import org.gloss.scoring.Scoresheet;
import org.gloss.scoring.Target;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// One attempt in plain words, for the student's family.
@Service
public class Reports {

  private final Results results;
  private final Comments comments;
  private final StudentsWork work;
  private final Classrooms classrooms;
  private final SignedIn signedIn;

  Reports(
      Results results,
      Comments comments,
      StudentsWork work,
      Classrooms classrooms,
      SignedIn signedIn) {
    this.results = results;
    this.comments = comments;
    this.work = work;
    this.classrooms = classrooms;
    this.signedIn = signedIn;
  }

  /// A report.
  ///
  /// @param student alias
  /// @param classroom name of the class
  /// @param percent what the attempt counts for, whole
  /// @param changed the teacher's words where the teacher gave the score
  /// @param late whether it came after it was due
  /// @param found with full place and accepted name, or at least partly
  /// @param otherName found under another name
  /// @param missed with the reason
  /// @param extras what was marked and the key does not have
  /// @param comments what teachers wrote about it, the oldest first
  public record Report(
      String student,
      String classroom,
      String title,
      List<String> source,
      int attempt,
      Instant submittedAt,
      ZoneId zone,
      int percent,
      Optional<String> changed,
      boolean late,
      Scoresheet.Counts counts,
      List<Line> found,
      List<Line> otherName,
      List<Line> missed,
      List<Line> extras,
      List<String> comments) {

    /// Copies the lists.
    public Report {
      source = List.copyOf(source);
      found = List.copyOf(found);
      otherName = List.copyOf(otherName);
      missed = List.copyOf(missed);
      extras = List.copyOf(extras);
      comments = List.copyOf(comments);
    }
  }

  /// Words of the passage with what was said of them.
  ///
  /// @param label what it is called in the key; for extras what the student called it
  /// @param marked what the student called it; empty when they did not mark it
  /// @param reason why the key has it; empty for none
  /// @param own the student's reason; empty when they wrote none
  public record Line(String words, String label, String marked, String reason, String own) {}

  /// The report of an attempt: for its student once it is returned, and for the teacher, whose
  /// reading stands in the audit log.
  ///
  /// @throws org.springframework.security.access.AccessDeniedException if the person who asks may
  ///   not read it
  @Transactional
  public Report of(UUID attemptId) {
    Account reader = signedIn.account();
    Result result = results.of(attemptId);
    if (reader.role() != Role.STUDENT) {
      work.visited(attemptId);
    }
    Attempt attempt = result.submission().attempt();
    Optional<Classroom> classroom = classroom(reader, result);
    Lines lines = new Lines(result);
    return new Report(
        student(reader, attempt, classroom),
        classroom.map(Classroom::name).orElse(""),
        result.exercise().title(),
        result.exercise().source(),
        attempt.number(),
        attempt.submittedAt().orElseThrow(),
        classroom.map(Classroom::zone).orElse(ZoneOffset.UTC),
        percent(result, attemptId),
        result.override().map(ScoreOverride::reason),
        result.submission().late(),
        result.sheet().counts(),
        lines.found,
        lines.otherName,
        lines.missed,
        lines.extras,
        comments.of(attemptId).stream().map(Comment::words).toList());
  }

  private Optional<Classroom> classroom(Account reader, Result result) {
    return reader.role() == Role.STUDENT
        ? classrooms.attended()
        : Optional.of(classrooms.owned(result.submission().assignment().classroomId()));
  }

  private String student(Account reader, Attempt attempt, Optional<Classroom> classroom) {
    if (reader.role() == Role.STUDENT) {
      return reader.name();
    }
    return classroom.stream()
        .flatMap(one -> classrooms.enrolments(one.id()).stream())
        .filter(student -> student.accountId().equals(attempt.accountId()))
        .map(Enrolment::alias)
        .findFirst()
        .orElse("A student who has left the class");
  }

  private static int percent(Result result, UUID attemptId) {
    return result.tries().stream()
        .filter(one -> one.attemptId().equals(attemptId))
        .map(one -> one.score().percent())
        .findFirst()
        .orElseGet(() -> result.sheet().score().percent());
  }

  /// Sorts what was found, missed and marked besides.
  private static final class Lines {

    private final Exercise exercise;
    private final Map<UUID, Annotation> marks;
    private final List<Line> found = new ArrayList<>();
    private final List<Line> otherName = new ArrayList<>();
    private final List<Line> missed = new ArrayList<>();
    private final List<Line> extras = new ArrayList<>();

    Lines(Result result) {
      this.exercise = result.exercise();
      this.marks =
          result.submission().annotations().stream()
              .collect(Collectors.toMap(Annotation::id, mark -> mark));
      result.sheet().items().forEach(this::add);
      result.sheet().marks().forEach(this::add);
    }

    private void add(ItemOutcome outcome) {
      switch (outcome) {
        case ItemOutcome.Found(Target target, Match match) -> found.add(line(target, match));
        case ItemOutcome.Partly(Target target, Match match) -> found.add(line(target, match));
        case ItemOutcome.FoundOtherName(Target target, Match match) ->
            otherName.add(line(target, match));
        case ItemOutcome.Missed(Target target) -> missed.add(line(target.item(), "", ""));
      }
    }

    private void add(MarkOutcome outcome) {
      if (outcome instanceof MarkOutcome.Extra(var mark, var trap)) {
        for (UUID part : mark.parts()) {
          Annotation annotation = Objects.requireNonNull(marks.get(part));
          extras.add(
              new Line(
                  annotation.span().in(exercise.passage().text()),
                  name(annotation.label()),
                  name(annotation.label()),
                  trap.map(target -> target.item().reason()).orElse(""),
                  annotation.reason()));
        }
      }
    }

    private Line line(Target target, Match match) {
      Annotation first = Objects.requireNonNull(marks.get(match.mark().parts().getFirst()));
      return line(target.item(), name(match.mark().label()), first.reason());
    }

    private Line line(KeyItem item, String marked, String own) {
      return new Line(
          item.span().in(exercise.passage().text()),
          name(item.labels().getFirst()),
          marked,
          item.reason(),
          own);
    }

    private String name(String label) {
      return Printouts.name(exercise.labelSet(), label);
    }
  }
}
