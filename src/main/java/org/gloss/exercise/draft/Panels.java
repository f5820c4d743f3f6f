package org.gloss.exercise.draft;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gloss.account.Account;
import org.gloss.account.Accounts;
import org.gloss.annotation.AnswerKey;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.Passage;
import org.gloss.exercise.file.FrontMatter;
import org.gloss.scoring.PanelKey;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps several keys as one panel key (SCORING.md, "Several instructors"): students are compared
/// with the panel, each instructor's own key stays beside it.
@Service
public class Panels {

  private final DraftTable drafts;
  private final KeyTable keys;
  private final DraftAccess access;
  private final Compositions compositions;
  private final Accounts accounts;
  private final Clock clock;

  Panels(
      DraftTable drafts,
      KeyTable keys,
      DraftAccess access,
      Compositions compositions,
      Accounts accounts,
      Clock clock) {
    this.drafts = drafts;
    this.keys = keys;
    this.access = access;
    this.compositions = compositions;
    this.accounts = accounts;
    this.clock = clock;
  }

  /// Whether students will be compared with a panel key.
  ///
  /// @throws AccessDeniedException if the draft is another's or there is none such
  @Transactional(readOnly = true)
  public boolean combined(UUID draftId) {
    return combined(access.draft(draftId));
  }

  /// Makes the panel key of all keys that were handed in the one that students are compared with. A
  /// panel key that is there already is made anew.
  ///
  /// @return why not, in words; empty when it is done
  /// @throws AccessDeniedException if the draft is another's or there is none such
  @Transactional
  public Optional<String> combine(UUID draftId) {
    Draft draft = access.locked(draftId);
    Instant now = now();
    List<AnswerKey> instructors = compositions.exercise(draft).keys();
    Passage passage = Passage.of(draft.passage(), draft.details().front().language());
    Optional<AnswerKey> panel;
    try {
      panel = PanelKey.of(passage, instructors);
    } catch (IllegalArgumentException crowded) {
      return Optional.of("These keys cannot be combined: too many items lie over the same words.");
    }
    if (panel.isEmpty()) {
      return Optional.of("A panel key needs the keys of two instructors.");
    }
    DraftKey first = keys.of(draftId).getFirst();
    if (combined(draft)) {
      keys.delete(first.id());
    } else {
      keys.stepBack(first.id(), keys.of(draftId).getLast().position() + 1, now);
    }
    insert(draft, panel.get().items(), now);
    drafts.update(named(draft, PanelKey.INSTRUCTOR, now));
    return Optional.empty();
  }

  /// Gives the panel key up; the key that was the first is it again.
  ///
  /// @throws AccessDeniedException if the draft is another's or there is none such
  @Transactional
  public void separate(UUID draftId) {
    Draft draft = access.locked(draftId);
    if (!combined(draft)) {
      return;
    }
    List<DraftKey> all = keys.of(draftId);
    DraftKey first = author(draft, all.stream().skip(1).filter(DraftKey::open).toList());
    keys.delete(all.getFirst().id());
    keys.stepForward(first.id());
    drafts.update(named(draft, first.instructor(), now()));
  }

  /// The key of the draft's author: by account, by name where it came with a published version,
  /// else the first that was handed in.
  private DraftKey author(Draft draft, List<DraftKey> open) {
    String name = accounts.find(draft.ownerId()).map(Account::name).orElse("");
    Predicate<DraftKey> byAccount = key -> key.accountId().equals(Optional.of(draft.ownerId()));
    Predicate<DraftKey> byName = key -> key.instructor().equals(name);
    return Stream.of(byAccount, byName)
        .flatMap(own -> open.stream().filter(own).limit(1))
        .findFirst()
        .orElseGet(open::getFirst);
  }

  private void insert(Draft draft, List<KeyItem> items, Instant now) {
    DraftKey panel =
        new DraftKey(
            UUID.randomUUID(),
            draft.id(),
            Optional.of(draft.ownerId()),
            PanelKey.INSTRUCTOR,
            0,
            "",
            Optional.empty());
    keys.insert(panel);
    for (KeyItem item : items) {
      keys.insert(
          panel.id(),
          new DraftItem(UUID.randomUUID(), 1, false, kept(item), Optional.empty()),
          now);
    }
  }

  /// As a key can hold it: reasons in one line, as many of them as fit.
  private static KeyItem kept(KeyItem item) {
    StringBuilder reason = new StringBuilder();
    for (String one : item.reason().split("\n")) {
      if (reason.length() + one.length() < ItemFaults.LONGEST_REASON) {
        reason.append(reason.isEmpty() ? "" : " ").append(one);
      }
    }
    BigDecimal weight = item.weight().max(KeyItem.LEAST_WEIGHT).min(KeyItem.GREATEST_WEIGHT);
    return new KeyItem(
        item.span(),
        item.core(),
        item.labels(),
        weight,
        item.status(),
        reason.toString(),
        item.hint());
  }

  /// A key by "panel" is one only beside the keys that it was made of.
  private boolean combined(Draft draft) {
    long open = keys.of(draft.id()).stream().filter(DraftKey::open).count();
    return draft.details().front().keyBy().equals(PanelKey.INSTRUCTOR) && open > 2;
  }

  private static Draft named(Draft draft, String instructor, Instant now) {
    FrontMatter front = draft.details().front().by(instructor);
    return draft.with(draft.details().with(front), now);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
