package org.gloss.exercise.draft;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gloss.annotation.Label;
import org.gloss.annotation.Passage;
import org.gloss.exercise.labels.LabelSetShelf;
import org.gloss.saving.DurableCommits;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Saves key items as they are made. Saving is idempotent by id and revision, like students' marks.
/// It returns after the commit is on disk.
@Service
public class DraftKeys {

  private final DraftTable drafts;
  private final KeyTable keys;
  private final DraftAccess access;
  private final LabelSetShelf labelSets;
  private final TransactionTemplate transactions;
  private final DurableCommits durable;
  private final Clock clock;

  DraftKeys(
      DraftTable drafts,
      KeyTable keys,
      DraftAccess access,
      LabelSetShelf labelSets,
      TransactionTemplate transactions,
      DurableCommits durable,
      Clock clock) {
    this.drafts = drafts;
    this.keys = keys;
    this.access = access;
    this.labelSets = labelSets;
    this.transactions = transactions;
    this.durable = durable;
    this.clock = clock;
  }

  /// A draft's keys that the teacher who asks may read, the first key first.
  ///
  /// @throws AccessDeniedException if the draft is another's or there is none such
  @Transactional(readOnly = true)
  public List<DraftKey> of(UUID draftId) {
    return keys.of(access.draft(draftId).id());
  }

  /// One key that the teacher who asks may read.
  ///
  /// @throws AccessDeniedException if it is another's, or not handed in yet, or there is none such
  @Transactional(readOnly = true)
  public DraftKey find(UUID keyId) {
    return access.readable(keyId);
  }

  /// The items of a key, in text order; empty when there are none.
  ///
  /// @throws AccessDeniedException as [#find]
  @Transactional(readOnly = true)
  public List<DraftItem> items(UUID keyId) {
    return keys.items(access.readable(keyId).id());
  }

  /// Saves items of a key of the teacher who asks.
  ///
  /// @param textNumber of the text that their offsets count in; an older one is carried over
  /// @return one outcome for each, in order
  /// @throws AccessDeniedException if the key is another's or there is none such; nothing is saved
  public List<ItemOutcome> put(UUID keyId, int textNumber, List<DraftItem> changes) {
    List<ItemOutcome> outcomes =
        transactions.execute(ignored -> putAll(keyId, textNumber, changes));
    durable.await();
    return outcomes;
  }

  private List<ItemOutcome> putAll(UUID keyId, int textNumber, List<DraftItem> changes) {
    DraftKey key = access.writable(keyId);
    Draft draft = access.draftOf(key);
    if (key.handedIn().isPresent()) {
      return Collections.nCopies(
          changes.size(), new ItemOutcome.Refused("This key has been handed in."));
    }
    KeyWriting writing =
        new KeyWriting(
            keys,
            keyId,
            Passage.of(draft.passage(), draft.details().front().language()),
            earlier(draft, textNumber).map(text -> new EarlierText(text, draft.passage())),
            labels(draft),
            clock.instant().truncatedTo(ChronoUnit.MICROS));
    return changes.stream().map(writing::put).toList();
  }

  /// The text that the browser has, where it is not the newest; nothing is in one that never was.
  private Optional<String> earlier(Draft draft, int textNumber) {
    return textNumber == draft.textNumber()
        ? Optional.empty()
        : Optional.of(drafts.text(draft.id(), textNumber).orElse(""));
  }

  private Set<String> labels(Draft draft) {
    return labelSets.find(draft.details().front().labels()).stream()
        .flatMap(stored -> stored.set().labels().stream())
        .map(Label::id)
        .collect(Collectors.toSet());
  }
}
