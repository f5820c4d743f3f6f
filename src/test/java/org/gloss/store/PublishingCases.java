package org.gloss.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.gloss.exercise.Exercise;
import org.gloss.exercise.bank.Bank;
import org.gloss.exercise.draft.Draft;
import org.gloss.exercise.draft.Publishing;
import org.junit.jupiter.api.Test;

/// How drafts become versions.
interface PublishingCases {

  @Test
  default void publishingMakesTheNextVersionAndLeavesTheOlderOneAsItIs(School school) {
    Author author = Author.of(school);
    Exercise first = Loading.fresh(school).startedHarbour();
    String id = first.file().front().id();
    Map<String, String> before = author.does(() -> school.bank().files(first.versionId()));
    Draft draft = author.does(() -> school.drafts().change(id));

    Exercise second = author.publishes(author.renames(draft, "The new harbour"));

    assertThat(second.number()).isEqualTo(2);
    assertThat(second.keyNumber()).isEqualTo(2);
    assertThat(second.title()).isEqualTo("The new harbour");
    assertThat(author.does(() -> school.bank().files(first.versionId()))).isEqualTo(before);
    assertThat(author.does(school.drafts()::mine)).isEmpty();
    assertThat(author.does(() -> school.bank().history(id)))
        .extracting(Bank.Version::number)
        .containsExactly(2, 1);
  }

  @Test
  default void theHistorySaysWhoPublishedWhatAndWhy(School school) {
    Author author = Author.of(school);
    Exercise first = Loading.fresh(school).startedHarbour();
    String id = first.file().front().id();
    author.publishes(
        author.renames(author.does(() -> school.drafts().change(id)), "The new harbour"));

    Bank.Version newest = author.does(() -> school.bank().history(id)).getFirst();
    assertThat(newest.publisher()).contains("Ms Reed");
    assertThat(newest.row().remark()).isEqualTo("For class 9b");
  }

  @Test
  default void whatHasNotChangedIsNotPublishedAgain(School school) {
    Author author = Author.of(school);
    Exercise first = Loading.fresh(school).startedHarbour();
    Draft draft = author.does(() -> school.drafts().change(first.file().front().id()));

    assertThat(author.does(() -> school.publishing().publish(draft.id(), "", false)))
        .isInstanceOf(Publishing.Outcome.NotYet.class);
    assertThat(author.does(() -> school.publishing().lacks(draft.id())))
        .containsExactly("Nothing has changed since version 1.");
  }

  @Test
  default void aVeryLongRemarkIsCut(School school) {
    Author author = Author.of(school);
    Exercise first = Loading.fresh(school).startedHarbour();
    String id = first.file().front().id();
    Draft draft = author.renames(author.does(() -> school.drafts().change(id)), "The pier");

    author.does(() -> school.publishing().publish(draft.id(), "x".repeat(5_000), false));

    assertThat(author.does(() -> school.bank().history(id)).getFirst().row().remark())
        .hasSize(1_000);
  }

  @Test
  default void aFileThatChangesUnderADraftIsANewVersionAndTheDraftStays(School school) {
    Author author = Author.of(school);
    Loading loading = Loading.fresh(school);
    loading.start();
    Draft draft =
        author.renames(
            author.does(() -> school.drafts().change(loading.harbour())), "The new harbour");

    loading.write("harbour.md", SmallLibrary.HARBOUR_FILE.replace("SECRET-shove", "SECRET-push"));
    Exercise newest = loading.startedHarbour();

    assertThat(newest.number()).isEqualTo(2);
    assertThat(author.does(() -> school.drafts().find(draft.id()))).isEqualTo(draft);
    assertThat(author.does(() -> school.publishing().publish(draft.id(), "", false)))
        .isInstanceOfSatisfying(
            Publishing.Outcome.Overtaken.class,
            overtaken -> assertThat(overtaken.newer().versionId()).isEqualTo(newest.versionId()));
    assertThat(author.publishes(draft).number()).isEqualTo(3);
  }
}
