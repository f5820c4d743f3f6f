package org.gloss.classroom;

import java.util.Optional;
import java.util.UUID;
import org.gloss.account.Account;
import org.gloss.account.Accounts;
import org.gloss.account.Hashes;
import org.gloss.account.SignedIn;
import org.gloss.account.Throttle;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// How students get into a class, and back into it. Anybody may ask; guessing is slowed down.
@Service
public class Joining {

  private final ClassroomTable classrooms;
  private final Accounts accounts;
  private final SignedIn signedIn;
  private final Throttle throttle;
  private final Codes codes;
  private final TransactionTemplate transactions;

  Joining(
      ClassroomTable classrooms,
      Accounts accounts,
      SignedIn signedIn,
      Throttle throttle,
      Codes codes,
      TransactionTemplate transactions) {
    this.classrooms = classrooms;
    this.accounts = accounts;
    this.signedIn = signedIn;
    this.throttle = throttle;
    this.codes = codes;
    this.transactions = transactions;
  }

  /// Joins a class under a new name.
  public JoinOutcome join(String typedCode, String typedName, Visitor visitor) {
    return switch (Alias.read(typedName)) {
      case Alias.Reading.Unusable(String reason) -> new JoinOutcome.UnusableName(reason);
      case Alias.Reading.Usable(Alias alias) ->
          inClass(typedCode, visitor, classroom -> enrol(classroom, alias));
    };
  }

  /// Comes back under a known name, on another device.
  public JoinOutcome comeBack(
      String typedCode, String typedName, String typedReEntryCode, Visitor visitor) {
    return switch (Alias.read(typedName)) {
      case Alias.Reading.Unusable(String reason) -> new JoinOutcome.UnusableName(reason);
      case Alias.Reading.Usable(Alias alias) ->
          inClass(typedCode, visitor, classroom -> recognise(classroom, alias, typedReEntryCode));
    };
  }

  /// Makes a new re-entry code for the student who asks; the old one ends.
  public String newReEntryCode() {
    Account student = signedIn.student();
    String code = codes.reEntryCode();
    transactions.executeWithoutResult(
        ignored -> classrooms.setReEntryHash(student.id(), Hashes.sha256(student.id() + code)));
    return Codes.shown(code);
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
    String code = codes.reEntryCode();
    try {
      Account account =
          transactions.execute(
              ignored -> {
                Account student = accounts.addStudent(alias.value());
                String hash = Hashes.sha256(student.id() + code);
                classrooms.enrol(classroom.id(), student.id(), alias, hash);
                return student;
              });
      return new JoinOutcome.Joined(account, Codes.shown(code));
    } catch (DuplicateKeyException e) {
      return new JoinOutcome.NameTaken(alias.value());
    }
  }

  private JoinOutcome recognise(Classroom classroom, Alias alias, String typedReEntryCode) {
    if (!throttle.reEntry(classroom.id() + alias.skeleton())) {
      return new JoinOutcome.TooManyTries();
    }
    String code = Codes.read(typedReEntryCode);
    return classrooms
        .reEntry(classroom.id(), alias.skeleton())
        .filter(known -> known.hash().equals(Hashes.sha256(known.accountId() + code)))
        .flatMap(known -> accounts.find(known.accountId()))
        .<JoinOutcome>map(account -> new JoinOutcome.Joined(account, ""))
        .orElseGet(JoinOutcome.NotRecognised::new);
  }

  private interface Entry {
    JoinOutcome into(Classroom classroom);
  }

  /// What is stored of a re-entry code.
  record ReEntry(UUID accountId, String hash) {}
}
