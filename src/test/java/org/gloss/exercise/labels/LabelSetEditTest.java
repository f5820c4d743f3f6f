package org.gloss.exercise.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.gloss.annotation.Label;
import org.gloss.annotation.LabelSet;
import org.junit.jupiter.api.Test;

/// Changes of a set, and what keeps one from being saved.
class LabelSetEditTest {

  private final LabelSet set = Sets.small();
  private final Label euphemism = Sets.label(set, "euphemism");

  @Test
  void renamingALabelKeepsItsIdAndItsPlace() {
    LabelSet changed = put(Sets.renamed(euphemism, "  soft \n word "), "Word", "full");

    assertThat(ids(changed)).isEqualTo(ids(set));
    assertThat(Sets.label(changed, "euphemism").name()).isEqualTo("soft word");
    assertThat(changed.depths()).isEqualTo(set.depths());
  }

  @Test
  void aNewLabelGetsAnIdOfItsNameThatNoOtherHas() {
    LabelSet once = put(Labels.withId(Sets.renamed(euphemism, "Loaded Term"), ""), "Word", "full");

    assertThat(ids(once)).endsWith("loaded-term-2");
    assertThat(once.depth("full").labels()).endsWith("loaded-term-2");
    assertThat(once.depth("starter").labels()).doesNotContain("loaded-term-2");
  }

  @Test
  void aNameWithoutLatinLettersStillGivesAnId() {
    assertThat(ids(put(Labels.withId(Sets.renamed(euphemism, "كلمة"), ""), "Word", "full")))
        .endsWith("label");
  }

  @Test
  void aNewFamilyIsMadeAndOneWithoutLabelsGoes() {
    LabelSet changed =
        new LabelSetEdit.PutLabel(
                Sets.label(set, "unsupported-claim"), "claim", "Things to check", List.of("full"))
            .applyTo(set);

    assertThat(changed.families())
        .extracting(LabelSet.Group::name)
        .containsExactly("Wording", "Things to check");
    assertThat(Sets.label(changed, "unsupported-claim").family()).isEqualTo("things-to-check");
    assertThat(Sets.label(changed, "unsupported-claim").kind()).isEqualTo("claim");
  }

  @Test
  void labelsMoveWithinTheSetOrWithinADepth() {
    LabelSet all =
        new LabelSetEdit.MoveLabel(Optional.empty(), "unsupported-claim", -2).applyTo(set);
    LabelSet depth = new LabelSetEdit.MoveLabel(Optional.of("full"), "loaded-term", 1).applyTo(set);

    assertThat(ids(all)).containsExactly("unsupported-claim", "loaded-term", "euphemism");
    assertThat(all.depths()).isEqualTo(set.depths());
    assertThat(depth.depth("full").labels())
        .containsExactly("euphemism", "loaded-term", "unsupported-claim");
    assertThat(ids(depth)).isEqualTo(ids(set));
  }

  @Test
  void movingBeyondAnEndStaysThere() {
    assertThat(new LabelSetEdit.MoveLabel(Optional.empty(), "euphemism", 9).applyTo(set).labels())
        .last()
        .isEqualTo(euphemism);
    assertThat(new LabelSetEdit.MoveDepth("starter", -1).applyTo(set)).isEqualTo(set);
  }

  @Test
  void whatNamedARemovedLabelNamesAnother() {
    LabelSet changed =
        new LabelSetEdit.RemoveLabel("loaded-term", Optional.of("euphemism")).applyTo(set);

    assertThat(ids(changed)).containsExactly("euphemism", "unsupported-claim");
    assertThat(Sets.label(changed, "euphemism").parent()).isEmpty();
    assertThat(Sets.label(changed, "euphemism").confusion().label()).isEqualTo("unsupported-claim");
    assertThat(Sets.label(changed, "unsupported-claim").confusion().label()).isEqualTo("euphemism");
    assertThat(changed.depth("starter").labels()).containsExactly("euphemism", "unsupported-claim");
    assertThat(changed.depth("full").labels()).containsExactly("euphemism", "unsupported-claim");
    assertThat(LabelSetRules.faults(changed, set, "")).isEmpty();
  }

  @Test
  void aSetOfOneLabelIsNotSaved() {
    LabelSet two = new LabelSetEdit.RemoveLabel("euphemism", Optional.empty()).applyTo(set);
    LabelSet one = new LabelSetEdit.RemoveLabel("loaded-term", Optional.empty()).applyTo(two);

    assertThat(LabelSetRules.faults(one, two, ""))
        .anyMatch(fault -> fault.message().contains("at least two labels"));
  }

  @Test
  void faultsStandAtTheFieldThatTheyAreAbout() {
    Label wrong = Sets.differing(euphemism, "much too long a name", "l", "solid");
    Label faint = Sets.looking(wrong, "#ffee99", "#222222", "solid");
    LabelSet changed =
        new LabelSetEdit.PutLabel(
                Sets.renamed(faint, " "), "Word", "Wording", List.of("starter", "full"))
            .applyTo(set);

    assertThat(LabelSetRules.faults(changed, set, "euphemism"))
        .filteredOn(fault -> fault.part().equals("euphemism"))
        .extracting(LabelFault::field)
        .contains("name", "short", "colour", "dark-colour", "shortcut")
        .doesNotHaveDuplicates();
  }

  @Test
  void aColourThatCannotBeReadSaysHowToMendIt() {
    LabelSet changed = put(Sets.looking(euphemism, "#ffee99", "#ffb59a", "double"), "Word", "full");

    assertThat(LabelSetRules.faults(changed, set, "euphemism"))
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.field()).isEqualTo("colour");
              assertThat(fault.message()).contains("at least 4.5", "take a darker colour");
            });
  }

  @Test
  void aLineThatColourBlindPeopleMixUpIsAFaultWithACure() {
    LabelSet red = put(Sets.looking(euphemism, "#a50021", "#ffc0a0", "wave"), "Word", "full");
    LabelSet changed =
        new LabelSetEdit.PutLabel(
                Sets.looking(Sets.label(red, "unsupported-claim"), "#5a5a00", "#cfc8a8", "wave"),
                "Claim",
                "Claims",
                List.of("full"))
            .applyTo(red);

    assertThat(LabelSetRules.faults(changed, red, "unsupported-claim"))
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.part()).isEqualTo("unsupported-claim");
              assertThat(fault.field()).isEqualTo("pattern");
              assertThat(fault.message()).contains("“euphemism”", "Take another pattern");
            });
    assertThat(LabelSetRules.faults(changed, changed, "euphemism")).isEmpty();
  }

  @Test
  void aDepthIsMadeChangedAndRemoved() {
    LabelSet more =
        new LabelSetEdit.PutDepth("", "Two words", "all", List.of("euphemism", "loaded-term"))
            .applyTo(set);
    LabelSet fewer =
        new LabelSetEdit.PutDepth("two-words", "Words", "10 and up", List.of("euphemism"))
            .applyTo(more);

    assertThat(more.depths()).extracting(LabelSet.Depth::id).endsWith("two-words");
    assertThat(fewer.depth("two-words"))
        .isEqualTo(new LabelSet.Depth("two-words", "Words", "10 and up", List.of("euphemism")));
    assertThat(new LabelSetEdit.RemoveDepth("two-words").applyTo(fewer)).isEqualTo(set);
  }

  @Test
  void aDepthWithoutLabelsIsSaidWithItsName() {
    LabelSet changed = new LabelSetEdit.PutDepth("full", "Full", "all", List.of()).applyTo(set);

    assertThat(LabelSetRules.faults(changed, set, "full"))
        .contains(new LabelFault("full", "labels", "The depth “Full” needs at least one label."));
  }

  @Test
  void aNewSetIsSoundAsItIs() {
    LabelSet fresh = FreshSet.named("mine", "Mine");

    assertThat(LabelSetRules.faults(fresh, fresh, "")).isEmpty();
    assertThat(Likeness.faults(fresh)).isEmpty();
  }

  private LabelSet put(Label label, String kind, String depth) {
    return new LabelSetEdit.PutLabel(label, kind, "Wording", List.of(depth)).applyTo(set);
  }

  private static List<String> ids(LabelSet set) {
    return set.labels().stream().map(Label::id).toList();
  }
}
