package org.gloss.exercise.draft;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gloss.account.Account;
import org.gloss.account.Accounts;
import org.gloss.account.Hashes;
import org.gloss.account.SignedIn;
import org.gloss.annotation.KeyItem;
import org.gloss.exercise.Exercise;
import org.gloss.exercise.Exercises;
import org.gloss.exercise.bank.BankTable;
import org.gloss.exercise.bank.ExerciseTable;
import org.gloss.exercise.bank.ExerciseTable.Origin;
import org.gloss.exercise.file.Composition;
import org.gloss.exercise.file.ExerciseFile;
import org.gloss.exercise.file.ExerciseWriter;
import org.gloss.exercise.file.KeyFile;
import org.gloss.exercise.file.ReadResult;
import org.gloss.exercise.file.VersionDifference;
import org.gloss.exercise.file.WrittenKey;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The next key of a published exercise without a draft: the same text, label set and other keys,
/// and a few changes in the key that students are compared with. A draft of the exercise that is
/// open meanwhile stays as it is; publishing it says that there is a newer version.
@Service
public class KeyRevisions {

  private static final int LONGEST_REMARK = 1_000;

  private final BankTable bank;
  private final ExerciseTable versions;
  private final Exercises exercises;
  private final DraftAccess access;
  private final Accounts accounts;
  private final SignedIn signedIn;
  private final Clock clock;

  KeyRevisions(
      BankTable bank,
      ExerciseTable versions,
      Exercises exercises,
      DraftAccess access,
      Accounts accounts,
      SignedIn signedIn,
      Clock clock) {
    this.bank = bank;
    this.versions = versions;
    this.exercises = exercises;
    this.access = access;
    this.accounts = accounts;
    this.signedIn = signedIn;
    this.clock = clock;
  }

  /// What came of it.
  public sealed interface Outcome {

    /// There is a new version.
    record Revised(Exercise exercise) implements Outcome {}

    /// The newest version says all of it already; none was made.
    record AsItWas(Exercise exercise) implements Outcome {}

    /// Nothing was changed; `reason` says why, and what to do, in words for the teacher.
    record Refused(String reason) implements Outcome {}
  }

  /// Publishes the next version of the exercise that a version is of.
  ///
  /// @param versionId whose items the changes name; newer versions are built on where they have the
  ///   same text
  /// @param remark what changed, in words; cut to 1000 characters
  @Transactional
  public Outcome revise(UUID versionId, List<KeyChange> changes, String remark) {
    Account teacher = signedIn.teacher();
    ExerciseTable.Row base = row(versionId);
    bank.lock(base.exerciseId());
    Optional<String> obstacle = obstacle(teacher, base);
    if (obstacle.isPresent()) {
      return new Outcome.Refused(obstacle.get());
    }
    ExerciseTable.Row newest = versions.newest(base.exerciseId()).orElseThrow();
    Exercise exercise = exercises.version(newest.id());
    KeyRevision revision = new KeyRevision(exercise);
    for (KeyChange change : changes) {
      Optional<String> fault = revision.make(change);
      if (fault.isPresent()) {
        return new Outcome.Refused(fault.get());
      }
    }
    return revision.changed()
        ? published(teacher, newest, exercise.file(), revision.key(), remark)
        : new Outcome.AsItWas(exercise);
  }

  /// Why the teacher who asks cannot change the key of the exercise that a version is of, in words;
  /// empty when they can.
  @Transactional(readOnly = true)
  public Optional<String> obstacle(UUID versionId) {
    return obstacle(signedIn.teacher(), row(versionId));
  }

  /// What is different in the newer of two versions of an exercise, one sentence each: what those
  /// who published said of it, else what a comparison finds.
  @Transactional(readOnly = true)
  public List<String> changes(UUID olderId, UUID newerId) {
    signedIn.teacher();
    ExerciseTable.Row older = row(olderId);
    ExerciseTable.Row newer = row(newerId);
    List<String> remarks =
        versions.versions(newer.exerciseId()).stream()
            .filter(row -> row.number() > older.number() && row.number() <= newer.number())
            .map(ExerciseTable.Row::remark)
            .filter(remark -> !remark.isBlank())
            .toList()
            .reversed();
    return remarks.isEmpty()
        ? VersionDifference.between(
            exercises.version(olderId).file(), exercises.version(newerId).file())
        : remarks;
  }

  private Optional<String> obstacle(Account teacher, ExerciseTable.Row base) {
    BankTable.Entry entry = bank.find(base.exerciseId()).orElseThrow(DraftAccess::refused);
    if (!access.changes(teacher, entry)) {
      String owner = entry.ownerId().flatMap(accounts::find).map(Account::name).orElse("somebody");
      return Optional.of(
          "This exercise belongs to %s. Ask them to change its key, or duplicate the exercise."
              .formatted(owner));
    }
    Exercise then = exercises.version(base.id());
    Exercise now = exercises.version(versions.newest(base.exerciseId()).orElseThrow().id());
    if (!then.sameTextAs(now)) {
      return Optional.of(
          "Version %d of this exercise has another text than the one that was worked on. Duplicate the older version to change its key."
              .formatted(now.number()));
    }
    if (!then.labelSet().id().equals(now.labelSet().id())) {
      return Optional.of(
          "Version %d of this exercise uses another label set than the one that was worked with. Duplicate the older version to change its key."
              .formatted(now.number()));
    }
    return Optional.empty();
  }

  private Outcome published(
      Account teacher, ExerciseTable.Row newest, ExerciseFile file, WrittenKey key, String remark) {
    Map<String, String> files = files(newest, file, key);
    ReadResult read = Compositions.read(files);
    if (!read.problems().isEmpty()) {
      return new Outcome.Refused(
          read.problems().getFirst().message() + ". " + read.problems().getFirst().advice());
    }
    if (!same(read.exercises().getFirst().key().items(), key.answerKey().items())) {
      throw new IllegalStateException("the key reads otherwise than it was written");
    }
    String said = remark.strip();
    ExerciseTable.Row row =
        new ExerciseTable.Row(
            UUID.randomUUID(),
            newest.exerciseId(),
            newest.number() + 1,
            newest.keyNumber() + 1,
            Hashes.sha256(String.join("\0", files.values())),
            newest.title(),
            files,
            Origin.BROWSER,
            Optional.of(teacher.id()),
            said.substring(0, Math.min(LONGEST_REMARK, said.length())),
            clock.instant().truncatedTo(ChronoUnit.MICROS));
    versions.insert(row);
    return new Outcome.Revised(exercises.version(row.id()));
  }

  /// The files of the newest version with the first key in place of the one that is there; the
  /// others stay byte for byte.
  private static Map<String, String> files(
      ExerciseTable.Row newest, ExerciseFile file, WrittenKey key) {
    ExerciseFile changed =
        Composition.of(
            file.file(),
            file.front(),
            file.passage(),
            key,
            file.others(),
            file.context(),
            file.provenance(),
            file.teachersNote());
    Map<String, String> files = new LinkedHashMap<>(newest.files());
    files.put(changed.file(), ExerciseWriter.write(changed));
    key.file()
        .map(name -> new KeyFile(name, file.front().id(), key))
        .ifPresent(own -> files.put(own.file(), ExerciseWriter.write(own, file.passage())));
    return files;
  }

  private static boolean same(List<KeyItem> read, List<KeyItem> meant) {
    return gists(read).equals(gists(meant));
  }

  private static Map<List<Object>, Long> gists(List<KeyItem> items) {
    return items.stream().collect(Collectors.groupingBy(KeyRevisions::gist, Collectors.counting()));
  }

  private static List<Object> gist(KeyItem item) {
    return List.of(item.span(), item.core(), item.labels(), item.status());
  }

  /// @throws AccessDeniedException if there is none such
  private ExerciseTable.Row row(UUID versionId) {
    return versions.find(versionId).orElseThrow(DraftAccess::refused);
  }
}
