package org.gloss.attempt;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.gloss.annotation.Annotation;
import org.gloss.classroom.Assignments;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/// What a class works on at the moment, submitted or not, for pages that follow it.
@Service
public class RunningWork {

  private final AttemptTable table;
  private final MarksTable marks;
  private final Assignments assignments;

  RunningWork(AttemptTable table, MarksTable marks, Assignments assignments) {
    this.table = table;
    this.marks = marks;
    this.assignments = assignments;
  }

  /// One student's newest attempt.
  ///
  /// @param marks those that stand, without their reasons
  /// @param savedAt when the last mark was saved or taken back; empty when none ever was
  public record Newest(Attempt attempt, List<Annotation> marks, Optional<Instant> savedAt) {

    /// Copies the list.
    public Newest {
      marks = List.copyOf(marks);
    }
  }

  /// The newest attempt of everybody who has begun an assignment of the teacher who asks, those of
  /// removed students too.
  ///
  /// @throws AccessDeniedException if the assignment is not theirs
  public List<Newest> of(UUID assignmentId) {
    return withMarks(table.ofAssignment(assignments.owned(assignmentId).id()));
  }

  /// The same of some students only. Asks nobody's leave: only for live pages, which ask when they
  /// are opened and every few seconds after that.
  public List<Newest> some(UUID assignmentId, Collection<UUID> accounts) {
    List<Attempt> attempts = new ArrayList<>();
    accounts.forEach(account -> attempts.addAll(table.of(assignmentId, account)));
    return withMarks(attempts);
  }

  private List<Newest> withMarks(List<Attempt> attempts) {
    Collection<Attempt> newest =
        attempts.stream()
            .collect(
                Collectors.toMap(
                    Attempt::accountId,
                    attempt -> attempt,
                    BinaryOperator.maxBy(
                        (one, other) -> Integer.compare(one.number(), other.number()))))
            .values();
    Map<UUID, List<MarksTable.Mark>> found = marks.of(newest.stream().map(Attempt::id).toList());
    return newest.stream()
        .map(attempt -> work(attempt, found.getOrDefault(attempt.id(), List.of())))
        .toList();
  }

  private static Newest work(Attempt attempt, List<MarksTable.Mark> marks) {
    return new Newest(
        attempt,
        marks.stream().filter(mark -> !mark.removed()).map(MarksTable.Mark::annotation).toList(),
        marks.stream().map(MarksTable.Mark::savedAt).max(Instant::compareTo));
  }
}
