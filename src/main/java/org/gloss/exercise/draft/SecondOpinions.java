package org.gloss.exercise.draft;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gloss.account.Account;
import org.gloss.account.Accounts;
import org.gloss.account.Role;
import org.gloss.account.SignedIn;
import org.gloss.exercise.Exercise;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Another instructor keys the same text without seeing the first key. Only when it is handed in do
/// both see both.
@Service
public class SecondOpinions {

  private final KeyTable keys;
  private final DraftTable drafts;
  private final DraftAccess access;
  private final Compositions compositions;
  private final Accounts accounts;
  private final SignedIn signedIn;
  private final Clock clock;

  SecondOpinions(
      KeyTable keys,
      DraftTable drafts,
      DraftAccess access,
      Compositions compositions,
      Accounts accounts,
      SignedIn signedIn,
      Clock clock) {
    this.keys = keys;
    this.drafts = drafts;
    this.access = access;
    this.compositions = compositions;
    this.accounts = accounts;
    this.signedIn = signedIn;
    this.clock = clock;
  }

  /// A key that somebody was asked to write.
  ///
  /// @param exercise text and labels, with no key in it
  public record Blind(DraftKey key, int textNumber, Exercise exercise) {}

  /// Asks a colleague for a second key.
  ///
  /// @return why not, in words; empty when they were asked
  /// @throws AccessDeniedException if the draft is another's or there is none such
  @Transactional
  public Optional<String> ask(UUID draftId, UUID colleagueId) {
    Account teacher = signedIn.teacher();
    Draft draft = access.locked(draftId);
    Optional<Account> colleague =
        accounts.find(colleagueId).filter(account -> account.role() != Role.STUDENT);
    if (colleague.isEmpty() || colleagueId.equals(teacher.id())) {
      return Optional.of("Choose a colleague: a second opinion is another person's.");
    }
    if (draft.passage().isBlank()) {
      return Optional.of("Put in the text first: your colleague marks the same words.");
    }
    List<DraftKey> all = keys.of(draftId);
    if (all.stream().anyMatch(key -> key.accountId().equals(Optional.of(colleagueId)))) {
      return Optional.of(colleague.get().name() + " has a key of this exercise already.");
    }
    if (access.edits(colleague.get(), draft)) {
      return Optional.of(
          colleague.get().name()
              + " can see your key, because the draft is shared with them. A second opinion is blind.");
    }
    keys.insert(
        new DraftKey(
            UUID.randomUUID(),
            draftId,
            Optional.of(colleagueId),
            colleague.get().name(),
            all.getLast().position() + 1,
            "",
            Optional.empty()));
    return Optional.empty();
  }

  /// What the teacher who asks was asked for and has not handed in.
  @Transactional(readOnly = true)
  public List<Blind> asked() {
    return keys.askedOf(signedIn.teacher().id()).stream().map(this::blind).toList();
  }

  /// A key that the teacher who asks was asked for; it stays readable after it was handed in.
  ///
  /// @throws AccessDeniedException if another was asked or there is none such
  @Transactional(readOnly = true)
  public Blind find(UUID keyId) {
    Account teacher = signedIn.teacher();
    return keys.find(keyId)
        .filter(key -> !key.first() && key.accountId().equals(Optional.of(teacher.id())))
        .map(this::blind)
        .orElseThrow(DraftAccess::refused);
  }

  /// Hands a key in. A second time changes nothing.
  ///
  /// @return why not, in words; empty when it is handed in
  /// @throws AccessDeniedException if another was asked or there is none such
  @Transactional
  public Optional<String> handIn(UUID keyId) {
    find(keyId);
    DraftKey key = access.writable(keyId);
    if (key.handedIn().isPresent()) {
      return Optional.empty();
    }
    List<DraftItem> items = keys.items(keyId);
    if (items.isEmpty()) {
      return Optional.of("Mark at least one item first.");
    }
    long bare = items.stream().filter(item -> item.item().reason().isBlank()).count();
    if (bare > 0) {
      return Optional.of(
          (bare == 1 ? "One item has" : bare + " items have")
              + " no reason yet. Every item needs one.");
    }
    keys.handIn(keyId, clock.instant().truncatedTo(ChronoUnit.MICROS));
    return Optional.empty();
  }

  /// Takes a second key out of a draft, whether handed in or not.
  ///
  /// @throws AccessDeniedException if the draft is another's, it is the first key, or there is none
  ///   such
  @Transactional
  public void remove(UUID draftId, UUID keyId) {
    Draft draft = access.locked(draftId);
    DraftKey key =
        keys.find(keyId)
            .filter(found -> !found.first() && found.draftId().equals(draft.id()))
            .orElseThrow(DraftAccess::refused);
    keys.delete(key.id());
  }

  private Blind blind(DraftKey key) {
    Draft draft = drafts.find(key.draftId()).orElseThrow(DraftAccess::refused);
    return new Blind(key, draft.textNumber(), compositions.keyless(draft));
  }
}
