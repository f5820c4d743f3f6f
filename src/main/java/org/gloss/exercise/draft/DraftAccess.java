package org.gloss.exercise.draft;

import java.util.Optional;
import java.util.UUID;
import org.gloss.account.Account;
import org.gloss.account.SignedIn;
import org.gloss.exercise.bank.BankTable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/// Who may see and change which draft and which key of it: whoever began it and with whom it is
/// shared; a second opinion only its own writer until it is handed in.
@Component
class DraftAccess {

  private final DraftTable drafts;
  private final KeyTable keys;
  private final BankTable bank;
  private final SignedIn signedIn;

  DraftAccess(DraftTable drafts, KeyTable keys, BankTable bank, SignedIn signedIn) {
    this.drafts = drafts;
    this.keys = keys;
    this.bank = bank;
    this.signedIn = signedIn;
  }

  /// A draft that the teacher who asks may change.
  ///
  /// @throws AccessDeniedException if it is another's or there is none such
  Draft draft(UUID id) {
    Account teacher = signedIn.teacher();
    return allowed(teacher, drafts.find(id));
  }

  /// The same, held until the transaction ends.
  Draft locked(UUID id) {
    Account teacher = signedIn.teacher();
    return allowed(teacher, drafts.lock(id));
  }

  /// A key that the teacher who asks may read.
  ///
  /// @throws AccessDeniedException if it is another's, or not handed in yet, or there is none such
  DraftKey readable(UUID keyId) {
    Account teacher = signedIn.teacher();
    return keys.find(keyId)
        .filter(key -> own(teacher, key) || key.open() && edits(teacher, draftOf(key)))
        .orElseThrow(DraftAccess::refused);
  }

  /// A key that the teacher who asks may write; the draft is held until the transaction ends.
  ///
  /// @throws AccessDeniedException if it is another's or there is none such
  DraftKey writable(UUID keyId) {
    Account teacher = signedIn.teacher();
    DraftKey key = keys.find(keyId).orElseThrow(DraftAccess::refused);
    drafts.lock(key.draftId());
    boolean may = key.first() ? edits(teacher, draftOf(key)) : own(teacher, key);
    if (!may) {
      throw refused();
    }
    return keys.find(keyId).orElseThrow(DraftAccess::refused);
  }

  /// Whether somebody may change a draft.
  boolean edits(Account teacher, Draft draft) {
    return owns(teacher, draft) || bank.sharedWith(draft.exerciseId()).contains(teacher.id());
  }

  /// Whether somebody began a draft or owns its exercise, which a colleague may be drafting.
  boolean owns(Account teacher, Draft draft) {
    return draft.ownerId().equals(teacher.id())
        || bank.find(draft.exerciseId())
            .flatMap(BankTable.Entry::ownerId)
            .filter(teacher.id()::equals)
            .isPresent();
  }

  /// Whether somebody may write the next version of an exercise: one of their own, one that is
  /// shared with them, or one of the school's files.
  boolean changes(Account teacher, BankTable.Entry entry) {
    return entry.ownerId().isEmpty()
        || entry.ownerId().filter(teacher.id()::equals).isPresent()
        || bank.sharedWith(entry.id()).contains(teacher.id());
  }

  /// The draft of a key that was allowed.
  Draft draftOf(DraftKey key) {
    return drafts.find(key.draftId()).orElseThrow(DraftAccess::refused);
  }

  private Draft allowed(Account teacher, Optional<Draft> draft) {
    return draft.filter(found -> edits(teacher, found)).orElseThrow(DraftAccess::refused);
  }

  /// Whoever was asked for a second opinion; not whoever wrote the first key and lost the draft.
  private static boolean own(Account teacher, DraftKey key) {
    return !key.first() && key.accountId().filter(teacher.id()::equals).isPresent();
  }

  static AccessDeniedException refused() {
    return new AccessDeniedException("This is not yours to see.");
  }
}
