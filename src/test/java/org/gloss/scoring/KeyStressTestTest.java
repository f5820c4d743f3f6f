package org.gloss.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.gloss.annotation.AnswerKey;
import org.gloss.scoring.KeyStressTest.Play;
import org.gloss.scoring.KeyStressTest.Played;
import org.gloss.scoring.ScoringRules.Mode;
import org.gloss.scoring.ScoringRules.Preset;
import org.junit.jupiter.api.Test;

class KeyStressTestTest {

  private static final List<String> OFFERED = List.of("a1", "a2", "b1", "c1");

  /// Forty sentences of six words.
  private static final Case TEXT = Case.ofText("One two three four five six. ".repeat(40).strip());

  /// Eight short items, far apart.
  private static final Case SPARSE =
      TEXT.item(1, 3, "a1")
          .item(31, 33, "a1")
          .item(61, 63, "b1")
          .item(91, 93, "a2")
          .item(121, 123, "c1")
          .item(151, 153, "b1")
          .item(181, 183, "a1")
          .item(211, 213, "a2");

  @Test
  void cheapPlayDoesNotPayOnASparseKey() {
    KeyStressTest test = of(SPARSE);
    assertThat(percent(test, Play.EVERYTHING, Preset.BALANCED, Mode.TEST)).isZero();
    assertThat(percent(test, Play.EVERY_SENTENCE, Preset.BALANCED, Mode.TEST)).isZero();
    assertThat(percent(test, Play.RANDOM, Preset.BALANCED, Mode.TEST)).isLessThan(10);
    assertThat(percent(test, Play.WRONG_NAMES, Preset.SPOTTING, Mode.TEST)).isEqualTo(100);
    assertThat(percent(test, Play.WRONG_NAMES, Preset.BALANCED, Mode.TEST)).isEqualTo(40);
    assertThat(percent(test, Play.WRONG_NAMES, Preset.NAMING, Mode.TEST)).isZero();
    assertThat(test.warnings())
        .containsExactly(
            "Every place with a wrong name earns 100% under Spotting. If names matter, choose a preset"
                + " in which they count more.");
  }

  @Test
  void everySentenceUnderEveryLabelPaysWhereExtrasAreFree() {
    KeyStressTest test = of(TEXT.item(0, 6, "a1").item(60, 66, "b1"));
    assertThat(percent(test, Play.EVERYTHING, Preset.NAMING, Mode.PRACTICE)).isEqualTo(100);
    assertThat(percent(test, Play.EVERYTHING, Preset.NAMING, Mode.TEST)).isZero();
  }

  @Test
  void whereEverySentenceIsKeyedMarkingThemAllPaysAndIsWarnedOf() {
    Case all = TEXT;
    for (int i = 0; i < 40; i++) {
      all = all.item(6 * i, 6 * i + 6, "a1");
    }
    KeyStressTest test = of(all);
    assertThat(percent(test, Play.EVERY_SENTENCE, Preset.NAMING, Mode.TEST)).isEqualTo(100);
    assertThat(test.warnings())
        .anyMatch(
            words ->
                words.startsWith(
                    "Marking every sentence earns 100% under Spotting, 100% under Balanced, 100% under"
                        + " Naming. Require fewer"))
        .anyMatch(words -> words.startsWith("Random marks earn "));
  }

  /// Five items at half credit, less a half for the third extra: under Naming the names on the
  /// three items of other families do not match.
  @Test
  void wrongNamesAreOfTheFamilyOnlyWhereNoOtherIsOffered() {
    KeyStressTest test =
        KeyStressTest.of(
            TEXT.passage(), SPARSE.key(), Case.FAMILIES, List.of("a1", "a2"), List.of());
    assertThat(percent(test, Play.WRONG_NAMES, Preset.NAMING, Mode.TEST)).isEqualTo(25);
  }

  @Test
  void theSecondInstructorIsTheBestOfTheOthers() {
    AnswerKey same = new AnswerKey("B", SPARSE.items());
    AnswerKey poor = new AnswerKey("C", SPARSE.items().subList(0, 1));
    KeyStressTest good = of(SPARSE, poor, same);
    assertThat(percent(good, Play.SECOND_INSTRUCTOR, Preset.NAMING, Mode.TEST)).isEqualTo(100);
    KeyStressTest bad = of(SPARSE, poor);
    assertThat(percent(bad, Play.SECOND_INSTRUCTOR, Preset.NAMING, Mode.TEST)).isEqualTo(13);
    assertThat(bad.warnings())
        .contains(
            "The second instructor earns 13% under Spotting, 13% under Balanced, 13% under Naming."
                + " Compare both keys before students are measured by this one.");
  }

  @Test
  void theSameKeyGivesTheSameScores() {
    assertThat(of(SPARSE)).isEqualTo(of(SPARSE));
  }

  @Test
  void withoutRequiredItemsOnlyMarkingEverythingIsPlayed() {
    assertThat(of(TEXT).plays())
        .extracting(Played::play)
        .containsExactly(Play.EVERYTHING, Play.EVERY_SENTENCE);
    assertThat(of(TEXT).warnings()).isEmpty();
    assertThatThrownBy(
            () -> KeyStressTest.of(TEXT.passage(), TEXT.key(), Case.FAMILIES, List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static KeyStressTest of(Case given, AnswerKey... others) {
    return KeyStressTest.of(given.passage(), given.key(), Case.FAMILIES, OFFERED, List.of(others));
  }

  private static int percent(KeyStressTest test, Play play, Preset preset, Mode mode) {
    return test.plays().stream()
        .filter(played -> played.play() == play)
        .findFirst()
        .orElseThrow()
        .score(new ScoringRules(preset, mode))
        .percent();
  }
}
