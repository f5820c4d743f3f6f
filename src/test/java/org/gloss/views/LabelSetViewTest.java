package org.gloss.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.gloss.account.Account;
import org.gloss.annotation.Label;
import org.gloss.annotation.LabelSet;
import org.gloss.exercise.labels.ColourVision;
import org.gloss.exercise.labels.LabelSetEdit;
import org.gloss.exercise.labels.LabelSetShelf;
import org.gloss.exercise.labels.LinePattern;
import org.gloss.exercise.labels.StoredLabelSet;
import org.gloss.store.OnH2;
import org.gloss.store.School;
import org.junit.jupiter.api.Test;

/// One label set, read and changed.
@OnH2
class LabelSetViewTest {

  @Test
  void aLabelIsRenamedAndItsIdStays(School school) {
    Account teacher = school.teacher();
    StoredLabelSet set = LabelSetsViewTest.adapt(school, teacher, "Words");
    try (Visit visit = Visit.of(school, teacher).go("label-sets/" + set.setId())) {
      visit.press("open-slur");
      visit.find(TextField.class, "label-name").setValue("insult");
      visit.press("save-label");

      assertThat(visit.words()).contains("Saved.", "insult");
      assertThat(now(school, set).label("slur").orElseThrow().name()).isEqualTo("insult");
    }
  }

  @Test
  void faultsStandInTheirFieldsAndNothingTypedIsLost(School school) {
    Account teacher = school.teacher();
    StoredLabelSet set = LabelSetsViewTest.adapt(school, teacher, "Words");
    try (Visit visit = Visit.of(school, teacher).go("label-sets/" + set.setId())) {
      visit.press("open-slur");
      visit.find(TextField.class, "label-short").setValue("far too long for a button");
      visit.find(TextField.class, "label-colour").setValue("#ffee99");
      visit.find(TextField.class, "label-shortcut").setValue("L");
      visit.find(TextArea.class, "label-definition").setValue("Something else.");
      visit.press("save-label");

      assertFault(visit, "label-short", "At most 12 fit");
      assertFault(visit, "label-colour", "take a darker colour");
      assertFault(visit, "label-shortcut", "the shortcut is that of \"loaded-term\"");
      assertThat(visit.find(TextArea.class, "label-definition").getValue())
          .isEqualTo("Something else.");
      assertThat(visit.words()).contains("Not saved yet");
      assertThat(now(school, set)).isEqualTo(set.set());
    }
  }

  @Test
  void aNewLabelIsAddedWithANewFamily(School school) {
    Account teacher = school.teacher();
    StoredLabelSet set = LabelSetsViewTest.adapt(school, teacher, "Words");
    try (Visit visit = Visit.of(school, teacher).go("label-sets/" + set.setId())) {
      visit.press("add-label");
      visit.find(TextField.class, "label-name").setValue("repetition");
      visit.press("save-label");
      assertFault(visit, "label-short", "short name");

      visit.find(TextField.class, "label-short").setValue("repeats");
      visit.find(TextArea.class, "label-definition").setValue("The same words again.");
      visit.find(TextArea.class, "label-test").setValue("Were they there before?");
      visit.find(TextArea.class, "label-example").setValue("Work, work, work.");
      visit.find(TextArea.class, "label-confused-why").setValue("It needs a second time.");
      family(visit).setValue("Rhythm");
      visit.press("save-label");

      Label label = now(school, set).label("repetition").orElseThrow();
      assertThat(label.family()).isEqualTo("rhythm");
      assertThat(now(school, set).depth("all").labels()).endsWith("repetition");
      assertThat(visit.words()).contains("Saved.", "repetition");
    }
  }

  @Test
  void twoWindowsDoNotOverwriteEachOther(School school) {
    Account teacher = school.teacher();
    StoredLabelSet set = LabelSetsViewTest.adapt(school, teacher, "Words");
    try (Visit visit = Visit.of(school, teacher).go("label-sets/" + set.setId())) {
      visit.press("open-slur");
      visit.find(TextField.class, "label-name").setValue("insult");
      LabelSetEdit elsewhere = new LabelSetEdit.Retitle("Words, changed", "en");
      school.as(teacher, () -> LabelSetsViewTest.desk(school).edit(set.id(), 1, elsewhere));

      visit.press("save-label");
      assertThat(visit.words()).contains("changed meanwhile");
      assertThat(visit.find(TextField.class, "label-name").getValue()).isEqualTo("insult");
      assertThat(now(school, set).label("slur").orElseThrow().name()).isEqualTo("slur");

      visit.press("save-mine");
      assertThat(now(school, set).title()).isEqualTo("Words, changed");
      assertThat(now(school, set).label("slur").orElseThrow().name()).isEqualTo("insult");
    }
  }

  @Test
  void whatIsNotSavedIsNotLeftWithoutAQuestion(School school) {
    Account teacher = school.teacher();
    StoredLabelSet set = LabelSetsViewTest.adapt(school, teacher, "Words");
    try (Visit visit = Visit.of(school, teacher).go("label-sets/" + set.setId())) {
      visit.press("open-slur");
      visit.find(TextField.class, "label-name").setValue("insult");
      visit.press("open-loaded-term");
      assertThat(visit.words()).contains("slur has changes that are not saved.");
      assertThat(visit.find(TextField.class, "label-name").getValue()).isEqualTo("insult");

      visit.press("go-on");
      assertThat(visit.find(TextField.class, "label-name").getValue()).isEqualTo("loaded term");
      assertThat(now(school, set)).isEqualTo(set.set());
    }
  }

  @Test
  void aLabelIsRemovedAndBroughtBack(School school) {
    Account teacher = school.teacher();
    StoredLabelSet set = LabelSetsViewTest.adapt(school, teacher, "Words");
    try (Visit visit = Visit.of(school, teacher).go("label-sets/" + set.setId())) {
      visit.press("open-slur").press("remove-label");
      assertThat(now(school, set).label("slur")).isEmpty();
      assertThat(visit.has("open-slur")).isFalse();

      visit.press("undo");
      assertThat(now(school, set)).isEqualTo(set.set());
      assertThat(visit.has("open-slur")).isTrue();
    }
  }

  @Test
  void labelsMoveAndLinesAreShownAsOthersSeeThem(School school) {
    Account teacher = school.teacher();
    StoredLabelSet set = LabelSetsViewTest.adapt(school, teacher, "Words");
    try (Visit visit = Visit.of(school, teacher).go("label-sets/" + set.setId())) {
      visit.press("move-down-loaded-term");
      assertThat(now(school, set).labels()).first().extracting(Label::id).isEqualTo("slur");

      vision(visit).setValue(ColourVision.DEUTERANOPIA);
      assertThat(lineOf(visit, "slur"))
          .contains(ColourVision.DEUTERANOPIA.seen("#8a1c7c"))
          .doesNotContain("#8a1c7c");
    }
  }

  @Test
  void aFreeLookIsSuggested(School school) {
    Account teacher = school.teacher();
    StoredLabelSet set = LabelSetsViewTest.adapt(school, teacher, "Words");
    try (Visit visit = Visit.of(school, teacher).go("label-sets/" + set.setId())) {
      visit.press("open-slur");
      visit.find(TextField.class, "label-colour").setValue("#c34901");
      visit.find(TextField.class, "label-dark-colour").setValue("#f28a40");
      pattern(visit).setValue(LinePattern.SOLID);
      visit.press("save-label");
      assertThat(now(school, set)).isEqualTo(set.set());

      visit.press("suggest-look").press("save-label");
      assertThat(now(school, set).label("slur").orElseThrow().pattern()).isEqualTo("double");
    }
  }

  @Test
  void aDepthIsAddedAndItsFaultsAreSaid(School school) {
    Account teacher = school.teacher();
    StoredLabelSet set = LabelSetsViewTest.adapt(school, teacher, "Words");
    try (Visit visit = Visit.of(school, teacher).go("label-sets/" + set.setId())) {
      visit.press("save-depth-new");
      assertThat(visit.words()).contains("Give the depth a name.");

      visit.find(TextField.class, "depth-name-all").setValue("Everything");
      visit.press("save-depth-all");
      assertThat(now(school, set).depth("all").name()).isEqualTo("Everything");
      assertThat(now(school, set).depth("all").labels()).isEqualTo(set.set().depth("all").labels());
    }
  }

  @Test
  void theTitleChangesAndTheSetIsShared(School school) {
    Account teacher = school.teacher();
    StoredLabelSet set = LabelSetsViewTest.adapt(school, teacher, "Words");
    try (Visit visit = Visit.of(school, teacher).go("label-sets/" + set.setId())) {
      visit.find(TextField.class, "set-title").setValue("Other words");
      visit.press("save-title");
      visit.find(Checkbox.class, "set-shared").setValue(true);

      assertThat(now(school, set).title()).isEqualTo("Other words");
    }
    try (Visit visit = Visit.of(school, school.teacher()).go("label-sets/" + set.setId())) {
      assertThat(visit.words()).contains("Other words", "This set belongs to Ms Reed");
      assertThat(visit.has("save-label")).isFalse();
      assertThat(visit.find(TextField.class, "label-name").isReadOnly()).isTrue();
    }
  }

  @Test
  void theLibrarysSetIsReadAndCopied(School school) {
    Account teacher = school.teacher();
    try (Visit visit = Visit.of(school, teacher).go("label-sets/small")) {
      assertThat(visit.words()).contains("This set comes from the library");
      assertThat(visit.has("save-label")).isFalse();
      assertThat(visit.has("add-label")).isFalse();
      assertThat(visit.has("set-title")).isFalse();

      visit.press("adapt");
      assertThat(visit.address()).startsWith("label-sets/my-three-labels");
      assertThat(visit.has("save-label")).isTrue();
    }
  }

  @Test
  void whatAnotherTeacherKeepsIsRefused(School school) {
    StoredLabelSet set = LabelSetsViewTest.adapt(school, school.teacher(), "Secret words");
    try (Visit visit = Visit.of(school, school.teacher()).go("label-sets/" + set.setId())) {
      assertThat(visit.view()).isEqualTo("RefusedView");
      assertThat(visit.words()).doesNotContain("Secret words");
    }
  }

  private static LabelSet now(School school, StoredLabelSet set) {
    return school
        .context()
        .getBean(LabelSetShelf.class)
        .find(set.setId())
        .map(StoredLabelSet::set)
        .orElseThrow();
  }

  private static void assertFault(Visit visit, String id, String words) {
    TextField field = visit.find(TextField.class, id);
    assertThat(field.isInvalid()).isTrue();
    assertThat(field.getErrorMessage()).contains(words);
  }

  private static String lineOf(Visit visit, String label) {
    return Optional.ofNullable(
            visit
                .find(com.vaadin.flow.component.button.Button.class, "open-" + label)
                .getPrefixComponent()
                .getStyle()
                .get("--line"))
        .orElseThrow();
  }

  @SuppressWarnings("unchecked")
  private static ComboBox<String> family(Visit visit) {
    return visit.find(ComboBox.class, "label-family");
  }

  @SuppressWarnings("unchecked")
  private static Select<ColourVision> vision(Visit visit) {
    return visit.find(Select.class, "label-vision");
  }

  @SuppressWarnings("unchecked")
  private static Select<LinePattern> pattern(Visit visit) {
    return visit.find(Select.class, "label-pattern");
  }
}
