package org.gloss.exercise.draft;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gloss.account.Account;
import org.gloss.account.Hashes;
import org.gloss.account.SignedIn;
import org.gloss.exercise.Exercise;
import org.gloss.exercise.Exercises;
import org.gloss.exercise.bank.BankTable;
import org.gloss.exercise.bank.ExerciseTable;
import org.gloss.exercise.bank.ExerciseTable.Origin;
import org.gloss.exercise.file.VersionDifference;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Makes versions of drafts. A published version never changes.
@Service
public class Publishing {

  private static final int LONGEST_REMARK = 1_000;

  private final DraftTable drafts;
  private final KeyTable keys;
  private final DraftAccess access;
  private final Compositions compositions;
  private final ExerciseTable versions;
  private final Exercises exercises;
  private final BankTable bank;
  private final SignedIn signedIn;
  private final Clock clock;

  Publishing(
      DraftTable drafts,
      KeyTable keys,
      DraftAccess access,
      Compositions compositions,
      ExerciseTable versions,
      Exercises exercises,
      BankTable bank,
      SignedIn signedIn,
      Clock clock) {
    this.drafts = drafts;
    this.keys = keys;
    this.access = access;
    this.compositions = compositions;
    this.versions = versions;
    this.exercises = exercises;
    this.bank = bank;
    this.signedIn = signedIn;
    this.clock = clock;
  }

  /// What came of publishing.
  public sealed interface Outcome {

    /// It is there for classes.
    record Published(Exercise exercise) implements Outcome {}

    /// It lacks something; one sentence each.
    record NotYet(List<String> lacks) implements Outcome {
      /// Copies the list.
      public NotYet {
        lacks = List.copyOf(lacks);
      }
    }

    /// The exercise has a newer version than the one that the draft was begun from: its file
    /// changed on disk, for example. Nothing was overwritten.
    record Overtaken(Exercise newer) implements Outcome {}
  }

  /// What a draft lacks for publishing, one sentence each; empty when it can be published.
  ///
  /// @throws AccessDeniedException if the draft is another's or there is none such
  @Transactional(readOnly = true)
  public List<String> lacks(UUID draftId) {
    return lacks(access.draft(draftId));
  }

  /// The same with where each is mended.
  ///
  /// @throws AccessDeniedException if the draft is another's or there is none such
  @Transactional(readOnly = true)
  public List<Need> needs(UUID draftId) {
    return needs(access.draft(draftId));
  }

  /// The newer version that stands in a draft's way; empty when there is none.
  @Transactional(readOnly = true)
  public Optional<Exercise> newer(UUID draftId) {
    return newer(access.draft(draftId));
  }

  /// What a draft changes in the version that it was begun from, one sentence each; empty for a new
  /// exercise, and while its label set is not there.
  ///
  /// @throws AccessDeniedException if the draft is another's or there is none such
  @Transactional(readOnly = true)
  public List<String> changes(UUID draftId) {
    Draft draft = access.draft(draftId);
    return draft.base().map(base -> changes(exercises.version(base), draft)).orElse(List.of());
  }

  /// What a draft changes in the newer version that stands in its way, one sentence each; empty
  /// when there is none.
  ///
  /// @throws AccessDeniedException if the draft is another's or there is none such
  @Transactional(readOnly = true)
  public List<String> changesInNewer(UUID draftId) {
    Draft draft = access.draft(draftId);
    return newer(draft).map(newer -> changes(newer, draft)).orElse(List.of());
  }

  private List<String> changes(Exercise before, Draft draft) {
    return VersionDifference.between(before.file(), compositions.file(draft));
  }

  /// Publishes a draft as the next version of its exercise.
  ///
  /// @param remark what changed, in the teacher's words; may be empty; cut to 1000 characters
  /// @param overNewer whether to go on although there is a newer version, which stays in the
  ///   history
  @Transactional
  public Outcome publish(UUID draftId, String remark, boolean overNewer) {
    Account teacher = signedIn.teacher();
    Draft draft = access.locked(draftId);
    bank.lock(draft.exerciseId());
    List<String> lacks = lacks(draft);
    if (!lacks.isEmpty()) {
      return new Outcome.NotYet(lacks);
    }
    Optional<Exercise> newer = newer(draft);
    if (newer.isPresent() && !overNewer) {
      return new Outcome.Overtaken(newer.get());
    }
    ExerciseTable.Row row = row(draft, teacher, remark);
    versions.insert(row);
    settle(draft, row);
    return new Outcome.Published(exercises.version(row.id()));
  }

  private ExerciseTable.Row row(Draft draft, Account teacher, String remark) {
    Map<String, String> files = compositions.files(draft);
    Optional<ExerciseTable.Row> before = versions.newest(draft.exerciseId());
    boolean sameText =
        before
            .map(row -> exercises.version(row.id()).passage().text())
            .filter(draft.passage()::equals)
            .isPresent();
    return new ExerciseTable.Row(
        UUID.randomUUID(),
        draft.exerciseId(),
        before.map(row -> row.number() + 1).orElse(1),
        sameText ? before.map(row -> row.keyNumber() + 1).orElse(1) : 1,
        Hashes.sha256(String.join("\0", files.values())),
        draft.title(),
        files,
        Origin.BROWSER,
        Optional.of(teacher.id()),
        cut(remark.strip()),
        now());
  }

  /// A draft whose second opinions are still being written goes on; others are done.
  private void settle(Draft draft, ExerciseTable.Row row) {
    if (keys.of(draft.id()).stream().allMatch(DraftKey::open)) {
      drafts.delete(draft.id());
    } else {
      drafts.update(draft.onto(row.id(), now()));
    }
  }

  private Optional<Exercise> newer(Draft draft) {
    return exercises
        .newest(draft.exerciseId())
        .filter(newest -> !draft.base().equals(Optional.of(newest.versionId())));
  }

  private List<String> lacks(Draft draft) {
    return needs(draft).stream().map(Need::sentence).toList();
  }

  private List<Need> needs(Draft draft) {
    List<Need> needs = new ArrayList<>(PublishingNeeds.of(draft, items(draft)));
    if (compositions.labelSet(draft).isEmpty()) {
      needs.add(
          new Need("Its label set is there no longer. Choose another one.", Need.Where.ABOUT));
    }
    if (needs.isEmpty()) {
      Map<String, String> files = compositions.files(draft);
      Compositions.read(files).problems().stream()
          .map(problem -> problem.message() + ". " + problem.advice())
          .forEach(sentence -> needs.add(new Need(sentence, Need.Where.ANYWHERE)));
      unchanged(draft, files)
          .ifPresent(sentence -> needs.add(new Need(sentence, Need.Where.ANYWHERE)));
    }
    return needs;
  }

  private Optional<String> unchanged(Draft draft, Map<String, String> files) {
    return draft
        .base()
        .flatMap(versions::find)
        .filter(base -> List.copyOf(base.files().values()).equals(List.copyOf(files.values())))
        .map(base -> "Nothing has changed since version " + base.number() + ".");
  }

  private List<DraftItem> items(Draft draft) {
    return keys.items(keys.of(draft.id()).getFirst().id());
  }

  private static String cut(String remark) {
    return remark.substring(0, Math.min(LONGEST_REMARK, remark.length()));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
