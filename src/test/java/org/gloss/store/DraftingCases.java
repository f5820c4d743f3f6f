package org.gloss.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.gloss.account.Account;
import org.gloss.exercise.Exercise;
import org.gloss.exercise.bank.Bank;
import org.gloss.exercise.bank.Search;
import org.gloss.exercise.draft.Draft;
import org.gloss.exercise.draft.DraftOverview;
import org.gloss.exercise.file.RawFile;
import org.junit.jupiter.api.Test;

/// Whose drafts are whose.
interface DraftingCases {

  @Test
  default void aDraftIsThereForWhoBeganItAndNobodyElse(School school) {
    Author author = Author.of(school);
    Draft draft = author.begins("The fire");

    assertThat(author.does(school.drafts()::mine)).containsExactly(draft);
    assertNothingIsReached(draft, Author.of(school));
    assertThat(author.does(() -> school.drafts().find(draft.id()))).isEqualTo(draft);
  }

  @Test
  default void aStudentReachesNoDraftAndNothingOfTheBank(School school) {
    Author author = Author.of(school);
    Draft draft = author.begins("The fire");
    Exercise exercise = author.publishesNew("A small fire");
    Lesson lesson = Lesson.practice(school);
    Author student = new Author(school, lesson.student());

    assertNothingIsReached(draft, student);
    String id = exercise.file().front().id();
    student.isRefused(() -> school.bank().search(Search.ALL));
    student.isRefused(school.bank()::choices);
    student.isRefused(() -> school.bank().find(id));
    student.isRefused(() -> school.bank().history(id));
    student.isRefused(() -> school.bank().files(exercise.versionId()));
    student.isRefused(() -> school.bank().export(exercise.versionId(), Bank.Keys.WITH));
    student.isRefused(() -> school.bank().archive(id, true));
    student.isRefused(() -> school.drafts().change(id));
    student.isRefused(() -> school.drafts().duplicate(exercise.versionId()));
    student.isRefused(() -> school.drafts().adopt(exercise.file()));
    student.isRefused(() -> school.drafts().begin("Mine", "small", "en"));
    student.isRefused(school.drafts()::mine);
    student.isRefused(school.overview()::mine);
    student.isRefused(() -> school.overview().next(id));
    student.isRefused(school.opinions()::asked);
    student.isRefused(school.conflicts()::open);
    student.isRefused(() -> school.imports().take(List.<RawFile>of(), ""));
    student.isRefused(() -> school.progress().notGiven(lesson.classroom().id()));
  }

  @Test
  default void whoeverADraftIsSharedWithSeesAndChangesItUntilItIsTakenBack(School school) {
    Author author = Author.of(school);
    Author colleague = Author.of(school);
    Draft draft = author.begins("The fire");

    author.runs(() -> school.drafts().share(draft.id(), colleague.account().id(), true));
    Draft changed = colleague.renames(draft, "The great fire");
    assertThat(author.does(() -> school.drafts().find(draft.id()))).isEqualTo(changed);
    assertThat(colleague.does(school.overview()::mine))
        .containsExactly(new DraftOverview.Listed(changed, false, "Ms Reed", List.of("Ms Reed")));

    author.runs(() -> school.drafts().share(draft.id(), colleague.account().id(), false));
    assertNothingIsReached(draft, colleague);
  }

  @Test
  default void whoseExerciseItIsReachesTheDraftThatAColleagueBeganOfIt(School school) {
    Author author = Author.of(school);
    Author colleague = Author.of(school);
    Draft first = author.begins("The fire");
    author.runs(() -> school.drafts().share(first.id(), colleague.account().id(), true));
    school
        .jdbc()
        .sql("update draft set owner_id = ? where id = ?")
        .params(colleague.account().id(), first.id())
        .update();

    Draft seen = author.does(() -> school.drafts().find(first.id()));
    assertThat(seen.ownerId()).isEqualTo(colleague.account().id());
    assertThat(author.does(school.drafts()::mine)).containsExactly(seen);
    author.runs(() -> school.drafts().share(first.id(), colleague.account().id(), false));
    author.runs(() -> school.drafts().discard(first.id()));
    assertThat(author.does(school.drafts()::mine)).isEmpty();
  }

  @Test
  default void onlyWhoBeganADraftSharesItAndGivesItUp(School school) {
    Author author = Author.of(school);
    Author colleague = Author.of(school);
    Account third = school.teacher();
    Draft draft = author.begins("The fire");
    author.runs(() -> school.drafts().share(draft.id(), colleague.account().id(), true));

    colleague.isRefused(() -> school.drafts().share(draft.id(), third.id(), true));
    colleague.isRefused(() -> school.drafts().discard(draft.id()));

    author.runs(() -> school.drafts().discard(draft.id()));
    assertThat(author.does(school.drafts()::mine)).isEmpty();
    author.isRefused(() -> school.drafts().find(draft.id()));
  }

  @Test
  default void whoCannotWriteTheNextVersionIsToldWhy(School school) {
    Author author = Author.of(school);
    Author colleague = Author.of(school);
    Loading loading = Loading.fresh(school);
    loading.start();
    String id = loading.harbour();

    assertThat(author.does(() -> school.overview().next(id)))
        .isEqualTo(new DraftOverview.Next.Free());
    Draft draft = author.does(() -> school.drafts().change(id));
    assertThat(author.does(() -> school.overview().next(id)))
        .isEqualTo(new DraftOverview.Next.Begun(draft.id()));
    assertThat(colleague.does(() -> school.overview().next(id)))
        .isInstanceOfSatisfying(
            DraftOverview.Next.Closed.class,
            closed -> assertThat(closed.reason()).startsWith("Ms Reed is writing"));
    colleague.isRefused(() -> school.drafts().change(id));
  }

  @Test
  default void anotherTeachersExerciseIsCopiedAndNotChanged(School school) {
    Author author = Author.of(school);
    Author colleague = Author.of(school);
    Exercise exercise = author.publishesNew("A small fire");
    String id = exercise.file().front().id();

    assertThat(colleague.does(() -> school.overview().next(id)))
        .isInstanceOf(DraftOverview.Next.Closed.class);
    colleague.isRefused(() -> school.drafts().change(id));
    Draft copy = colleague.does(() -> school.drafts().duplicate(exercise.versionId()));
    assertThat(copy.exerciseId()).isNotEqualTo(id);
    assertThat(copy.passage()).isEqualTo(exercise.passage().text());
  }

  private static void assertNothingIsReached(Draft draft, Author stranger) {
    School school = stranger.school();
    UUID id = draft.id();
    stranger.isRefused(() -> school.drafts().find(id));
    stranger.isRefused(() -> school.drafts().exercise(id));
    stranger.isRefused(() -> school.drafts().describe(id, draft.revision(), draft.details()));
    stranger.isRefused(() -> school.drafts().write(id, draft.revision(), "Mine", draft.details()));
    stranger.isRefused(() -> school.drafts().sharedWith(id));
    stranger.isRefused(() -> school.drafts().share(id, stranger.account().id(), true));
    stranger.isRefused(() -> school.drafts().discard(id));
    stranger.isRefused(() -> school.draftKeys().of(id));
    stranger.isRefused(() -> school.publishing().lacks(id));
    stranger.isRefused(() -> school.publishing().newer(id));
    stranger.isRefused(() -> school.publishing().publish(id, "", true));
    stranger.isRefused(() -> school.opinions().ask(id, stranger.account().id()));
    Author owner = new Author(school, school.accounts().find(draft.ownerId()).orElseThrow());
    UUID key = owner.does(() -> school.draftKeys().of(id)).getFirst().id();
    stranger.isRefused(() -> school.draftKeys().find(key));
    stranger.isRefused(() -> school.draftKeys().items(key));
    stranger.isRefused(() -> school.draftKeys().put(key, 1, List.of(Author.clown())));
  }
}
