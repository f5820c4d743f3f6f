package org.gloss.review;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gloss.account.Account;
import org.gloss.account.SignedIn;
import org.gloss.attempt.SubmittedWork;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A student's side of arguing back: about results that they may read, one open appeal about each
/// item and each extra of an attempt.
@Service
public class Appeals {

  /// The longest sentence, in characters.
  public static final int LONGEST = 500;

  private static final int MOST = 100;

  private final AppealTable table;
  private final Results results;
  private final SubmittedWork work;
  private final SignedIn signedIn;
  private final Clock clock;

  Appeals(AppealTable table, Results results, SubmittedWork work, SignedIn signedIn, Clock clock) {
    this.table = table;
    this.results = results;
    this.work = work;
    this.signedIn = signedIn;
    this.clock = clock;
  }

  /// Something that can be argued about.
  ///
  /// @param subject what to hand in with the sentence
  /// @param words for the student to choose by
  public record Choice(String subject, String words) {}

  /// An appeal as the student reads it.
  ///
  /// @param about what it is about, in words
  public record Argument(Appeal appeal, String about) {}

  /// What came of arguing.
  public sealed interface Outcome {

    /// The teacher will see it.
    record Raised(Appeal appeal) implements Outcome {}

    /// There is an open one about the same thing already.
    record AlreadyOpen() implements Outcome {}

    /// It cannot be taken; `reason` says why in words.
    record Refused(String reason) implements Outcome {}
  }

  /// What the student who asks can argue about in an attempt of theirs: not what an open appeal is
  /// about, nor what was accepted.
  ///
  /// @throws AccessDeniedException if it is another's, or its results are not returned
  @Transactional
  public List<Choice> choices(UUID attemptId) {
    signedIn.student();
    Results.Result result = results.of(attemptId);
    AppealWords words = words(result);
    Set<String> settled =
        table.of(attemptId).stream()
            .filter(Appeals::waitsOrWasAccepted)
            .map(appeal -> appeal.contest().subject())
            .collect(Collectors.toSet());
    return Contests.of(result).stream()
        .filter(contest -> !settled.contains(contest.subject()))
        .map(contest -> new Choice(contest.subject(), words.contest(contest)))
        .toList();
  }

  /// Argues about one of the choices.
  ///
  /// @param sentence 1 to 500 characters besides white space around them
  /// @throws AccessDeniedException if the attempt is another's, or its results are not returned
  @Transactional
  public Outcome raise(UUID attemptId, String subject, String sentence) {
    Account student = signedIn.student();
    Results.Result result = results.of(attemptId);
    String said = line(sentence);
    if (said.isEmpty()) {
      return new Outcome.Refused("Write a sentence: why do you see it otherwise?");
    }
    if (said.length() > LONGEST) {
      return new Outcome.Refused(
          "This has %d characters. Use at most %d.".formatted(said.length(), LONGEST));
    }
    Optional<Contest> contest =
        Contests.of(result).stream().filter(one -> one.subject().equals(subject)).findFirst();
    if (contest.isEmpty()) {
      return new Outcome.Refused("Choose first what you argue about.");
    }
    if (!work.hold(attemptId)) {
      throw refused();
    }
    List<Appeal> before = table.lockAll(attemptId);
    if (before.size() >= MOST) {
      return new Outcome.Refused("That is enough about one attempt. Talk to your teacher.");
    }
    Optional<Appeal> settled =
        before.stream()
            .filter(Appeals::waitsOrWasAccepted)
            .filter(appeal -> appeal.contest().subject().equals(subject))
            .findFirst();
    if (settled.isPresent()) {
      return settled.get().state() == Appeal.State.OPEN
          ? new Outcome.AlreadyOpen()
          : new Outcome.Refused("Your teacher has accepted this already. Reload the page.");
    }
    Appeal appeal =
        new Appeal(
            UUID.randomUUID(),
            attemptId,
            student.id(),
            result.exercise().versionId(),
            contest.get(),
            said,
            Appeal.State.OPEN,
            now(),
            Optional.empty());
    return table.insert(appeal) ? new Outcome.Raised(appeal) : new Outcome.AlreadyOpen();
  }

  /// Takes back an open appeal of the student who asks.
  ///
  /// @return whether it was still open
  /// @throws AccessDeniedException if it is another's or there is none such
  @Transactional
  public boolean withdraw(UUID appealId) {
    Account student = signedIn.student();
    Appeal appeal =
        table
            .find(appealId)
            .filter(one -> one.accountId().equals(student.id()))
            .orElseThrow(Appeals::refused);
    work.readable(appeal.attemptId());
    return table.withdraw(appealId);
  }

  /// The appeals about an attempt with their answers, the first one first, for whoever may read its
  /// results.
  ///
  /// @throws AccessDeniedException if the person who asks may not
  @Transactional
  public List<Argument> of(UUID attemptId) {
    Results.Result result = results.of(attemptId);
    AppealWords words = words(result);
    return table.of(attemptId).stream()
        .map(appeal -> new Argument(appeal, words.contest(appeal.contest())))
        .toList();
  }

  private static boolean waitsOrWasAccepted(Appeal appeal) {
    return appeal.state() == Appeal.State.OPEN
        || appeal
            .answer()
            .filter(answer -> answer.decision() != Appeal.Decision.DECLINED)
            .isPresent();
  }

  /// Typed words in one line, without what cannot be seen.
  static String line(String typed) {
    return typed.replaceAll("[\\p{Cntrl}\\s\\p{Z}]+", " ").strip();
  }

  private static AppealWords words(Results.Result result) {
    return new AppealWords(result.exercise(), result.basis().depth());
  }

  private static AccessDeniedException refused() {
    return new AccessDeniedException("This is not yours to see.");
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
