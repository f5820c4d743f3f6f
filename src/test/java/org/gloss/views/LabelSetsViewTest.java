package org.gloss.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.gloss.account.Account;
import org.gloss.exercise.labels.LabelSetDesk;
import org.gloss.exercise.labels.LabelSetShelf;
import org.gloss.exercise.labels.StoredLabelSet;
import org.gloss.store.OnH2;
import org.gloss.store.School;
import org.junit.jupiter.api.Test;

/// The list of label sets.
@OnH2
class LabelSetsViewTest {

  @Test
  void itListsTheLibrarysSetsOnesOwnAndWhatOthersShare(School school) {
    Account teacher = school.teacher();
    Account other = school.teacher();
    adapt(school, teacher, "My own words");
    adapt(school, other, "Kept to themselves");
    StoredLabelSet shared = adapt(school, other, "Shared words");
    school.as(
        other,
        () -> {
          desk(school).share(shared.id(), true);
          return true;
        });

    try (Visit visit = Visit.of(school, teacher).go("label-sets")) {
      assertThat(visit.words())
          .containsSubsequence(
              "From the library",
              "Three labels",
              "Yours",
              "My own words",
              "Shared by others",
              "Shared words")
          .contains("3 labels · All, Few · by Ms Reed")
          .doesNotContain("Kept to themselves");
    }
  }

  @Test
  void aCopyIsMadeAndOpened(School school) {
    Account teacher = school.teacher();
    try (Visit visit = Visit.of(school, teacher).go("label-sets")) {
      visit.press("adapt-small");

      assertThat(visit.view()).isEqualTo("LabelSetView");
      assertThat(visit.address()).startsWith("label-sets/my-three-labels");
      assertThat(own(school, teacher)).containsExactly("My Three labels");
    }
  }

  @Test
  void aNewSetHasTheTitleThatWasTyped(School school) {
    Account teacher = school.teacher();
    try (Visit visit = Visit.of(school, teacher).go("label-sets")) {
      visit.find(TextField.class, "new-set-title").setValue("Bias in headlines");
      visit.press("create-set");

      assertThat(visit.view()).isEqualTo("LabelSetView");
      assertThat(own(school, teacher)).containsExactly("Bias in headlines");
    }
  }

  @Test
  void aSetIsPutAwayAndBroughtBack(School school) {
    Account teacher = school.teacher();
    StoredLabelSet set = adapt(school, teacher, "Old words");
    try (Visit visit = Visit.of(school, teacher).go("label-sets")) {
      visit.press("archive-" + set.setId());
      assertThat(visit.has("archive-" + set.setId())).isFalse();
      assertThat(own(school, teacher)).isEmpty();

      visit.press("bring-back-" + set.setId());
      assertThat(own(school, teacher)).containsExactly("Old words");
    }
  }

  static StoredLabelSet adapt(School school, Account who, String title) {
    return school.as(who, () -> desk(school).adapt("small", title));
  }

  static LabelSetDesk desk(School school) {
    return school.context().getBean(LabelSetDesk.class);
  }

  private static List<String> own(School school, Account who) {
    LabelSetShelf shelf = school.context().getBean(LabelSetShelf.class);
    return school.as(who, shelf::listed).stream()
        .filter(LabelSetShelf.Opened::own)
        .map(opened -> opened.stored().set().title())
        .toList();
  }
}
