package org.gloss.exchange;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.gloss.account.SignedIn;
import org.gloss.account.StudentErasure;
import org.gloss.attempt.WorkErasure;
import org.gloss.audit.AuditEntry.Kind;
import org.gloss.audit.AuditLog;
import org.gloss.classroom.ClassErasure;
import org.gloss.classroom.ClassErasure.Member;
import org.gloss.review.AnswerErasure;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Erases what is older than the school keeps it: attempts that nobody has touched for so long with
/// everything in them, then students who have no other and have not been seen, and classes that
/// were put away so long ago. Whom a roster names and nobody has come under yet stays as long as
/// the class is in use; whoever was merged into somebody goes with them.
@Service
public class Retention {

  /// The shortest time that can be set, in days.
  public static final int LEAST_DAYS = 30;

  /// The longest time that can be set, in days.
  public static final int MOST_DAYS = 3650;

  private final StudentErasure students;
  private final WorkErasure work;
  private final AnswerErasure answers;
  private final ClassErasure classes;
  private final AuditLog audit;
  private final SignedIn signedIn;
  private final Clock clock;

  Retention(
      StudentErasure students,
      WorkErasure work,
      AnswerErasure answers,
      ClassErasure classes,
      AuditLog audit,
      SignedIn signedIn,
      Clock clock) {
    this.students = students;
    this.work = work;
    this.answers = answers;
    this.classes = classes;
    this.audit = audit;
    this.signedIn = signedIn;
    this.clock = clock;
  }

  /// How much is old.
  public record Old(int attempts, int students, int classes) {

    /// Whether there is nothing.
    public boolean nothing() {
      return attempts + students + classes == 0;
    }
  }

  /// For how many days work is kept, for the administrator who asks; empty when for good.
  @Transactional(readOnly = true)
  public Optional<Integer> days() {
    signedIn.administrator();
    return students.retentionDays();
  }

  /// Sets for how many days work is kept; nothing is erased before the night.
  ///
  /// @param days empty to keep it for good
  /// @return what is wrong with it, in words; empty when it is set
  @Transactional
  public Optional<String> keep(Optional<Integer> days) {
    signedIn.administrator();
    if (days.filter(n -> n < LEAST_DAYS || n > MOST_DAYS).isPresent()) {
      return Optional.of(
          "Enter " + LEAST_DAYS + " to " + MOST_DAYS + " days, or nothing to keep everything.");
    }
    students.setRetentionDays(days);
    audit.record(
        Kind.CHANGED,
        Optional.empty(),
        Optional.empty(),
        days.map(n -> "Set the retention time to " + n + " days")
            .orElse("Set that work is kept for good"));
    return Optional.empty();
  }

  /// What would go now, for the administrator who asks; nothing where work is kept for good.
  @Transactional(readOnly = true)
  public Old preview() {
    signedIn.administrator();
    return cutoff()
        .map(
            before ->
                new Old(
                    work.quietSince(before).size(),
                    quiet(before, classes.archivedBefore(before)).size(),
                    classes.archivedBefore(before).size()))
        .orElse(new Old(0, 0, 0));
  }

  /// Erases what is old now, for the administrator who asks.
  @Transactional
  public Old eraseNow() {
    signedIn.administrator();
    return erase();
  }

  /// Erases what is old, every night.
  @Scheduled(cron = "0 30 3 * * *")
  @Transactional
  public void everyNight() {
    erase();
  }

  private Old erase() {
    Optional<Instant> cutoff = cutoff();
    if (cutoff.isEmpty()) {
      return new Old(0, 0, 0);
    }
    Instant before = cutoff.get();
    List<UUID> attempts = work.quietSince(before);
    attempts.forEach(attempt -> work.eraseQuiet(attempt, before));
    Set<UUID> gone = new HashSet<>();
    List<UUID> old = classes.archivedBefore(before);
    int erasedClasses = (int) old.stream().filter(one -> eraseOld(one, before, gone)).count();
    quiet(before, List.of()).stream().sorted().forEach(one -> eraseQuiet(one, before, gone));
    answers.eraseUnread();
    Old erased = new Old(attempts.size(), gone.size(), erasedClasses);
    if (!erased.nothing()) {
      audit.record(
          Kind.ERASED,
          Optional.empty(),
          Optional.empty(),
          "Erased what is older than the retention time: %d attempts, %d students, %d classes"
              .formatted(erased.attempts(), erased.students(), erased.classes()));
    }
    return erased;
  }

  /// With everybody who is in no other, unless its teacher has taken it up again meanwhile.
  private boolean eraseOld(UUID classroomId, Instant before, Set<UUID> gone) {
    classes.hold(classroomId);
    if (!classes.archivedBefore(before).contains(classroomId)) {
      return false;
    }
    classes.membersOf(classroomId).stream()
        .filter(member -> !member.elsewhere())
        .map(Member::accountId)
        .forEach(account -> erase(account, gone));
    classes.eraseOld(classroomId);
    return true;
  }

  /// Unless they have come back meanwhile.
  private void eraseQuiet(UUID accountId, Instant before, Set<UUID> gone) {
    classes.holdStudent(accountId);
    work.hold(accountId);
    if (students.quiet(accountId, before) && !work.busySince(before).contains(accountId)) {
      erase(accountId, gone);
    }
  }

  /// Whoever was merged into somebody goes with them.
  private void erase(UUID accountId, Set<UUID> gone) {
    for (UUID each :
        Stream.concat(classes.doubles(accountId).stream(), Stream.of(accountId)).toList()) {
      classes.holdStudent(each);
      work.hold(each);
      students.erase(each, classes.aliases(each));
    }
    gone.add(accountId);
  }

  /// Students who have done nothing since, and those of classes that go who are in no other.
  private Set<UUID> quiet(Instant before, List<UUID> old) {
    Set<UUID> quiet = new HashSet<>(students.quietSince(before));
    quiet.removeAll(work.busySince(before));
    quiet.removeAll(classes.staying());
    old.stream()
        .flatMap(classroom -> classes.membersOf(classroom).stream())
        .filter(member -> !member.elsewhere())
        .map(Member::accountId)
        .forEach(quiet::add);
    return quiet;
  }

  private Optional<Instant> cutoff() {
    return students.retentionDays().map(days -> clock.instant().minus(Duration.ofDays(days)));
  }
}
