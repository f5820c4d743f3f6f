package org.gloss.exercise.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gloss.exercise.file.FrontMatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Details as single fields.
class DetailValuesTest {

  private static final DraftDetails BLANK =
      DraftContents.blank("pier", "The pier", "small", "en", "Ms Reed");

  @ParameterizedTest
  @EnumSource(DetailField.class)
  void aFieldComesBackAsItWasPutInAndNoOtherChanges(DetailField field) {
    DetailValues before = DetailValues.of(BLANK);
    String value =
        switch (field) {
          case LEVEL, MINUTES -> "14";
          case KIND -> "twin";
          default -> "other";
        };

    DetailValues after = DetailValues.of(before.with(field, value).over(BLANK));

    assertThat(after.get(field)).isEqualTo(value);
    assertThat(before.differing(after)).containsExactly(field);
  }

  @Test
  void whatNoFieldHoldsIsLeftAsItIs() {
    DraftDetails spoken =
        BLANK.with(List.of(new FrontMatter.Speaker("Q:", "A reporter")), Optional.of("A reporter"));

    assertThat(DetailValues.of(spoken).over(spoken)).isEqualTo(spoken);
  }

  @Test
  void anotherLabelSetHasNoDepthOfTheOldOne() {
    DetailValues deep = DetailValues.of(BLANK).with(DetailField.DEPTH, "all");

    assertThat(deep.with(DetailField.LABELS, "other").get(DetailField.DEPTH)).isEmpty();
    assertThat(deep.with(DetailField.LABELS, "small").get(DetailField.DEPTH)).isEqualTo("all");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "data:text/html,x",
        "//example.org",
        "https://",
        "https:///path",
        "https://a b",
        "https://example.org/\"onclick=",
        " https://example.org"
      })
  void onlyWholeAddressesOfPagesAreLinks(String link) {
    assertThat(DetailField.LINK.fault(link)).isPresent();
  }

  @Test
  void whatPublishingAsksForMayBeMissingInADraft() {
    assertThat(Stream.of(DetailField.values()).filter(field -> field.fault("").isPresent()))
        .containsExactly(DetailField.LANGUAGE, DetailField.KEY_BY);
    assertThat(DetailField.LINK.fault("HTTPS://example.org/a?b=c#d")).isEmpty();
  }
}
