package org.gloss.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gloss.account.Account;
import org.gloss.annotation.KeyItem.Status;
import org.gloss.exercise.Exercise;
import org.gloss.exercise.draft.Comparisons;
import org.gloss.exercise.draft.Decision;
import org.gloss.exercise.draft.Draft;
import org.gloss.exercise.draft.DraftItem;
import org.gloss.exercise.draft.Drafts;
import org.gloss.exercise.draft.ItemOutcome;
import org.gloss.exercise.draft.Publishing;
import org.gloss.exercise.draft.SecondOpinions;
import org.gloss.scoring.KeyComparison;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/// A second instructor keys the same text blind; then both are compared, decided on, or combined.
interface SecondOpinionCases {

  @Test
  default void whoeverIsAskedSeesTheTextAndNothingOfTheFirstKey(School school) {
    TwoKeys keys = TwoKeys.asked(school);

    SecondOpinions.Blind blind =
        school.as(keys.colleague(), () -> keys.opinions().find(keys.second()));
    assertThat(blind.exercise().passage().text()).isEqualTo("The market is a disgrace.");
    assertThat(blind.exercise().keys()).allSatisfy(key -> assertThat(key.items()).isEmpty());
    assertThat(blind.toString()).doesNotContain(SmallLibrary.SECRET);
    refused(() -> school.as(keys.colleague(), () -> keys.keys().items(keys.first().id())));
    refused(() -> keys.put(keys.colleague(), keys.first().id(), TwoKeys.item("market", "slur")));
  }

  @Test
  default void whoeverAskedSeesTheSecondKeyOnlyWhenItIsHandedIn(School school) {
    TwoKeys keys = TwoKeys.asked(school);
    keys.put(keys.colleague(), keys.second(), TwoKeys.item("disgrace", "loaded-term"));

    refused(() -> school.as(keys.author(), () -> keys.keys().items(keys.second())));
    refused(() -> keys.sheet(keys.author()));
    refused(() -> keys.sheet(keys.colleague()));

    school.as(keys.colleague(), () -> keys.opinions().handIn(keys.second()));
    assertThat(school.as(keys.author(), () -> keys.keys().items(keys.second()))).hasSize(1);
    assertThat(keys.sheet(keys.author()).mayDecide()).isTrue();
    assertThat(keys.sheet(keys.colleague()).mayDecide()).isFalse();
  }

  @Test
  default void nobodyElseSeesAnyOfIt(School school) {
    TwoKeys keys = TwoKeys.handedIn(school, TwoKeys.item("disgrace", "loaded-term"));
    Account student = school.student(school.classroom(keys.author()), "Mina");

    for (Account other : List.of(school.teacher(), student)) {
      refused(() -> school.as(other, () -> keys.opinions().find(keys.second())));
      refused(() -> school.as(other, () -> keys.opinions().handIn(keys.second())));
      refused(() -> school.as(other, () -> keys.keys().items(keys.second())));
      refused(() -> keys.sheet(other));
      refused(
          () ->
              school.as(
                  other,
                  () -> keys.comparisons().decide(keys.second(), keys.second(), Decision.ADD)));
      refused(() -> school.as(other, () -> keys.panels().combine(keys.draft().id())));
    }
    refused(
        () ->
            school.as(
                keys.colleague(),
                () -> {
                  keys.panels().separate(keys.draft().id());
                  return true;
                }));
  }

  @Test
  default void aKeyIsHandedInWithItemsThatAllHaveReasonsAndThenStaysAsItIs(School school) {
    TwoKeys keys = TwoKeys.asked(school);
    assertThat(handIn(keys)).contains("Mark at least one item first.");

    DraftItem bare = TwoKeys.item("disgrace", "loaded-term", "");
    keys.put(keys.colleague(), keys.second(), bare);
    assertThat(handIn(keys)).contains("One item has no reason yet. Every item needs one.");

    DraftItem reasoned =
        new DraftItem(
            bare.id(), 2, false, TwoKeys.item("disgrace", "loaded-term").item(), Optional.empty());
    keys.put(keys.colleague(), keys.second(), reasoned);
    assertThat(handIn(keys)).isEmpty();
    assertThat(handIn(keys)).isEmpty();
    assertThat(keys.put(keys.colleague(), keys.second(), TwoKeys.item("market", "slur")))
        .containsExactly(new ItemOutcome.Refused("This key has been handed in."));
  }

  @Test
  default void aColleagueIsAskedOnceAndNeverWhoKnowsTheFirstKey(School school) {
    TwoKeys keys = TwoKeys.asked(school);
    assertThat(ask(keys, keys.colleague().id())).isPresent();
    assertThat(ask(keys, keys.author().id())).isPresent();
    assertThat(ask(keys, school.student(school.classroom(keys.author()), "Mina").id())).isPresent();
    assertThat(ask(keys, UUID.randomUUID())).isPresent();
    assertThat(ask(keys, school.teacher().id())).isEmpty();
  }

  @Test
  default void aDraftIsNotSharedWithWhoeverStillWritesABlindKeyOfIt(School school) {
    TwoKeys keys = TwoKeys.asked(school);
    Drafts drafts = school.context().getBean(Drafts.class);

    assertThat(share(keys, drafts)).isPresent();
    refused(() -> school.as(keys.colleague(), () -> keys.keys().items(keys.first().id())));

    keys.put(keys.colleague(), keys.second(), TwoKeys.item("disgrace", "loaded-term"));
    assertThat(handIn(keys)).isEmpty();
    assertThat(share(keys, drafts)).isEmpty();
  }

  @Test
  default void rowsSayWhereTheKeysAgreeAndWhereNot(School school) {
    TwoKeys keys =
        TwoKeys.handedIn(
            school,
            TwoKeys.item("a disgrace", "loaded-term"),
            TwoKeys.item("The market", "unsupported-claim"));

    Comparisons.Sheet sheet = keys.sheet(keys.author());
    assertThat(sheet.lines())
        .extracting(line -> line.row().getClass().getSimpleName())
        .containsExactly("OnlySecond", "Agreed");
    assertThat(sheet.open()).isOne();
    assertThat(sheet.sentence()).contains("3 marks in all (one, two)");
    assertThat(sheet.range()).isPresent();
  }

  @Test
  default void aDecisionChangesTheFirstKeyAndIsRemembered(School school) {
    TwoKeys keys =
        TwoKeys.handedIn(
            school,
            TwoKeys.item("disgrace", "unsupported-claim"),
            TwoKeys.item("The market", "loaded-term"));
    decide(keys, KeyComparison.OnlySecond.class, Decision.ADD_OPTIONAL);
    decide(keys, KeyComparison.DifferingBoth.class, Decision.ACCEPT_BOTH);

    assertThat(keys.firstItems())
        .extracting(item -> item.status(), item -> item.labels())
        .containsExactly(
            tuple(Status.OPTIONAL, List.of("loaded-term")),
            tuple(Status.REQUIRED, List.of("loaded-term", "unsupported-claim")));
    assertThat(keys.sheet(keys.author()).lines())
        .allSatisfy(line -> assertThat(line.decided()).isPresent());
    assertThat(school.as(keys.colleague(), () -> keys.keys().items(keys.second()))).hasSize(2);
  }

  @Test
  default void aDecisionThatTheRowDoesNotAllowChangesNothing(School school) {
    TwoKeys keys = TwoKeys.handedIn(school, TwoKeys.item("The market", "loaded-term"));
    var before = keys.firstItems();
    UUID line = keys.sheet(keys.author()).lines().getFirst().id();

    assertThat(decide(keys, line, Decision.ACCEPT_BOTH)).isPresent();
    assertThat(decide(keys, UUID.randomUUID(), Decision.ADD)).isPresent();
    assertThat(keys.firstItems()).isEqualTo(before);
  }

  @Test
  default void aPanelKeyCountsAndTheInstructorsKeysStayBesideIt(School school) {
    TwoKeys keys =
        TwoKeys.handedIn(
            school,
            TwoKeys.item("a disgrace", "loaded-term"),
            TwoKeys.item("The market", "unsupported-claim"));
    assertThat(school.as(keys.author(), () -> keys.panels().combine(keys.draft().id()))).isEmpty();

    assertThat(keys.first().instructor()).isEqualTo("panel");
    assertThat(keys.firstItems()).hasSize(2);
    var outcome =
        school.as(keys.author(), () -> keys.publishing().publish(keys.draft().id(), "", false));
    assertThat(outcome).isInstanceOf(Publishing.Outcome.Published.class);
    var exercise = ((Publishing.Outcome.Published) outcome).exercise();
    assertThat(exercise.key().instructor()).isEqualTo("panel");
    assertThat(exercise.key().items().getFirst().weight()).isEqualByComparingTo("0.5");
    assertThat(exercise.keys())
        .extracting(key -> key.items().size())
        .containsExactlyInAnyOrder(1, 2);
  }

  @Test
  default void aPanelKeyCanBeGivenUp(School school) {
    TwoKeys keys = TwoKeys.handedIn(school, TwoKeys.item("The market", "unsupported-claim"));
    var before = keys.firstItems();
    String instructor = keys.first().instructor();
    school.as(keys.author(), () -> keys.panels().combine(keys.draft().id()));
    school.as(keys.author(), () -> keys.panels().combine(keys.draft().id()));
    school.as(
        keys.author(),
        () -> {
          keys.panels().separate(keys.draft().id());
          return true;
        });

    assertThat(keys.first().instructor()).isEqualTo(instructor);
    assertThat(keys.firstItems()).isEqualTo(before);
    assertThat(school.as(keys.author(), () -> keys.keys().of(keys.draft().id()))).hasSize(2);
  }

  @Test
  default void whoIsThePanelIsNotWrittenByHand(School school) {
    TwoKeys keys = TwoKeys.handedIn(school, TwoKeys.item("The market", "unsupported-claim"));
    var before = keys.firstItems();

    assertThat(keyBy(keys, " panel ")).isInstanceOf(Drafts.Change.Refused.class);
    school.as(keys.author(), () -> keys.panels().combine(keys.draft().id()));
    assertThat(keyBy(keys, "Ms Reed")).isInstanceOf(Drafts.Change.Refused.class);

    separate(keys);
    assertThat(keys.firstItems()).isEqualTo(before);
  }

  @Test
  default void afterPublishingAPanelCanStillBeGivenUpForTheAuthorsOwnKey(School school) {
    TwoKeys keys = TwoKeys.handedIn(school, TwoKeys.item("The market", "unsupported-claim"));
    rename(school, keys.first().id(), keys.author().name());
    rename(school, keys.second(), "Somebody else");
    var before = keys.firstItems();
    school.as(keys.author(), () -> keys.panels().combine(keys.draft().id()));
    published(keys);
    Draft next = school.as(keys.author(), () -> drafts(keys).change(keys.draft().exerciseId()));
    TwoKeys again = new TwoKeys(school, keys.author(), keys.colleague(), next, keys.second());

    separate(again);

    assertThat(again.first().instructor()).isEqualTo(keys.author().name());
    assertThat(again.firstItems()).isEqualTo(before);
  }

  @Test
  default void twoSecondKeysNeverShareAFile(School school) {
    TwoKeys keys = TwoKeys.handedIn(school, TwoKeys.item("The market", "unsupported-claim"));
    school
        .jdbc()
        .sql("update draft_key set file = ? where id = ?")
        .params(keys.draft().exerciseId() + ".key-c.md", keys.second())
        .update();
    Account third = school.teacher();
    school.as(keys.author(), () -> keys.opinions().ask(keys.draft().id(), third.id()));
    UUID key = school.as(third, () -> keys.opinions().asked()).getFirst().key().id();
    keys.put(third, key, TwoKeys.item("disgrace", "slur"));
    school.as(third, () -> keys.opinions().handIn(key));

    assertThat(published(keys).keys()).hasSize(3);
  }

  private static Exercise published(TwoKeys keys) {
    var outcome =
        keys.school()
            .as(keys.author(), () -> keys.publishing().publish(keys.draft().id(), "", false));
    return ((Publishing.Outcome.Published) outcome).exercise();
  }

  private static void rename(School school, UUID key, String instructor) {
    school
        .jdbc()
        .sql("update draft_key set instructor = ? where id = ?")
        .params(instructor, key)
        .update();
  }

  private static void separate(TwoKeys keys) {
    keys.school()
        .as(
            keys.author(),
            () -> {
              keys.panels().separate(keys.draft().id());
              return true;
            });
  }

  private static Drafts drafts(TwoKeys keys) {
    return keys.school().context().getBean(Drafts.class);
  }

  private static Drafts.Change keyBy(TwoKeys keys, String instructor) {
    return keys.school()
        .as(
            keys.author(),
            () -> {
              Draft draft = drafts(keys).find(keys.draft().id());
              return drafts(keys)
                  .describe(
                      draft.id(),
                      draft.revision(),
                      draft.details().with(draft.details().front().by(instructor)));
            });
  }

  private static void refused(ThrowingCallable asking) {
    assertThatThrownBy(asking).isInstanceOf(AccessDeniedException.class);
  }

  private static Optional<String> share(TwoKeys keys, Drafts drafts) {
    return keys.school()
        .as(keys.author(), () -> drafts.share(keys.draft().id(), keys.colleague().id(), true));
  }

  private static Optional<String> handIn(TwoKeys keys) {
    return keys.school().as(keys.colleague(), () -> keys.opinions().handIn(keys.second()));
  }

  private static Optional<String> ask(TwoKeys keys, UUID colleague) {
    return keys.school().as(keys.author(), () -> keys.opinions().ask(keys.draft().id(), colleague));
  }

  private static void decide(
      TwoKeys keys, Class<? extends KeyComparison.Row> kind, Decision decision) {
    UUID line =
        keys.sheet(keys.author()).lines().stream()
            .filter(one -> kind.isInstance(one.row()))
            .findFirst()
            .orElseThrow()
            .id();
    assertThat(decide(keys, line, decision)).isEmpty();
  }

  private static Optional<String> decide(TwoKeys keys, UUID line, Decision decision) {
    return keys.school()
        .as(keys.author(), () -> keys.comparisons().decide(keys.second(), line, decision));
  }
}
