package org.gloss.store;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gloss.account.Account;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.Span;
import org.gloss.exercise.draft.Draft;
import org.gloss.exercise.draft.DraftItem;
import org.gloss.exercise.draft.DraftKey;
import org.gloss.exercise.draft.DraftKeys;
import org.gloss.exercise.draft.Drafts;
import org.gloss.exercise.draft.ItemOutcome;
import org.gloss.exercise.draft.SecondOpinions;

/// A key that somebody writes: the first one of a copy of the passage of [SmallLibrary], or a
/// colleague's.
///
/// @param writer who may write it
public record KeyWork(School school, Account writer, Draft draft, DraftKey key) {

  /// The first key, with the items of the library's.
  public static KeyWork of(School school) {
    Account teacher = school.teacher();
    UUID version = school.exercises().current().get(SmallLibrary.HARBOUR).versionId();
    Drafts drafts = school.context().getBean(Drafts.class);
    return of(school, teacher, school.as(teacher, () -> drafts.duplicate(version)));
  }

  /// The first key of a draft.
  public static KeyWork of(School school, Account teacher, Draft draft) {
    DraftKey first =
        school.as(teacher, () -> keys(school).of(draft.id())).stream()
            .filter(DraftKey::first)
            .findFirst()
            .orElseThrow();
    return new KeyWork(school, teacher, draft, first);
  }

  /// The same key after its draft got another text.
  public KeyWork rewritten(String text) {
    Drafts drafts = school.context().getBean(Drafts.class);
    Drafts.Change change =
        school.as(writer, () -> drafts.write(draft.id(), draft.revision(), text, draft.details()));
    return new KeyWork(school, writer, ((Drafts.Change.Done) change).draft(), key);
  }

  /// The key that a colleague is asked for, which is empty.
  public KeyWork second() {
    Account colleague = school.teacher();
    Optional<String> refused = school.as(writer, () -> opinions().ask(draft.id(), colleague.id()));
    if (refused.isPresent()) {
      throw new AssertionError(refused.get());
    }
    DraftKey asked = school.as(colleague, () -> opinions().asked()).getFirst().key();
    return new KeyWork(school, colleague, draft, asked);
  }

  /// Hands the colleague's key in.
  ///
  /// @return why not; empty when it is handed in
  public Optional<String> handIn() {
    return school.as(writer, () -> opinions().handIn(key.id()));
  }

  /// A new item on words of the passage, in its first revision.
  public DraftItem item(String words, String... labels) {
    return new DraftItem(
        UUID.randomUUID(), 1, false, content(words, "because", labels), Optional.empty());
  }

  /// What an item says.
  public KeyItem content(String words, String reason, String... labels) {
    int start = draft.passage().indexOf(words);
    return new KeyItem(
        new Span(start, start + words.length()),
        Optional.empty(),
        List.of(labels),
        BigDecimal.ONE,
        KeyItem.Status.REQUIRED,
        reason,
        "");
  }

  /// The same item in another revision with another reason.
  public DraftItem revised(DraftItem item, int revision, String reason) {
    KeyItem old = item.item();
    return new DraftItem(
        item.id(),
        revision,
        false,
        new KeyItem(
            old.span(), old.core(), old.labels(), old.weight(), old.status(), reason, old.hint()),
        item.form());
  }

  /// The same item taken back.
  public static DraftItem removed(DraftItem item, int revision) {
    return new DraftItem(item.id(), revision, true, item.item(), item.form());
  }

  /// Sends items as the writer.
  public List<ItemOutcome> put(DraftItem... items) {
    return put(writer, draft.textNumber(), List.of(items));
  }

  /// Sends items as somebody.
  public List<ItemOutcome> put(Account who, int textNumber, List<DraftItem> items) {
    return school.as(who, () -> keys(school).put(key.id(), textNumber, items));
  }

  /// The items as the writer sees them.
  public List<DraftItem> saved() {
    return savedFor(writer);
  }

  /// The items as somebody sees them.
  public List<DraftItem> savedFor(Account reader) {
    return school.as(reader, () -> keys(school).items(key.id()));
  }

  private SecondOpinions opinions() {
    return school.context().getBean(SecondOpinions.class);
  }

  private static DraftKeys keys(School school) {
    return school.context().getBean(DraftKeys.class);
  }
}
