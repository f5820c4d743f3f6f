package org.gloss.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.select.Select;
import org.gloss.account.Account;
import org.gloss.exercise.draft.Draft;
import org.gloss.store.Author;
import org.gloss.store.DraftWork;
import org.gloss.store.KeyWork;
import org.gloss.store.OnH2;
import org.gloss.store.School;
import org.junit.jupiter.api.Test;

/// Whom a teacher lets in, and whom they ask.
@OnH2
class ColleaguesTest {

  @Test
  void aDraftIsSharedAndNoLongerShared(School school) {
    DraftWork work = DraftWork.written(school);
    Account colleague = school.teacher();
    try (Visit visit = open(school, work)) {
      choose(visit, "share-with", colleague);
      visit.press("share");
      assertThat(school.as(work.writer(), () -> work.drafts().sharedWith(work.draft().id())))
          .containsExactly(colleague);
      assertThat(visit.words()).contains("Shared with Ms Reed.", "can see and change it.");

      visit.pressButton("Stop sharing");
      assertThat(visit.words()).contains("Only you see this draft.");
    }
  }

  @Test
  void aSecondOpinionIsAskedForAndLeadsToTheComparisonWhenItIsThere(School school) {
    DraftWork work = DraftWork.written(school);
    try (Visit visit = open(school, work)) {
      KeyWork second = work.key().second();
      assertThat(visit.press("close-colleagues").press("colleagues").words())
          .contains("Ms Reed: asked, not handed in yet.");

      second.put(second.item("rammed through", "loaded-term"));
      assertThat(second.handIn()).isEmpty();
      visit.press("close-colleagues").press("colleagues");
      assertThat(visit.words()).contains("Ms Reed: handed in.");
      assertThat(visit.link("See both keys")).isEqualTo("comparison/" + second.key().id());

      visit.pressButton("Remove this key");
      assertThat(visit.words()).contains("is deleted for good");
      assertThat(work.keyNames()).hasSize(2);

      visit.press("remove-key");
      assertThat(work.keyNames()).hasSize(1);
    }
  }

  @Test
  void whoSeesTheKeyAlreadyIsNotAskedAndTheReasonIsTold(School school) {
    DraftWork work = DraftWork.written(school);
    Account colleague = work.colleague();
    try (Visit visit = open(school, work)) {
      choose(visit, "ask-whom", colleague);
      visit.press("ask");

      assertThat(visit.words()).contains("A second opinion is blind.");
      assertThat(work.keyNames()).hasSize(1);
    }
  }

  @Test
  void aColleagueSeesTheSharedDraftAndCannotShareItOn(School school) {
    DraftWork work = DraftWork.written(school);
    Account colleague = work.colleague();
    try (Visit visit = Visit.of(school, colleague).go("drafts/" + work.draft().id() + "/text")) {
      visit.press("colleagues");
      assertThat(visit.has("share")).isFalse();
      assertThat(visit.has("ask")).isTrue();
    }
  }

  @Test
  void aStrangerSeesNothingOfADraft(School school) {
    DraftWork work = DraftWork.written(school);
    for (String step : new String[] {"text", "about", "key", "publish"}) {
      try (Visit visit = Visit.of(school, school.teacher())) {
        visit.go("drafts/" + work.draft().id() + "/" + step);
        assertThat(visit.view()).isEqualTo("RefusedView");
        assertThat(visit.words()).doesNotContain("council", "The pier");
      }
    }
  }

  @Test
  void whereTheKeyHasBeenPublishedTheChoiceOfAColleagueIsSaidToMatter(School school) {
    Author author = Author.of(school);
    Draft fresh = author.begins("The quay");
    Draft changed =
        author.does(
            () -> school.drafts().change(author.publishesNew("The jetty").file().front().id()));
    try (Visit visit = Visit.of(school, author.account())) {
      school.teacher();
      visit.go("drafts/" + fresh.id() + "/text").press("colleagues");
      assertThat(visit.words()).contains("without seeing your key").doesNotContain("may have read");
      visit.go("drafts/" + changed.id() + "/text").press("colleagues");
      assertThat(visit.words()).contains("colleagues may have read it");
    }
  }

  private static Visit open(School school, DraftWork work) {
    return Visit.of(school, work.writer())
        .go("drafts/" + work.draft().id() + "/text")
        .press("colleagues");
  }

  @SuppressWarnings("unchecked")
  private static void choose(Visit visit, String id, Account account) {
    ((Select<Account>) visit.find(Select.class, id)).setValue(account);
  }
}
