package org.gloss.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.KeyItem.Status;
import org.gloss.annotation.Span;
import org.gloss.annotation.WordRange;
import org.junit.jupiter.api.Test;

class PlaceTest {

  private static final Target CORE_10_TO_14_EXTENT_8_TO_16 =
      new Target(
          new KeyItem(
              new Span(0, 1),
              Optional.empty(),
              List.of("a1"),
              BigDecimal.ONE,
              Status.REQUIRED,
              "because",
              ""),
          new WordRange(10, 14),
          new WordRange(8, 16));

  @Test
  void halfOfTheCoreAndHalfOfTheAnnotationAreEnoughForFullPlace() {
    assertThat(place(12, 20)).isEqualTo(Place.FULL);
    assertThat(place(8, 12)).isEqualTo(Place.FULL);
    assertThat(place(0, 16)).isEqualTo(Place.FULL);
  }

  @Test
  void lessOfEitherIsHalfAsLongAsTheCoreIsTouched() {
    assertThat(place(13, 16)).isEqualTo(Place.HALF);
    assertThat(place(0, 17)).isEqualTo(Place.HALF);
    assertThat(place(0, 32)).isEqualTo(Place.HALF);
    assertThat(place(13, 14)).isEqualTo(Place.HALF);
  }

  @Test
  void lessThanAQuarterInTheExtentOrACoreUntouchedIsNoPlace() {
    assertThat(place(0, 33)).isEqualTo(Place.NONE);
    assertThat(place(14, 16)).isEqualTo(Place.NONE);
    assertThat(place(20, 30)).isEqualTo(Place.NONE);
  }

  private static Place place(int from, int to) {
    return Place.of(new WordRange(from, to), CORE_10_TO_14_EXTENT_8_TO_16);
  }
}
