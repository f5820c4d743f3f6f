package org.gloss.exchange;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gloss.account.Account;
import org.gloss.account.OwnRecord;
import org.gloss.account.SignedIn;
import org.gloss.account.StudentErasure;
import org.gloss.attempt.OwnWork;
import org.gloss.attempt.OwnWork.Done;
import org.gloss.attempt.SubmittedWork;
import org.gloss.classroom.Memberships;
import org.gloss.classroom.Memberships.Membership;
import org.gloss.exercise.Exercise;
import org.gloss.exercise.Exercises;
import org.gloss.review.Appeals;
import org.gloss.review.Comment;
import org.gloss.review.Comments;
import org.gloss.review.Results;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Everything that Gloss holds of a student, for that student. Of a key it holds nothing but what
/// came of the student's own marks, and that only of results that are returned.
@Service
public class OwnData {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  private final SignedIn signedIn;
  private final OwnRecord record;
  private final StudentErasure retention;
  private final Memberships memberships;
  private final OwnWork work;
  private final SubmittedWork submitted;
  private final Exercises exercises;
  private final Results results;
  private final Comments comments;
  private final Appeals appeals;
  private final Clock clock;

  OwnData(
      SignedIn signedIn,
      OwnRecord record,
      StudentErasure retention,
      Memberships memberships,
      OwnWork work,
      SubmittedWork submitted,
      Exercises exercises,
      Results results,
      Comments comments,
      Appeals appeals,
      Clock clock) {
    this.signedIn = signedIn;
    this.record = record;
    this.retention = retention;
    this.memberships = memberships;
    this.work = work;
    this.submitted = submitted;
    this.exercises = exercises;
    this.results = results;
    this.comments = comments;
    this.appeals = appeals;
    this.clock = clock;
  }

  /// Everything.
  ///
  /// @param retentionDays for how long the school keeps work; empty when for good
  public record Everything(
      Instant madeAt,
      OwnRecord.Stored account,
      List<Membership> classes,
      List<Piece> work,
      Optional<Integer> retentionDays) {

    /// Copies the lists.
    public Everything {
      classes = List.copyOf(classes);
      work = List.copyOf(work);
    }

    /// Each attempt in a line for people.
    public List<String> lines(ZoneId zone) {
      return work.stream().map(piece -> piece.line(zone)).toList();
    }

    /// How many marks that is.
    public int marks() {
      return work.stream().mapToInt(piece -> piece.done().marks().size()).sum();
    }
  }

  /// One attempt with what was said of it.
  ///
  /// @param exercise whose text was marked; its key is not for the student
  /// @param result empty until it is returned, and where the class is no longer theirs
  record Piece(
      Done done,
      Exercise exercise,
      Optional<Results.Result> result,
      List<Comment> comments,
      List<Appeals.Argument> appeals) {

    Piece {
      comments = List.copyOf(comments);
      appeals = List.copyOf(appeals);
    }

    private String line(ZoneId zone) {
      int marks = done.marks().size();
      String score =
          result
              .map(returned -> ", " + counts(returned) + "%")
              .orElse(done.attempt().submitted() ? ", not returned yet" : ", not handed in");
      return exercise.title()
          + ", attempt "
          + done.attempt().number()
          + ", begun on "
          + DAY.format(done.attempt().startedAt().atZone(zone))
          + (marks == 1 ? ", 1 mark" : ", " + marks + " marks")
          + score;
    }
  }

  /// What an attempt counts for: a teacher's own score, or what is left of a late one.
  private static int counts(Results.Result result) {
    UUID id = result.submission().attempt().id();
    return result.tries().stream()
        .filter(one -> one.attemptId().equals(id))
        .findFirst()
        .map(one -> one.score().percent())
        .orElseGet(() -> result.sheet().score().percent());
  }

  /// What Gloss holds of the student who asks.
  @Transactional
  public Everything of() {
    Set<UUID> returned =
        submitted.own().stream().map(one -> one.attempt().id()).collect(Collectors.toSet());
    return new Everything(
        clock.instant(),
        record.own(),
        memberships.own(),
        work.all().stream().map(done -> piece(done, returned)).toList(),
        retention.retentionDays());
  }

  /// The same as a file for programs.
  @Transactional
  public ExportFile file() {
    Account student = signedIn.student();
    return ExportFile.of(
        "gloss " + student.name(), ".json", "application/json", OwnDataJson.of(of()));
  }

  private Piece piece(Done done, Set<UUID> returned) {
    UUID id = done.attempt().id();
    boolean readable = returned.contains(id);
    return new Piece(
        done,
        exercises.version(done.attempt().exerciseVersionId()),
        readable ? Optional.of(results.of(id)) : Optional.empty(),
        readable ? comments.of(id) : List.of(),
        readable ? appeals.of(id) : List.of());
  }
}
