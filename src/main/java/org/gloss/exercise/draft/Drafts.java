package org.gloss.exercise.draft;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gloss.account.Account;
import org.gloss.account.Accounts;
import org.gloss.account.SignedIn;
import org.gloss.exercise.Exercise;
import org.gloss.exercise.Exercises;
import org.gloss.exercise.bank.BankTable;
import org.gloss.exercise.file.ExerciseFile;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Exercises that teachers write: begin, change, share, give up. What one teacher drafts no other
/// sees unless it is shared.
@Service
public class Drafts {

  private final DraftTable drafts;
  private final KeyTable keys;
  private final BankTable bank;
  private final DraftAccess access;
  private final DraftContents contents;
  private final Compositions compositions;
  private final Exercises exercises;
  private final Accounts accounts;
  private final SignedIn signedIn;
  private final Clock clock;

  Drafts(
      DraftTable drafts,
      KeyTable keys,
      BankTable bank,
      DraftAccess access,
      DraftContents contents,
      Compositions compositions,
      Exercises exercises,
      Accounts accounts,
      SignedIn signedIn,
      Clock clock) {
    this.drafts = drafts;
    this.keys = keys;
    this.bank = bank;
    this.access = access;
    this.contents = contents;
    this.compositions = compositions;
    this.exercises = exercises;
    this.accounts = accounts;
    this.signedIn = signedIn;
    this.clock = clock;
  }

  /// What came of a change to text or details.
  public sealed interface Change {

    /// It is in the database.
    ///
    /// @param lost what of the keys could not be carried to a new text, one sentence each
    record Done(Draft draft, List<String> lost) implements Change {
      /// Copies the list.
      public Done {
        lost = List.copyOf(lost);
      }
    }

    /// Somebody changed the draft meanwhile; nothing was saved.
    record Overtaken(Draft current) implements Change {}

    /// It breaks a rule, in words for the teacher; nothing was saved.
    record Refused(String reason) implements Change {}
  }

  /// The drafts of the teacher who asks and those shared with them, the newest change first.
  @Transactional(readOnly = true)
  public List<Draft> mine() {
    return drafts.of(signedIn.teacher().id());
  }

  /// One draft.
  ///
  /// @throws AccessDeniedException if the teacher who asks may not see it or there is none such
  @Transactional(readOnly = true)
  public Draft find(UUID id) {
    return access.draft(id);
  }

  /// A draft as if it were published now, whatever it lacks: for the key's page and previews.
  ///
  /// @throws AccessDeniedException as [#find]
  @Transactional(readOnly = true)
  public Exercise exercise(UUID id) {
    return compositions.exercise(access.draft(id));
  }

  /// A new exercise with an empty text.
  ///
  /// @param title may be blank
  /// @param labelSet id of the set that its labels come from
  @Transactional
  public Draft begin(String title, String labelSet, String language) {
    Account teacher = signedIn.teacher();
    String id = registered(teacher, contents.freshId(title), title);
    DraftDetails details = DraftContents.blank(id, title, labelSet, language, teacher.name());
    return insert(teacher, id, Optional.empty(), id + ".md", details, "");
  }

  /// A draft of the next version of an exercise, or the one that is there already.
  ///
  /// @throws AccessDeniedException if the exercise is another's, or another is writing its next
  ///   version
  @Transactional
  public Draft change(String exerciseId) {
    Account teacher = signedIn.teacher();
    bank.lock(exerciseId);
    Optional<Draft> open = drafts.ofExercise(exerciseId);
    if (open.isPresent()) {
      return open.filter(draft -> access.edits(teacher, draft)).orElseThrow(DraftAccess::refused);
    }
    BankTable.Entry entry = bank.find(exerciseId).orElseThrow(DraftAccess::refused);
    if (!access.changes(teacher, entry)) {
      throw DraftAccess.refused();
    }
    return from(
        teacher, exercises.newest(exerciseId).orElseThrow(DraftAccess::refused), exerciseId);
  }

  /// A new exercise of the teacher who asks that begins as a copy of a version.
  @Transactional
  public Draft duplicate(UUID versionId) {
    Account teacher = signedIn.teacher();
    Exercise source = exercises.version(versionId);
    String id = registered(teacher, contents.freshId(source.title()), source.title());
    return from(teacher, source, id);
  }

  /// A draft that is made of what was read from elsewhere.
  ///
  /// @param file whole and checked; its id is replaced where another exercise has it
  @Transactional
  public Draft adopt(ExerciseFile file) {
    Account teacher = signedIn.teacher();
    String id = registered(teacher, file.front().id(), file.front().title());
    return filled(teacher, id, Optional.empty(), file);
  }

  /// Saves what a draft says besides text and keys.
  ///
  /// @param revision of the draft that the change was made on
  @Transactional
  public Change describe(UUID id, int revision, DraftDetails details) {
    Draft draft = access.locked(id);
    if (draft.revision() != revision) {
      return new Change.Overtaken(draft);
    }
    Optional<String> fault = contents.fault(draft, details);
    if (fault.isPresent()) {
      return new Change.Refused(fault.get());
    }
    Draft changed = draft.with(contents.settled(draft, details), now());
    drafts.update(changed);
    return new Change.Done(changed, List.of());
  }

  /// Replaces the text and carries every key over to it.
  ///
  /// @param text paragraphs apart by blank lines, as a person types them
  @Transactional
  public Change write(UUID id, int revision, String text, DraftDetails details) {
    Draft draft = access.locked(id);
    if (draft.revision() != revision) {
      return new Change.Overtaken(draft);
    }
    return switch (contents.text(text)) {
      case DraftContents.Text.Refused(String reason) -> new Change.Refused(reason);
      case DraftContents.Text.Clean(String passage) ->
          contents
              .fault(draft, details)
              .<Change>map(Change.Refused::new)
              .orElseGet(() -> written(draft, passage, contents.settled(draft, details)));
    };
  }

  /// With whom a draft's exercise is shared.
  @Transactional(readOnly = true)
  public List<Account> sharedWith(UUID id) {
    Draft draft = access.draft(id);
    return bank.sharedWith(draft.exerciseId()).stream()
        .flatMap(account -> accounts.find(account).stream())
        .toList();
  }

  /// Lets another teacher see and change a draft, or no longer.
  ///
  /// @return why not, in words; empty when it is done
  /// @throws AccessDeniedException if the teacher who asks did not begin the draft
  @Transactional
  public Optional<String> share(UUID id, UUID accountId, boolean shared) {
    Account teacher = signedIn.teacher();
    Draft draft = access.locked(id);
    if (!access.owns(teacher, draft)) {
      throw DraftAccess.refused();
    }
    if (!shared) {
      bank.unshare(draft.exerciseId(), accountId);
      return Optional.empty();
    }
    boolean blind =
        keys.of(id).stream()
            .anyMatch(key -> !key.open() && key.accountId().equals(Optional.of(accountId)));
    if (blind) {
      return Optional.of(
          "They are writing a second opinion on it, which is blind. Share it when they have handed"
              + " their key in, or take the request back first.");
    }
    bank.share(draft.exerciseId(), accountId);
    return Optional.empty();
  }

  /// Gives a draft up; published versions stay.
  ///
  /// @throws AccessDeniedException if the teacher who asks did not begin the draft
  @Transactional
  public void discard(UUID id) {
    Draft draft = access.locked(id);
    if (!access.owns(signedIn.teacher(), draft)) {
      throw DraftAccess.refused();
    }
    drafts.delete(id);
    if (exercises.newest(draft.exerciseId()).isEmpty()) {
      bank.delete(draft.exerciseId());
    }
  }

  private Change written(Draft draft, String passage, DraftDetails details) {
    Instant now = now();
    if (passage.equals(draft.passage())) {
      Draft changed = draft.with(details, now);
      drafts.update(changed);
      return new Change.Done(changed, List.of());
    }
    Draft changed = draft.withText(passage, details, now);
    drafts.insertText(changed);
    drafts.update(changed);
    return new Change.Done(changed, contents.carry(draft, changed, now));
  }

  private Draft from(Account teacher, Exercise source, String id) {
    Optional<UUID> base =
        source.file().front().id().equals(id) ? Optional.of(source.versionId()) : Optional.empty();
    return filled(teacher, id, base, source.file());
  }

  private Draft filled(Account teacher, String id, Optional<UUID> base, ExerciseFile source) {
    String file = base.isPresent() ? source.file() : id + ".md";
    Draft draft =
        insert(teacher, id, base, file, DraftContents.of(source, id), source.passage().text());
    contents.fill(draft, source, now());
    return draft;
  }

  /// Makes an exercise of the teacher's with an id that nobody else gets in the same moment.
  ///
  /// @param wanted taken where it is free; else one that is made of the title
  /// @return its id
  private String registered(Account teacher, String wanted, String title) {
    String id = wanted;
    while (!bank.register(id, Optional.of(teacher.id()), clock.instant())) {
      id = contents.freshId(title);
    }
    return id;
  }

  private Draft insert(
      Account teacher,
      String id,
      Optional<UUID> base,
      String file,
      DraftDetails details,
      String passage) {
    Draft draft =
        new Draft(UUID.randomUUID(), id, teacher.id(), base, file, details, passage, 1, 1, now());
    drafts.insert(draft);
    keys.insert(
        new DraftKey(
            UUID.randomUUID(),
            draft.id(),
            Optional.of(teacher.id()),
            details.front().keyBy(),
            0,
            "",
            Optional.empty()));
    return draft;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
