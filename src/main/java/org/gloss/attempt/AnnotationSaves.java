package org.gloss.attempt;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gloss.account.SignedIn;
import org.gloss.annotation.Annotation;
import org.gloss.annotation.Passage;
import org.gloss.classroom.Assignment;
import org.gloss.classroom.Assignments;
import org.gloss.classroom.Terms;
import org.gloss.exercise.Exercise;
import org.gloss.exercise.Exercises;
import org.gloss.saving.Acknowledgement;
import org.gloss.saving.DurableCommits;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Saves what students mark. Saving is idempotent by id and revision: replays, double clicks and
/// two tabs are harmless. It returns after the commit is on disk.
@Service
public class AnnotationSaves {

  /// The most annotations of one attempt, removed ones included.
  static final int MOST = 1000;

  private final AttemptTable table;
  private final AnnotationTable annotations;
  private final Assignments assignments;
  private final Exercises exercises;
  private final SignedIn signedIn;
  private final TransactionTemplate transactions;
  private final DurableCommits durable;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  AnnotationSaves(
      AttemptTable table,
      AnnotationTable annotations,
      Assignments assignments,
      Exercises exercises,
      SignedIn signedIn,
      TransactionTemplate transactions,
      DurableCommits durable,
      ApplicationEventPublisher events,
      Clock clock) {
    this.table = table;
    this.annotations = annotations;
    this.assignments = assignments;
    this.exercises = exercises;
    this.signedIn = signedIn;
    this.transactions = transactions;
    this.durable = durable;
    this.events = events;
    this.clock = clock;
  }

  /// Saves annotations of an attempt of the student who asks, or of whoever they were merged into:
  /// what their device had not sent yet still arrives.
  ///
  /// @return one outcome for each, in order
  /// @throws AccessDeniedException if the attempt is another's or there is none such; nothing is
  ///   saved then
  public List<PutOutcome> put(UUID attemptId, List<SavedAnnotation> changes) {
    signedIn.student();
    Batch batch = transactions.execute(ignored -> putAll(attemptId, changes));
    durable.await();
    Attempt attempt = batch.attempt();
    events.publishEvent(WorkChanged.of(attempt));
    return batch.outcomes();
  }

  private Batch putAll(UUID attemptId, List<SavedAnnotation> changes) {
    Attempt attempt =
        table
            .lock(attemptId)
            .orElseThrow(() -> new AccessDeniedException("This is not yours to change."));
    Terms terms = assignments.termsOf(attempt.assignmentId(), attempt.accountId());
    Assignment assignment = terms.assignment();
    Exercise exercise = exercises.version(attempt.exerciseVersionId());
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    boolean over = attempt.submitted() || attempt.over(terms, now);
    List<PutOutcome> outcomes =
        changes.stream()
            .map(
                change ->
                    fault(change, exercise, assignment)
                        .<PutOutcome>map(PutOutcome.Refused::new)
                        .orElseGet(
                            () ->
                                over ? late(attemptId, change, now) : put(attemptId, change, now)))
            .toList();
    return new Batch(attempt, outcomes);
  }

  private PutOutcome put(UUID attemptId, SavedAnnotation change, Instant now) {
    Optional<SavedAnnotation> known = annotations.annotation(attemptId, change.annotation().id());
    if (known.isEmpty()) {
      if (annotations.count(attemptId) >= MOST) {
        return new PutOutcome.Refused("A passage can hold " + MOST + " marks at most.");
      }
      annotations.insert(attemptId, change, now);
      return new PutOutcome.Saved(now);
    }
    SavedAnnotation current = known.get();
    if (current.equals(change)) {
      return new PutOutcome.Saved(now);
    }
    if (current.revision() >= change.revision()) {
      return new PutOutcome.Stale(current);
    }
    annotations.update(attemptId, change, now);
    return new PutOutcome.Saved(now);
  }

  private PutOutcome late(UUID attemptId, SavedAnnotation change, Instant now) {
    Optional<SavedAnnotation> known = annotations.annotation(attemptId, change.annotation().id());
    if (known.filter(change::equals).isPresent()) {
      return new PutOutcome.Saved(now);
    }
    Optional<SavedAnnotation> other =
        annotations.late(attemptId, change.annotation().id(), change.revision());
    if (other.isPresent()) {
      return other.get().equals(change)
          ? new PutOutcome.Closed(now)
          : new PutOutcome.Stale(other.get()); // from another tab: this one is sent again above it
    }
    if (annotations.countLate(attemptId) >= MOST) {
      return new PutOutcome.Refused("The attempt is closed, and no more late marks are kept.");
    }
    annotations.insertLate(attemptId, change, now);
    return new PutOutcome.Closed(now);
  }

  private static Optional<String> fault(
      SavedAnnotation change, Exercise exercise, Assignment assignment) {
    Annotation annotation = change.annotation();
    Passage passage = exercise.passage();
    if (change.revision() < 1 || change.revision() > Acknowledgement.GREATEST_REVISION) {
      return Optional.of("This mark's revision number is not valid. Please reload the page.");
    }
    if (annotation.span().end() > passage.text().length()) {
      return Optional.of("This mark ends after the passage does. Please mark the words again.");
    }
    if (passage.words().covered(annotation.span()).isEmpty()) {
      return Optional.of("This mark covers no word. Please mark at least one.");
    }
    if (!exercise.labelSet().depth(assignment.depth()).labels().contains(annotation.label())) {
      return Optional.of("This exercise has no label \"" + annotation.label() + "\".");
    }
    return Optional.empty();
  }

  private record Batch(Attempt attempt, List<PutOutcome> outcomes) {}
}
