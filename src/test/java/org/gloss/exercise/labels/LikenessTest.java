package org.gloss.exercise.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gloss.annotation.Label;
import org.gloss.annotation.LabelSet;
import org.junit.jupiter.api.Test;

/// Labels that some people cannot tell apart.
class LikenessTest {

  private static final String RED = "#a50021";
  private static final String OLIVE = "#5a5a00";
  private static final String PINK = "#ffb0b0";
  private static final String PALE_GREEN = "#cfc8a8";

  private final LabelSet set = Sets.small();

  @Test
  void sameColourForSomeWithAnotherPatternIsANoteAndNoFault() {
    LabelSet changed = with(OLIVE, PALE_GREEN, "dashes");

    Likeness note = of(changed, "loaded-term", "unsupported-claim");

    assertThat(note.samePattern()).isFalse();
    assertThat(note.seenBy())
        .contains(ColourVision.DEUTERANOPIA)
        .doesNotContain(ColourVision.USUAL);
    assertThat(note.who()).contains("do not see green");
    assertThat(Likeness.faults(changed)).isEmpty();
  }

  @Test
  void sameColourForSomeWithTheSamePatternIsAFault() {
    assertThat(Likeness.faults(with(OLIVE, PALE_GREEN, "solid")))
        .singleElement()
        .matches(likeness -> likeness.concerns("loaded-term"))
        .matches(likeness -> likeness.concerns("unsupported-claim"))
        .matches(likeness -> !likeness.concerns("euphemism"));
  }

  @Test
  void labelsThatNoDepthOffersTogetherDoNotCount() {
    LabelSet apart =
        SetParts.with(
            set,
            with(OLIVE, PALE_GREEN, "solid").labels(),
            List.of(
                new LabelSet.Depth("one", "One", "all", List.of("loaded-term")),
                new LabelSet.Depth("two", "Two", "all", List.of("unsupported-claim"))));

    assertThat(Likeness.of(apart)).isEmpty();
  }

  @Test
  void theShippedLabelsOfTheDepthsForSchoolsAreToldApartByEverybody() {
    LabelSet shipped = Sets.shipped();
    LabelSet forSchools = SetParts.with(shipped, shipped.labels(), shipped.depths().subList(0, 2));

    assertThat(forSchools.depths())
        .extracting(LabelSet.Depth::id)
        .containsExactly("starter", "families");
    assertThat(Likeness.faults(forSchools)).isEmpty();
  }

  @Test
  void aFreeLookKeepsTheColourWherePatternsAreLeft() {
    Label claim = Sets.looking(Sets.label(set, "unsupported-claim"), RED, PINK, "solid");
    List<Label> others = List.of(Sets.looking(Sets.label(set, "loaded-term"), RED, PINK, "solid"));

    assertThat(Palette.free(claim, others)).contains(new Palette.Look(RED, PINK, "double"));
    assertThat(Palette.free(claim, others)).isEqualTo(Palette.free(claim, others));
  }

  @Test
  void aFreeLookTakesAnotherColourWhereAllPatternsAreTaken() {
    Label claim = Sets.looking(Sets.label(set, "unsupported-claim"), RED, PINK, "solid");
    List<Label> others =
        LinePattern.all().stream()
            .map(
                pattern ->
                    Labels.withId(Sets.looking(claim, RED, PINK, pattern.word()), pattern.word()))
            .toList();

    Palette.Look look = Palette.free(claim, others).orElseThrow();

    assertThat(look.colour()).isNotEqualTo(RED);
    assertThat(look.pattern()).isEqualTo("solid");
    assertThat(others)
        .allMatch(
            other ->
                Likeness.toldApart(
                    other, Sets.looking(claim, look.colour(), look.darkColour(), look.pattern())));
  }

  @Test
  void aFreeShortcutIsALetterOfTheNameFirst() {
    List<Label> others = set.labels();

    assertThat(Palette.freeShortcut("Euphemism", others)).contains("u");
    assertThat(Palette.freeShortcut("1", others)).contains("a");
    assertThat(Palette.freeShortcut("", List.of())).contains("a");
  }

  private LabelSet with(String claimLight, String claimDark, String pattern) {
    return SetParts.with(
        set,
        set.labels().stream()
            .map(
                label ->
                    switch (label.id()) {
                      case "loaded-term" -> Sets.looking(label, RED, "#ffc0a0", "solid");
                      case "unsupported-claim" ->
                          Sets.looking(label, claimLight, claimDark, pattern);
                      default -> label;
                    })
            .toList(),
        set.depths());
  }

  private static Likeness of(LabelSet set, String one, String other) {
    return Likeness.of(set).stream()
        .filter(likeness -> likeness.concerns(one) && likeness.concerns(other))
        .findFirst()
        .orElseThrow();
  }
}
