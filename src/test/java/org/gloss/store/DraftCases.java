package org.gloss.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.gloss.account.Account;
import org.gloss.exercise.draft.DetailField;
import org.gloss.exercise.draft.Draft;
import org.gloss.exercise.draft.DraftItem;
import org.gloss.exercise.draft.DraftProgress;
import org.gloss.exercise.draft.Drafts.Change;
import org.gloss.exercise.draft.ItemOutcome;
import org.gloss.exercise.draft.SecondOpinions;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/// Texts and details of exercises that are being written.
interface DraftCases {

  @Test
  default void aTextIsSavedAsItsParagraphsAndNumbered(School school) {
    DraftWork work = DraftWork.empty(school);

    Draft saved = done(work.write(DraftWork.TEXT + "\n\n\n\nIt\u0000 e\u0301nds.")).draft();

    assertThat(saved.passage())
        .isEqualTo(
            "The council rammed through its plan.\nEverybody in town wants it.\nIt \u00e9nds.");
    assertThat(saved.textNumber()).isEqualTo(work.draft().textNumber() + 1);
    assertThat(work.now()).isEqualTo(saved);
  }

  @Test
  default void whatWasSavedOnAnOlderRevisionIsRefusedAndChangesNothing(School school) {
    DraftWork work = DraftWork.written(school);
    Draft before = work.now();

    Change text = work.write(work.writer(), before.revision() - 1, "Other words.");
    Change details = work.describe(work.writer(), before.revision() - 1, same -> same);

    assertThat(List.of(text, details)).containsOnly(new Change.Overtaken(before));
    assertThat(work.now()).isEqualTo(before);
  }

  @Test
  default void theKeyMovesWithItsWordsAndWhatIsGoneIsTold(School school) {
    DraftWork work = DraftWork.written(school);
    KeyWork key = work.key();
    key.put(key.item("rammed through", "loaded-term"), key.item("Everybody", "unsupported-claim"));

    Change.Done done = done(work.write("Last night the council rammed through its plan."));

    assertThat(done.lost()).singleElement().asString().contains("“Everybody”");
    assertThat(key.saved())
        .singleElement()
        .satisfies(
            item ->
                assertThat(item.item().span().in(done.draft().passage()))
                    .isEqualTo("rammed through"));
  }

  @Test
  default void anItemOfAnOlderTextIsCarriedIntoTheNewOne(School school) {
    DraftWork work = DraftWork.written(school);
    KeyWork old = work.key();
    DraftItem kept = old.item("rammed through", "loaded-term");
    DraftItem gone = old.item("Everybody", "unsupported-claim");
    work.write("Last night the council rammed through its plan.");

    assertThat(old.put(kept)).hasOnlyElementsOfType(ItemOutcome.Saved.class);
    assertThat(old.put(gone)).hasOnlyElementsOfType(ItemOutcome.Refused.class);
    assertThat(old.saved())
        .singleElement()
        .satisfies(
            item ->
                assertThat(item.item().span().in(work.now().passage()))
                    .isEqualTo("rammed through"));
  }

  @Test
  default void aChangeOfTextTellsNothingOfAKeyThatIsStillBlind(School school) {
    DraftWork work = DraftWork.written(school);
    KeyWork second = work.key().second();
    second.put(second.item("Everybody", "unsupported-claim"));

    List<String> lost = done(work.write("The council rammed through its plan.")).lost();

    assertThat(lost).singleElement().asString().contains("second opinion", "1");
    assertThat(lost.toString()).doesNotContain("Everybody");
  }

  @Test
  default void aMillionCharactersAreRefusedInWordsAndNothingIsLost(School school) {
    DraftWork work = DraftWork.written(school);
    Draft before = work.now();

    Change change = work.write("word ".repeat(200_000));

    assertThat(change)
        .isInstanceOfSatisfying(
            Change.Refused.class, refused -> assertThat(refused.reason()).contains("100,000"));
    assertThat(work.now()).isEqualTo(before);
  }

  @Test
  default void everyFieldIsSavedAndReadBack(School school) {
    DraftWork work = DraftWork.empty(school);
    work.set(DetailField.WHO, "A mayor");
    work.set(DetailField.LEVEL, "14");
    work.set(DetailField.LINK, "https://example.org/speech?a=1#b");
    work.set(DetailField.DEPTH, "all");
    work.set(DetailField.TEACHERS_NOTE, "### Before\n\nRead it *aloud*.");

    var details = work.now().details();
    assertThat(details.front().source().who()).isEqualTo("A mayor");
    assertThat(details.front().level()).contains(14);
    assertThat(details.front().source().link()).contains("https://example.org/speech?a=1#b");
    assertThat(details.front().depth()).contains("all");
    assertThat(details.teachersNote()).contains("### Before\n\nRead it *aloud*.");
  }

  @Test
  default void whatNoFieldCanHoldIsRefusedInWordsWhoeverSendsIt(School school) {
    DraftWork work = DraftWork.empty(school);
    Draft before = work.now();

    assertThat(
            List.of(
                work.set(DetailField.LINK, "javascript:alert(1)"),
                work.set(DetailField.LINK, "ftp://example.org"),
                work.set(DetailField.LEVEL, "100"),
                work.set(DetailField.MINUTES, "0"),
                work.set(DetailField.LANGUAGE, "English, please"),
                work.set(DetailField.PRESET, "mild"),
                work.set(DetailField.DEPTH, "deep"),
                work.set(DetailField.LABELS, "nowhere"),
                work.set(DetailField.CONTEXT, "## Key"),
                work.set(DetailField.TITLE, "x".repeat(301))))
        .hasOnlyElementsOfType(Change.Refused.class);
    assertThat(work.now()).isEqualTo(before);
  }

  @Test
  default void progressIsCountedForWhoeverMayWrite(School school) {
    DraftWork work = DraftWork.written(school);
    KeyWork key = work.key();
    DraftItem item = key.item("rammed through", "loaded-term");
    key.put(item, key.revised(key.item("Everybody", "unsupported-claim"), 1, ""));

    DraftProgress.Steps steps = school.as(work.writer(), () -> progress(work));

    assertThat(steps.words()).isEqualTo(11);
    assertThat(steps.described()).isFalse();
    assertThat(steps.items()).isEqualTo(2);
    assertThat(steps.bare()).isEqualTo(1);
    assertThat(steps.lacks()).hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  default void onlyWhoBeganItAndWithWhomItIsSharedReachesADraft(School school) {
    DraftWork work = DraftWork.written(school);
    Account colleague = work.colleague();
    Account student = Lesson.practice(school).student();

    assertThat(school.as(colleague, () -> work.drafts().find(work.draft().id())))
        .isEqualTo(work.now());
    for (Account stranger : List.of(school.teacher(), student)) {
      assertNothingIsReached(work, stranger);
    }
    assertRefused(work, colleague, () -> share(work, school.teacher().id()));
    assertRefused(work, student, school.accounts()::teachers);
    assertThat(work.now().passage()).startsWith("The council");
  }

  @Test
  default void aShareThatIsTakenBackEndsAtOnce(School school) {
    DraftWork work = DraftWork.written(school);
    Account colleague = work.colleague();
    school.as(
        work.writer(),
        () -> {
          work.drafts().share(work.draft().id(), colleague.id(), false);
          return true;
        });

    assertNothingIsReached(work, colleague);
  }

  @Test
  default void teachersAreAllWhoTeachByNameAndNoStudent(School school) {
    Account teacher = school.teacher();
    Account student = Lesson.practice(school).student();

    List<Account> teachers = school.as(teacher, school.accounts()::teachers);

    assertThat(teachers).contains(teacher).doesNotContain(student);
    assertThat(teachers)
        .extracting(account -> account.name().toLowerCase(java.util.Locale.ROOT))
        .isSorted();
  }

  private static void assertNothingIsReached(DraftWork work, Account stranger) {
    UUID id = work.draft().id();
    SecondOpinions opinions = work.opinions();
    assertRefused(work, stranger, () -> work.drafts().find(id));
    assertRefused(work, stranger, () -> work.drafts().exercise(id));
    assertRefused(work, stranger, () -> work.drafts().sharedWith(id));
    assertRefused(work, stranger, () -> progress(work));
    assertRefused(work, stranger, () -> share(work, stranger.id()));
    assertRefused(work, stranger, () -> opinions.ask(id, stranger.id()));
    assertRefused(
        work,
        stranger,
        () -> work.drafts().write(id, work.draft().revision(), "Mine.", work.draft().details()));
    assertRefused(
        work,
        stranger,
        () -> work.drafts().describe(id, work.draft().revision(), work.draft().details()));
    assertRefused(
        work,
        stranger,
        () -> {
          work.drafts().discard(id);
          return true;
        });
  }

  private static boolean share(DraftWork work, UUID with) {
    work.drafts().share(work.draft().id(), with, true);
    return true;
  }

  private static DraftProgress.Steps progress(DraftWork work) {
    return work.school().context().getBean(DraftProgress.class).of(work.draft().id());
  }

  private static Change.Done done(Change change) {
    assertThat(change).isInstanceOf(Change.Done.class);
    return (Change.Done) change;
  }

  private static void assertRefused(DraftWork work, Account who, Supplier<?> asked) {
    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> work.school().as(who, () -> Optional.of(asked.get())));
  }
}
