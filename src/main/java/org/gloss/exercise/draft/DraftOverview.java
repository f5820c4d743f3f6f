package org.gloss.exercise.draft;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gloss.account.Account;
import org.gloss.account.Accounts;
import org.gloss.account.SignedIn;
import org.gloss.exercise.bank.BankTable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a teacher is writing, and what they may begin.
@Service
public class DraftOverview {

  private final DraftTable drafts;
  private final BankTable bank;
  private final DraftAccess access;
  private final Accounts accounts;
  private final SignedIn signedIn;

  DraftOverview(
      DraftTable drafts, BankTable bank, DraftAccess access, Accounts accounts, SignedIn signedIn) {
    this.drafts = drafts;
    this.bank = bank;
    this.access = access;
    this.accounts = accounts;
    this.signedIn = signedIn;
  }

  /// A draft among a teacher's others.
  ///
  /// @param own whether the teacher who asks began it
  /// @param owner the name of who began it
  /// @param sharedWith the names of those with whom it is shared
  public record Listed(Draft draft, boolean own, String owner, List<String> sharedWith) {
    /// Copies the list.
    public Listed {
      sharedWith = List.copyOf(sharedWith);
    }
  }

  /// How an exercise of the bank can be changed.
  public sealed interface Next {

    /// Nobody is writing its next version; the teacher who asks may.
    record Free() implements Next {}

    /// The teacher who asks is writing its next version, perhaps with others.
    record Begun(UUID draft) implements Next {}

    /// The teacher who asks cannot; `reason` says why in words.
    record Closed(String reason) implements Next {}
  }

  /// The drafts of the teacher who asks and those shared with them, the newest change first.
  @Transactional(readOnly = true)
  public List<Listed> mine() {
    Account teacher = signedIn.teacher();
    return drafts.of(teacher.id()).stream().map(draft -> listed(draft, teacher)).toList();
  }

  /// Whether and how the teacher who asks can write the next version of an exercise.
  ///
  /// @throws AccessDeniedException if no teacher asks or there is none such
  @Transactional(readOnly = true)
  public Next next(String exerciseId) {
    Account teacher = signedIn.teacher();
    BankTable.Entry entry = bank.find(exerciseId).orElseThrow(DraftAccess::refused);
    Optional<Draft> draft = drafts.ofExercise(exerciseId);
    if (draft.isPresent()) {
      return access.edits(teacher, draft.get())
          ? new Next.Begun(draft.get().id())
          : new Next.Closed(
              name(draft.get().ownerId())
                  + " is writing the next version of this exercise. You can change it after that,"
                  + " or duplicate it now.");
    }
    return access.changes(teacher, entry)
        ? new Next.Free()
        : new Next.Closed(
            "Only "
                + entry.ownerId().map(this::name).orElse("its owner")
                + " changes this exercise. You can duplicate it and change your copy.");
  }

  private Listed listed(Draft draft, Account teacher) {
    return new Listed(
        draft,
        draft.ownerId().equals(teacher.id()),
        name(draft.ownerId()),
        bank.sharedWith(draft.exerciseId()).stream().map(this::name).toList());
  }

  private String name(UUID account) {
    return accounts.find(account).map(Account::name).orElse("A colleague");
  }
}
