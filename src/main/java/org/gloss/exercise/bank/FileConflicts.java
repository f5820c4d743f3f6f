package org.gloss.exercise.bank;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gloss.account.Account;
import org.gloss.account.SignedIn;
import org.gloss.exercise.Exercises;
import org.gloss.exercise.bank.ExerciseTable.Origin;
import org.gloss.exercise.file.ExerciseFile;
import org.gloss.exercise.file.ExerciseLibrary;
import org.gloss.exercise.file.RawFile;
import org.gloss.exercise.file.VersionDifference;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Files that changed on disk while their exercises went on in the browser. A person decides; until
/// then the exercise stays as it is here, and no file is ever written.
@Service
public class FileConflicts {

  private final BankTable bank;
  private final ExerciseTable versions;
  private final Exercises exercises;
  private final SignedIn signedIn;
  private final Clock clock;

  FileConflicts(
      BankTable bank, ExerciseTable versions, Exercises exercises, SignedIn signedIn, Clock clock) {
    this.bank = bank;
    this.versions = versions;
    this.exercises = exercises;
    this.signedIn = signedIn;
    this.clock = clock;
  }

  /// A conflict that nobody has decided on.
  ///
  /// @param title of the exercise as it is here
  /// @param seenAt when the changed file was found
  /// @param since number of the last version that came from the file; empty where there is none,
  ///   and then the two are compared with each other
  /// @param here what changed here since, one sentence each
  /// @param onDisk what changed in the file since, one sentence each
  public record Conflict(
      String exerciseId,
      String title,
      Instant seenAt,
      Optional<Integer> since,
      List<String> here,
      List<String> onDisk) {
    /// Copies the lists.
    public Conflict {
      here = List.copyOf(here);
      onDisk = List.copyOf(onDisk);
    }
  }

  /// Those that the teacher who asks may decide on, by exercise.
  @Transactional(readOnly = true)
  public List<Conflict> open() {
    Account teacher = signedIn.teacher();
    return bank.conflicts().stream()
        .filter(conflict -> decides(teacher, conflict.exerciseId()))
        .map(this::shown)
        .toList();
  }

  /// That of one exercise; empty where there is none, or where another decides.
  @Transactional(readOnly = true)
  public Optional<Conflict> of(String exerciseId) {
    Account teacher = signedIn.teacher();
    return bank.conflict(exerciseId)
        .filter(conflict -> !conflict.keptOurs() && decides(teacher, exerciseId))
        .map(this::shown);
  }

  /// Settles a conflict: the file becomes the next version, or it is left aside until it changes
  /// again. What is here stays in the history either way.
  ///
  /// @throws AccessDeniedException if another decides or there is no such conflict
  @Transactional
  public void settle(String exerciseId, boolean takeFile) {
    Account teacher = signedIn.teacher();
    bank.lock(exerciseId);
    BankTable.Conflict conflict = bank.conflict(exerciseId).orElseThrow(Bank::refused);
    if (!decides(teacher, exerciseId)) {
      throw Bank.refused();
    }
    if (takeFile) {
      versions.insert(next(conflict));
      bank.settle(exerciseId);
    } else {
      bank.keepOurs(exerciseId);
    }
  }

  private ExerciseTable.Row next(BankTable.Conflict conflict) {
    ExerciseTable.Row before = versions.newest(conflict.exerciseId()).orElseThrow(Bank::refused);
    String text = exercises.version(before.id()).passage().text();
    boolean sameText = read(conflict.files()).passage().text().equals(text);
    return new ExerciseTable.Row(
        UUID.randomUUID(),
        conflict.exerciseId(),
        before.number() + 1,
        sameText ? before.keyNumber() + 1 : 1,
        conflict.sha256(),
        conflict.title(),
        conflict.files(),
        Origin.FILE,
        Optional.empty(),
        "",
        clock.instant());
  }

  private Conflict shown(BankTable.Conflict conflict) {
    String id = conflict.exerciseId();
    ExerciseFile here = exercises.newest(id).orElseThrow(Bank::refused).file();
    ExerciseFile onDisk = read(conflict.files());
    Optional<ExerciseTable.Row> common = versions.newestOfFile(id);
    Optional<ExerciseFile> origin = common.map(row -> exercises.version(row.id()).file());
    return new Conflict(
        id,
        here.front().title(),
        conflict.seenAt(),
        common.map(ExerciseTable.Row::number),
        origin.map(file -> VersionDifference.between(file, here)).orElse(List.of()),
        VersionDifference.between(origin.orElse(here), onDisk));
  }

  /// Exercises of files belong to the school, others to whoever made them.
  private boolean decides(Account teacher, String exerciseId) {
    return bank.find(exerciseId)
        .filter(entry -> entry.ownerId().isEmpty() || isFor(teacher, entry))
        .isPresent();
  }

  private boolean isFor(Account teacher, BankTable.Entry entry) {
    return entry.ownerId().equals(Optional.of(teacher.id()))
        || bank.sharedWith(entry.id()).contains(teacher.id());
  }

  private static ExerciseFile read(Map<String, String> files) {
    List<RawFile> raw =
        files.entrySet().stream()
            .map(
                file ->
                    new RawFile(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8)))
            .toList();
    return ExerciseLibrary.parse(raw, List.of()).exercises().getFirst();
  }
}
