package org.gloss.store;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gloss.account.Account;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.KeyItem.Status;
import org.gloss.annotation.Span;
import org.gloss.exercise.draft.Comparisons;
import org.gloss.exercise.draft.Draft;
import org.gloss.exercise.draft.DraftItem;
import org.gloss.exercise.draft.DraftKey;
import org.gloss.exercise.draft.DraftKeys;
import org.gloss.exercise.draft.Drafts;
import org.gloss.exercise.draft.ItemOutcome;
import org.gloss.exercise.draft.Panels;
import org.gloss.exercise.draft.Publishing;
import org.gloss.exercise.draft.SecondOpinions;

/// A draft of one teacher, a copy of the market of [SmallLibrary] whose first key is one loaded
/// term, and a colleague who was asked for a second opinion on it.
public record TwoKeys(School school, Account author, Account colleague, Draft draft, UUID second) {

  /// Place of the market among the current exercises.
  private static final int MARKET = 2;

  /// A fresh one; the second key is empty.
  public static TwoKeys asked(School school) {
    Account author = school.teacher();
    Account colleague = school.teacher();
    UUID market = school.exercises().current().get(MARKET).versionId();
    Drafts drafts = school.context().getBean(Drafts.class);
    Draft draft = school.as(author, () -> drafts.duplicate(market));
    TwoKeys keys = new TwoKeys(school, author, colleague, draft, new UUID(0, 0));
    school.as(author, () -> keys.opinions().ask(draft.id(), colleague.id()));
    UUID second = school.as(colleague, () -> keys.opinions().asked()).getFirst().key().id();
    return new TwoKeys(school, author, colleague, draft, second);
  }

  /// One whose second key was handed in with these items.
  public static TwoKeys handedIn(School school, DraftItem... items) {
    TwoKeys keys = asked(school);
    keys.put(keys.colleague, keys.second, items);
    school.as(keys.colleague, () -> keys.opinions().handIn(keys.second));
    return keys;
  }

  public SecondOpinions opinions() {
    return school.context().getBean(SecondOpinions.class);
  }

  public DraftKeys keys() {
    return school.context().getBean(DraftKeys.class);
  }

  public Comparisons comparisons() {
    return school.context().getBean(Comparisons.class);
  }

  public Panels panels() {
    return school.context().getBean(Panels.class);
  }

  public Publishing publishing() {
    return school.context().getBean(Publishing.class);
  }

  /// The first key.
  public DraftKey first() {
    return school.as(author, () -> keys().of(draft.id())).getFirst();
  }

  /// What the first key says now.
  public List<KeyItem> firstItems() {
    return school.as(author, () -> keys().items(first().id())).stream()
        .map(DraftItem::item)
        .toList();
  }

  /// Both keys side by side, as somebody sees them.
  public Comparisons.Sheet sheet(Account who) {
    return school.as(who, () -> comparisons().of(second));
  }

  /// Saves items of a key.
  public List<ItemOutcome> put(Account who, UUID key, DraftItem... items) {
    return school.as(who, () -> keys().put(key, 1, List.of(items)));
  }

  /// A new required item on words of the market's text.
  public static DraftItem item(String words, String label) {
    return item(words, label, "Because it is so.");
  }

  /// A new required item with its reason.
  public static DraftItem item(String words, String label, String reason) {
    int start = "The market is a disgrace.".indexOf(words);
    KeyItem item =
        new KeyItem(
            new Span(start, start + words.length()),
            Optional.empty(),
            List.of(label),
            BigDecimal.ONE,
            Status.REQUIRED,
            reason,
            "");
    return new DraftItem(UUID.randomUUID(), 1, false, item, Optional.empty());
  }
}
