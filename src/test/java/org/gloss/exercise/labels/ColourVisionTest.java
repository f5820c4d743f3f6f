package org.gloss.exercise.labels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Colours as people see them.
class ColourVisionTest {

  /// The values that CSS Color 4 and Ottosson's own page give for the primaries of sRGB.
  @ParameterizedTest
  @CsvSource({
    "#ffffff, 1.0000, 0.0000, 0.0000",
    "#000000, 0.0000, 0.0000, 0.0000",
    "#ff0000, 0.6280, 0.2249, 0.1258",
    "#00ff00, 0.8664, -0.2339, 0.1795",
    "#0000ff, 0.4520, -0.0324, -0.3115"
  })
  void theColourSpaceGivesThePublishedValues(String colour, double l, double a, double b) {
    double[] lab = Colour.of(colour).okLab();

    assertThat(lab[0]).isCloseTo(l, within(0.0005));
    assertThat(lab[1]).isCloseTo(a, within(0.0005));
    assertThat(lab[2]).isCloseTo(b, within(0.0005));
  }

  /// Red in linear light is the first column of the paper's matrix for a severity of 1.
  @ParameterizedTest
  @CsvSource({
    "PROTANOPIA, #6d5f00",
    "DEUTERANOPIA, #a39000",
    "TRITANOPIA, #ff000f",
    "USUAL, #ff0000"
  })
  void redLooksAsThePaperSaysOfIt(ColourVision vision, String seen) {
    assertThat(vision.seen("#ff0000")).isEqualTo(seen);
  }

  @ParameterizedTest
  @EnumSource(ColourVision.class)
  void everybodySeesGreysAsTheyAre(ColourVision vision) {
    for (String grey : List.of("#000000", "#808080", "#c0c0c0", "#ffffff")) {
      assertThat(Colour.of(vision.seen(grey)).distance(Colour.of(grey))).isLessThan(0.005);
    }
  }

  @Test
  void whatEachKindMixesUpIsFound() {
    assertThat(ColourVision.DEUTERANOPIA.tellsApart("#a50021", "#5a5a00")).isFalse();
    assertThat(ColourVision.USUAL.tellsApart("#a50021", "#5a5a00")).isTrue();
    assertThat(ColourVision.TRITANOPIA.tellsApart("#0060a0", "#006a6a")).isFalse();
    assertThat(ColourVision.DEUTERANOPIA.tellsApart("#0060a0", "#7a5a00")).isTrue();
  }

  @Test
  void aColourIsNeverToldFromItself() {
    for (ColourVision vision : ColourVision.values()) {
      assertThat(vision.tellsApart("#123456", "#123456")).isFalse();
      assertThat(vision.tellsApart("#000000", "#ffffff")).isTrue();
    }
  }

  @Test
  void whatIsNoColourIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Colour.of("red"));
    assertThat(Colour.isOne("#12345")).isFalse();
    assertThat(Colour.isOne("#12345G")).isFalse();
    assertThat(Colour.isOne("#aBcDeF")).isTrue();
  }

  @Test
  void aColourIsWrittenAsItWasRead() {
    for (int value = 0; value < 256; value++) {
      String colour = String.format("#%02x%02x%02x", value, 255 - value, value / 2);
      assertThat(Colour.of(colour).hex()).isEqualTo(colour);
    }
  }
}
