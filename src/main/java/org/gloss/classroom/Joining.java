package org.gloss.classroom;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.gloss.account.Account;
import org.gloss.account.Accounts;
import org.gloss.account.Hashes;
import org.gloss.account.SignedIn;
import org.gloss.account.Throttle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// How students get into a class, and back into it. Anybody may ask; guessing is slowed down.
@Service
public class Joining {

  private static final Logger LOG = LoggerFactory.getLogger(Joining.class);

  private final ClassroomTable classrooms;
  private final EnrolmentTable enrolments;
  private final Accounts accounts;
  private final SignedIn signedIn;
  private final Throttle throttle;
  private final Codes codes;
  private final TransactionTemplate transactions;
  private final Clock clock;

  Joining(
      ClassroomTable classrooms,
      EnrolmentTable enrolments,
      Accounts accounts,
      SignedIn signedIn,
      Throttle throttle,
      Codes codes,
      TransactionTemplate transactions,
      Clock clock) {
    this.classrooms = classrooms;
    this.enrolments = enrolments;
    this.accounts = accounts;
    this.signedIn = signedIn;
    this.throttle = throttle;
    this.codes = codes;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// Joins a class under a name. A name of the roster that nobody has come under yet is claimed; of
  /// the others, those wait whom the class lets in only by approval, and those who are called like
  /// somebody who was removed.
  public JoinOutcome join(String typedCode, String typedName, Visitor visitor) {
    return switch (Alias.read(typedName)) {
      case Alias.Reading.Unusable(String reason) -> new JoinOutcome.UnusableName(reason);
      case Alias.Reading.Usable(Alias alias) ->
          logged(
              "Joining by a class code",
              inClass(typedCode, visitor, classroom -> enrol(classroom, alias)));
    };
  }

  /// Comes back under a known name, on another device. A code that has ended keeps newcomers out,
  /// not those who are in.
  public JoinOutcome comeBack(
      String typedCode, String typedName, String typedReEntryCode, Visitor visitor) {
    return switch (Alias.read(typedName)) {
      case Alias.Reading.Unusable(String reason) -> new JoinOutcome.UnusableName(reason);
      case Alias.Reading.Usable(Alias alias) ->
          logged(
              "Coming back by a re-entry code",
              inClass(
                  typedCode, visitor, classroom -> recognise(classroom, alias, typedReEntryCode)));
    };
  }

  /// Makes a new re-entry code for the student who asks; the old one ends.
  public String newReEntryCode() {
    Account student = signedIn.student();
    String code = codes.reEntryCode();
    transactions.executeWithoutResult(
        ignored -> enrolments.setReEntryHash(student.id(), Hashes.sha256(student.id() + code)));
    return Codes.shown(code);
  }

  /// How the student who asks stands with their class.
  public Standing standing() {
    return enrolments
        .standing(signedIn.student().id())
        .map(Standing.Row::standing)
        .orElseGet(Standing.Nowhere::new);
  }

  /// Whom the student who asks goes on as, if their teacher merged them into another name.
  ///
  /// @return the account to be signed in, with a re-entry code if nobody has come under that name
  ///   yet; empty if they were not merged
  public Optional<JoinOutcome.Joined> goOn() {
    return enrolments
        .mergedInto(signedIn.student().id())
        .flatMap(accounts::find)
        .map(
            kept -> {
              String code = codes.reEntryCode();
              return enrolments
                  .standing(kept.id())
                  .filter(row -> claimed(row.classroomId(), kept.id(), code))
                  .map(row -> new JoinOutcome.Joined(kept, Codes.shown(code)))
                  .orElseGet(() -> new JoinOutcome.Joined(kept, ""));
            });
  }

  /// By the account's id, never by what was typed.
  private static JoinOutcome logged(String how, JoinOutcome outcome) {
    LOG.info(
        "{}: {}",
        how,
        switch (outcome) {
          case JoinOutcome.Joined(Account account, String _) ->
              "account " + account.id() + " let in";
          case JoinOutcome.Waiting(Account account, String _) ->
              "account " + account.id() + " waits";
          case JoinOutcome.TooManyTries() -> "refused, too many tries";
          case JoinOutcome.UnusableName _,
              JoinOutcome.UnknownCode _,
              JoinOutcome.CodeEnded _,
              JoinOutcome.NameTaken _,
              JoinOutcome.NotRecognised _ ->
              "refused";
        });
    return outcome;
  }

  private JoinOutcome inClass(String typedCode, Visitor visitor, Entry entry) {
    if (!throttle.mayTryJoinCode(visitor.browser(), visitor.address())) {
      return new JoinOutcome.TooManyTries();
    }
    Optional<Classroom> classroom = classrooms.byJoinCode(Codes.read(typedCode));
    if (classroom.isEmpty()) {
      throttle.joinCodeInBrowser(visitor.browser());
      throttle.joinCodeFromAddress(visitor.address());
      return new JoinOutcome.UnknownCode();
    }
    return entry.into(classroom.get());
  }

  private JoinOutcome enrol(Classroom classroom, Alias alias) {
    if (classroom.codeEnded(clock.instant())) {
      return new JoinOutcome.CodeEnded();
    }
    String code = codes.reEntryCode();
    return claim(classroom, alias, code).orElseGet(() -> add(classroom, alias, code));
  }

  private Optional<JoinOutcome> claim(Classroom classroom, Alias alias, String code) {
    return enrolments
        .reEntry(classroom.id(), alias.skeleton())
        .filter(listed -> listed.hash().isEmpty())
        .filter(listed -> claimed(classroom.id(), listed.accountId(), code))
        .flatMap(listed -> accounts.find(listed.accountId()))
        .map(account -> new JoinOutcome.Joined(account, Codes.shown(code)));
  }

  private boolean claimed(UUID classroomId, UUID accountId, String code) {
    return Boolean.TRUE.equals(
        transactions.execute(
            ignored -> enrolments.claim(classroomId, accountId, Hashes.sha256(accountId + code))));
  }

  private JoinOutcome add(Classroom classroom, Alias alias, String code) {
    try {
      return Objects.requireNonNull(
          transactions.execute(ignored -> newcomer(classroom.id(), alias, code)));
    } catch (DuplicateKeyException e) {
      return new JoinOutcome.NameTaken(alias.value());
    }
  }

  /// Holds the class's row, so that nobody comes into a class that is erased in the same moment.
  private JoinOutcome newcomer(UUID classroomId, Alias alias, String code) {
    if (!classrooms.lock(classroomId)) {
      return new JoinOutcome.UnknownCode();
    }
    Classroom classroom = classrooms.find(classroomId).orElseThrow();
    boolean waits = classroom.admission() == Admission.APPROVE || wasRemoved(classroom, alias);
    Account student = accounts.addStudent(alias.value());
    enrolments.enrol(
        classroomId,
        student.id(),
        alias,
        waits ? Enrolment.State.WAITING : Enrolment.State.IN,
        Hashes.sha256(student.id() + code));
    return waits
        ? new JoinOutcome.Waiting(student, Codes.shown(code))
        : new JoinOutcome.Joined(student, Codes.shown(code));
  }

  private boolean wasRemoved(Classroom classroom, Alias alias) {
    return classrooms.enrolments(classroom.id(), Enrolment.State.REMOVED).stream()
        .anyMatch(
            removed ->
                Alias.read(removed.alias()) instanceof Alias.Reading.Usable(Alias theirs)
                    && theirs.looksLike(alias));
  }

  private JoinOutcome recognise(Classroom classroom, Alias alias, String typedReEntryCode) {
    String door = classroom.id() + alias.skeleton();
    if (!throttle.reEntry(door)) {
      return new JoinOutcome.TooManyTries();
    }
    String code = Codes.read(typedReEntryCode);
    Optional<Account> student =
        enrolments
            .reEntry(classroom.id(), alias.skeleton())
            .filter(known -> known.hash().equals(Hashes.sha256(known.accountId() + code)))
            .flatMap(known -> accounts.find(known.accountId()));
    student.ifPresent(account -> throttle.reEntryWasRight(door));
    return student
        .<JoinOutcome>map(account -> new JoinOutcome.Joined(account, ""))
        .orElseGet(JoinOutcome.NotRecognised::new);
  }

  private interface Entry {
    JoinOutcome into(Classroom classroom);
  }

  /// What is stored of a re-entry code.
  record ReEntry(UUID accountId, String hash) {}
}
