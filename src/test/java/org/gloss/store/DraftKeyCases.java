package org.gloss.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gloss.account.Account;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.Span;
import org.gloss.exercise.draft.DraftItem;
import org.gloss.exercise.draft.ItemOutcome;
import org.gloss.exercise.draft.ItemOutcome.Refused;
import org.gloss.exercise.draft.ItemOutcome.Saved;
import org.gloss.exercise.draft.ItemOutcome.Stale;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/// Key items are saved as they are made.
interface DraftKeyCases {

  int THREADS = 8;

  @Test
  default void anItemIsSavedWithEverythingThatItSays(School school) {
    KeyWork second = KeyWork.of(school).second();
    DraftItem plain = second.item("its plan", "slur");
    KeyItem rich =
        new KeyItem(
            plain.item().span(),
            Optional.of(new Span(plain.item().span().start() + 4, plain.item().span().end())),
            List.of("loaded-term", "unsupported-claim"),
            new BigDecimal("2.5"),
            KeyItem.Status.OPTIONAL,
            "Why “plan”?",
            "Read on.");
    DraftItem item = new DraftItem(plain.id(), 1, false, rich, Optional.empty());

    assertThat(second.put(item)).containsExactly(new Saved(school.clock().instant()));
    assertThat(second.saved()).containsExactly(item);
  }

  @Test
  default void theSameAgainIsSavedAgainAndChangesNothing(School school) {
    KeyWork work = KeyWork.of(school);
    DraftItem item = work.item("its plan", "slur");
    work.put(item);
    List<DraftItem> before = work.saved();

    assertThat(work.put(item, item)).hasOnlyElementsOfType(Saved.class);
    assertThat(work.saved()).isEqualTo(before).contains(item);
  }

  @Test
  default void theHigherRevisionStandsWhicheverComesFirst(School school) {
    KeyWork second = KeyWork.of(school).second();
    DraftItem item = second.item("its plan", "slur");
    DraftItem third = second.revised(item, 3, "third");

    assertThat(second.put(third, item, second.revised(item, 3, "another third")))
        .containsExactly(new Saved(school.clock().instant()), new Stale(third), new Stale(third));
    assertThat(second.saved()).containsExactly(third);
  }

  @Test
  default void aRemovedItemIsGoneAndAnOlderOneDoesNotBringItBack(School school) {
    KeyWork second = KeyWork.of(school).second();
    DraftItem item = second.item("its plan", "slur");
    DraftItem neverCame = second.item("rammed through", "loaded-term");

    assertThat(
            second.put(
                item,
                KeyWork.removed(second.revised(item, 2, "whatever the page had"), 2),
                KeyWork.removed(item, 2),
                KeyWork.removed(neverCame, 2)))
        .hasOnlyElementsOfType(Saved.class);
    assertThat(second.put(item, neverCame)).hasOnlyElementsOfType(Stale.class);
    assertThat(second.saved()).isEmpty();
    assertThat(second.put(second.revised(item, 3, "back"))).hasOnlyElementsOfType(Saved.class);
    assertThat(second.saved()).extracting(one -> one.item().reason()).containsExactly("back");
  }

  @Test
  default void whatBreaksARuleIsRefusedInWordsAndTheRestIsSaved(School school) {
    KeyWork second = KeyWork.of(school).second();
    DraftItem good = second.item("its plan", "slur");
    int end = second.draft().passage().length();

    List<ItemOutcome> outcomes =
        second.put(
            good,
            spanning(second, new Span(end - 1, end + 1)),
            spanning(second, new Span(end - 1, end)),
            second.item("its plan", "irony"),
            second.revised(second.item("its plan", "slur"), 1, "x".repeat(601)),
            second.revised(second.item("its plan", "slur"), 0, "early"),
            weighing(second, "1.23456789"));

    assertThat(outcomes.getFirst()).isInstanceOf(Saved.class);
    assertThat(outcomes.stream().skip(1).map(one -> ((Refused) one).reason()))
        .containsExactly(
            "This item ends after the text does. Please mark the words again.",
            "This item covers no word. Please mark at least one.",
            "The label set has no label \"irony\".",
            "A reason has 600 characters at most.",
            "This item's revision number is not valid. Please reload the page.",
            "A weight has 3 decimals at most.");
    assertThat(second.saved()).containsExactly(good);
  }

  @Test
  default void aReasonMayBeMissingInADraft(School school) {
    KeyWork second = KeyWork.of(school).second();

    second.put(second.revised(second.item("its plan", "slur"), 1, ""));

    assertThat(second.saved()).extracting(one -> one.item().reason()).containsExactly("");
    assertThat(second.handIn()).contains("One item has no reason yet. Every item needs one.");
  }

  @Test
  default void whatAPageWithAnEarlierTextSendsIsCarriedOver(School school) {
    KeyWork before = KeyWork.of(school);
    DraftItem item = before.item("its plan", "slur");
    KeyWork after = before.rewritten("Yesterday the council rammed through its plan.");

    assertThat(before.put(item)).hasOnlyElementsOfType(Saved.class);
    assertThat(before.put(item)).hasOnlyElementsOfType(Saved.class);
    assertThat(after.saved())
        .filteredOn(one -> one.id().equals(item.id()))
        .extracting(one -> one.item().span().in(after.draft().passage()))
        .containsExactly("its plan");
    assertThat(before.put(before.item("three piers", "slur"), before.item("lovely", "slur")))
        .containsOnly(
            new Refused("The text was changed meanwhile, and these words are no longer in it."));
  }

  @Test
  default void whatSuchAPageHearsCountsInItsOwnText(School school) {
    KeyWork before = KeyWork.of(school);
    DraftItem item = before.item("its plan", "slur");
    before.put(item);
    KeyWork after = before.rewritten("Yesterday the council rammed through its plan.");
    DraftItem now =
        new DraftItem(
            item.id(), 5, false, after.content("its plan", "new", "slur"), Optional.empty());
    assertThat(after.put(now)).hasOnlyElementsOfType(Saved.class);

    assertThat(before.put(before.revised(item, 4, "old")))
        .containsExactly(new Stale(before.revised(item, 5, "new")));
    assertThat(before.put(KeyWork.removed(item, 6))).hasOnlyElementsOfType(Saved.class);
    assertThat(after.saved()).extracting(DraftItem::id).doesNotContain(item.id());
  }

  @Test
  default void aTextThatNeverWasHoldsNoWords(School school) {
    KeyWork work = KeyWork.of(school);

    assertThat(work.put(work.writer(), 7, List.of(work.item("its plan", "slur"))))
        .hasOnlyElementsOfType(Refused.class);
  }

  @Test
  default void aKeyHoldsAThousandItemsAndNotOneMore(School school) {
    KeyWork second = KeyWork.of(school).second();
    List<DraftItem> thousand =
        Stream.generate(() -> second.item("its plan", "slur")).limit(1000).toList();

    assertThat(second.put(second.writer(), 1, thousand)).hasOnlyElementsOfType(Saved.class);
    assertThat(second.put(second.item("its plan", "slur")))
        .containsExactly(new Refused("A key can hold 1000 items at most."));
    assertThat(second.put(second.revised(thousand.getFirst(), 2, "still")))
        .hasOnlyElementsOfType(Saved.class);
    assertThat(second.saved()).hasSize(1000);
  }

  @Test
  default void aKeyThatWasHandedInTakesNothingMore(School school) {
    KeyWork first = KeyWork.of(school);
    KeyWork second = first.second();
    DraftItem item = second.item("its plan", "slur");
    second.put(item);
    assertThat(second.handIn()).isEmpty();

    assertThat(second.put(item, second.item("its plan", "slur")))
        .containsOnly(new Refused("This key has been handed in."));
    assertThat(second.saved()).containsExactly(item);
    assertThat(second.savedFor(first.writer())).containsExactly(item);
  }

  @Test
  default void nobodyElseWritesOrReadsAKey(School school) {
    KeyWork first = KeyWork.of(school);
    KeyWork second = first.second();
    DraftItem item = first.item("its plan", "slur");

    refused(() -> first.put(second.writer(), 1, List.of(item)));
    refused(() -> second.put(first.writer(), 1, List.of(item)));
    for (Account who : List.of(school.teacher(), Lesson.practice(school).student())) {
      refused(() -> first.put(who, 1, List.of(item)));
      refused(() -> second.put(who, 1, List.of()));
      refused(() -> first.savedFor(who));
      refused(() -> second.savedFor(who));
    }
    refused(() -> second.savedFor(first.writer()));
    refused(() -> first.savedFor(second.writer()));
    assertThat(first.saved()).doesNotContain(item);
    assertThat(second.saved()).isEmpty();
  }

  @RepeatedTest(3)
  default void ofEightRevisionsAtOnceTheHighestStands(School school) {
    KeyWork second = KeyWork.of(school).second();
    DraftItem item = second.item("rammed through", "loaded-term");
    List<Integer> revisions = new ArrayList<>(IntStream.rangeClosed(1, THREADS).boxed().toList());
    Collections.shuffle(revisions, new Random(7));

    List<ItemOutcome> outcomes =
        Together.run(
            THREADS,
            i -> () -> second.put(second.revised(item, revisions.get(i), "tab " + i)).getFirst());

    int highest = revisions.indexOf(THREADS);
    assertThat(outcomes.get(highest)).isInstanceOf(Saved.class);
    assertThat(outcomes).hasOnlyElementsOfTypes(Saved.class, Stale.class);
    assertThat(second.saved()).containsExactly(second.revised(item, THREADS, "tab " + highest));
  }

  @RepeatedTest(3)
  default void whatComesWhileAKeyIsHandedInIsInItOrRefused(School school) {
    KeyWork second = KeyWork.of(school).second();
    second.put(second.item("its plan", "slur"));

    List<DraftItem> items =
        IntStream.range(0, THREADS).mapToObj(i -> second.item("three piers", "slur")).toList();
    List<Boolean> saved =
        Together.run(
            THREADS,
            i ->
                () -> {
                  if (i == THREADS / 2) {
                    assertThat(second.handIn()).isEmpty();
                  }
                  return second.put(items.get(i)).getFirst() instanceof Saved;
                });

    assertThat(saved.get(THREADS / 2)).isFalse();
    List<UUID> there = second.saved().stream().map(DraftItem::id).toList();
    for (int i = 0; i < THREADS; i++) {
      assertThat(there.contains(items.get(i).id())).isEqualTo(saved.get(i));
    }
  }

  private static DraftItem spanning(KeyWork work, Span span) {
    KeyItem item = work.content("its plan", "because", "slur");
    return new DraftItem(
        UUID.randomUUID(),
        1,
        false,
        new KeyItem(
            span, Optional.empty(), item.labels(), item.weight(), item.status(), "because", ""),
        Optional.empty());
  }

  private static DraftItem weighing(KeyWork work, String weight) {
    KeyItem item = work.content("its plan", "because", "slur");
    return new DraftItem(
        UUID.randomUUID(),
        1,
        false,
        new KeyItem(
            item.span(),
            Optional.empty(),
            item.labels(),
            new BigDecimal(weight),
            item.status(),
            "because",
            ""),
        Optional.empty());
  }

  private static void refused(Runnable what) {
    assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(what::run);
  }
}
