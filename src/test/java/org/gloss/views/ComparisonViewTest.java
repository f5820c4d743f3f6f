package org.gloss.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import java.util.UUID;
import org.gloss.account.Account;
import org.gloss.shell.Links;
import org.gloss.store.OnH2;
import org.gloss.store.School;
import org.gloss.store.TwoKeys;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

/// Two keys side by side, and the second one while it is written.
@OnH2
class ComparisonViewTest {

  @Test
  void itShowsWhereTheKeysAgreeAndWhatInstructorsScore(School school) {
    TwoKeys keys = different(school);
    try (Visit visit = Visit.of(school, keys.author()).go(Links.comparison(keys.second()))) {
      assertThat(visit.view()).isEqualTo("ComparisonView");
      assertThat(visit.words())
          .contains("Agreed", "Only in the second key", "1 difference is open.")
          .contains("too few for a figure of agreement")
          .contains("Scored against each other’s keys");
    }
  }

  @Test
  void aDecisionIsToldAndTheRowIsNoLongerOpen(School school) {
    TwoKeys keys = different(school);
    try (Visit visit = Visit.of(school, keys.author()).go(Links.comparison(keys.second()))) {
      visit.pressButton("Add it as optional");
      assertThat(visit.words()).contains("Decided: Add it as optional.", "Nothing is open.");
    }
    assertThat(keys.firstItems()).hasSize(2);
  }

  @Test
  void bothAreKeptAsAPanelKeyAndPartedAgain(School school) {
    TwoKeys keys = different(school);
    try (Visit visit = Visit.of(school, keys.author()).go(Links.comparison(keys.second()))) {
      visit.press("combine");
      assertThat(keys.first().instructor()).isEqualTo("panel");
      assertThat(visit.words()).contains("Students are compared with the panel key");
      visit.press("separate");
      assertThat(keys.first().instructor()).isNotEqualTo("panel");
    }
  }

  @Test
  void whoWroteTheSecondKeySeesBothAndDecidesNothing(School school) {
    TwoKeys keys = different(school);
    try (Visit visit = Visit.of(school, keys.colleague()).go(Links.comparison(keys.second()))) {
      assertThat(visit.words()).contains("Agreed");
      assertThat(visit.all(Button.class))
          .noneMatch(button -> button.getElement().hasAttribute("data-decision"));
      assertThat(visit.has("combine")).isFalse();
    }
  }

  @Test
  void nobodyElseSeesTwoKeysOrWritesTheSecond(School school) {
    TwoKeys keys = different(school);
    Account student = school.student(school.classroom(keys.author()), "Mina");
    try (Visit visit = Visit.of(school, school.teacher())) {
      assertThat(visit.go(Links.comparison(keys.second())).view()).isEqualTo("RefusedView");
      assertThat(visit.go(Links.secondOpinion(keys.second())).view()).isEqualTo("RefusedView");
      assertThat(visit.go(Links.comparison(UUID.randomUUID())).view()).isEqualTo("RefusedView");
    }
    try (Visit visit = Visit.of(school, keys.author())) {
      assertThat(visit.go(Links.secondOpinion(keys.second())).view()).isEqualTo("RefusedView");
    }
    try (Visit visit = Visit.of(school, student)) {
      assertThat(visit.go(Links.comparison(keys.second())).view()).isEqualTo("NotFoundView");
      assertThat(visit.go(Links.secondOpinion(keys.second())).view()).isEqualTo("NotFoundView");
    }
  }

  @Test
  void aSecondKeyIsWrittenBlindAndHandedIn(School school) {
    TwoKeys keys = TwoKeys.asked(school);
    try (Visit visit = Visit.of(school, keys.colleague()).go(Links.secondOpinion(keys.second()))) {
      assertThat(visit.words()).contains("You do not see your colleague’s key");
      assertThat(visit.calls()).contains("The market is a disgrace.").doesNotContain("SECRET-");

      handIn(visit);
      assertThat(visit.words()).contains("Mark at least one item first.");
      keys.put(keys.colleague(), keys.second(), TwoKeys.item("disgrace", "loaded-term"));
      handIn(visit);
      assertThat(visit.words()).contains("You have handed this key in.");
      assertThat(visit.link("See both keys side by side"))
          .isEqualTo(Links.comparison(keys.second()));
    }
  }

  private static void handIn(Visit visit) {
    visit.press("hand-in");
    visit.answer("settle", JsonNodeFactory.instance.objectNode().put("unsaved", 0));
  }

  private static TwoKeys different(School school) {
    return TwoKeys.handedIn(
        school,
        TwoKeys.item("a disgrace", "loaded-term"),
        TwoKeys.item("The market", "unsupported-claim"));
  }
}
