package org.gloss.attempt;

import java.time.Duration;
import java.time.Instant;
import org.gloss.classroom.Terms;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Ends attempts, each once. Every method is given an attempt whose row is held and that is not
/// submitted.
///
/// An attempt in which nothing was marked ends like any other: its student has seen the passage,
/// and "nothing to mark" is an answer.
@Component
class Endings {

  /// How long after the end a submission is still the student's own, and how long the clock waits
  /// for it.
  static final Duration GRACE = Duration.ofSeconds(5);

  private final AttemptTable table;
  private final ApplicationEventPublisher events;

  Endings(AttemptTable table, ApplicationEventPublisher events) {
    this.table = table;
    this.events = events;
  }

  /// As its student wishes. What is asked for after the end counts as of the end; after the grace,
  /// too, it is the clock that ends it.
  void bySubmission(Attempt attempt, Terms terms, Instant now) {
    if (attempt.over(terms, now)) {
      Instant end = attempt.end(terms).orElseThrow();
      submit(attempt, end, terms.standing(now).isAfter(end.plus(GRACE)));
    } else {
      submit(attempt, now, false);
    }
  }

  /// If its time has passed: as of its end.
  ///
  /// @return whether it has
  boolean ifOver(Attempt attempt, Terms terms, Instant now) {
    if (!attempt.over(terms, now)) {
      return false;
    }
    submit(attempt, attempt.end(terms).orElseThrow(), true);
    return true;
  }

  /// As of `now`, or of its end if that has passed.
  void byTeacher(Attempt attempt, Terms terms, Instant now) {
    if (!ifOver(attempt, terms, now)) {
      submit(attempt, now, true);
    }
  }

  private void submit(Attempt attempt, Instant at, boolean byClock) {
    Instant noEarlier = at.isBefore(attempt.startedAt()) ? attempt.startedAt() : at;
    table.submit(attempt.id(), noEarlier, byClock);
    events.publishEvent(new AttemptSubmitted(attempt.id()));
  }
}
