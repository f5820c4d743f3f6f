package org.gloss.store;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.gloss.account.Account;
import org.gloss.exercise.draft.DetailField;
import org.gloss.exercise.draft.DetailValues;
import org.gloss.exercise.draft.Draft;
import org.gloss.exercise.draft.DraftDetails;
import org.gloss.exercise.draft.DraftKeys;
import org.gloss.exercise.draft.Drafts;
import org.gloss.exercise.draft.SecondOpinions;

/// A new exercise that a teacher writes.
///
/// @param draft as it was begun
public record DraftWork(School school, Account writer, Draft draft) {

  /// What the tests write.
  public static final String TEXT =
      "The council rammed through its plan.\n\nEverybody in town wants it.";

  /// An exercise without a text.
  public static DraftWork empty(School school) {
    Account teacher = school.teacher();
    Drafts drafts = school.context().getBean(Drafts.class);
    return new DraftWork(
        school, teacher, school.as(teacher, () -> drafts.begin("The pier", "small", "en")));
  }

  /// An exercise with a text and no key.
  public static DraftWork written(School school) {
    DraftWork empty = empty(school);
    empty.write(TEXT);
    return new DraftWork(school, empty.writer, empty.now());
  }

  /// The draft as it is saved.
  public Draft now() {
    return school.as(writer, () -> drafts().find(draft.id()));
  }

  /// Writes a text over what is saved.
  public Drafts.Change write(String text) {
    return write(writer, now().revision(), text);
  }

  /// Writes a text over a revision, as somebody.
  public Drafts.Change write(Account who, int revision, String text) {
    return school.as(who, () -> drafts().write(draft.id(), revision, text, draft.details()));
  }

  /// Fills in a field, over what is saved.
  public Drafts.Change set(DetailField field, String value) {
    Draft now = now();
    return describe(
        writer,
        now.revision(),
        details -> DetailValues.of(details).with(field, value).over(details));
  }

  /// Changes details over a revision, as somebody.
  public Drafts.Change describe(Account who, int revision, UnaryOperator<DraftDetails> change) {
    return school.as(
        who, () -> drafts().describe(draft.id(), revision, change.apply(now().details())));
  }

  /// The key of the draft, to write.
  public KeyWork key() {
    return KeyWork.of(school, writer, now());
  }

  /// Lets somebody else in.
  public Account colleague() {
    Account colleague = school.teacher();
    school.as(
        writer,
        () -> {
          drafts().share(draft.id(), colleague.id(), true);
          return Optional.empty();
        });
    return colleague;
  }

  /// The service.
  public Drafts drafts() {
    return school.context().getBean(Drafts.class);
  }

  /// The service.
  public SecondOpinions opinions() {
    return school.context().getBean(SecondOpinions.class);
  }

  /// The names of those who have a key.
  public List<String> keyNames() {
    return school
        .as(writer, () -> school.context().getBean(DraftKeys.class).of(draft.id()))
        .stream()
        .map(key -> key.instructor())
        .toList();
  }
}
