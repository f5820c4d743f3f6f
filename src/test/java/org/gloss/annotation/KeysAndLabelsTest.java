package org.gloss.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gloss.annotation.KeyItem.Status;
import org.gloss.annotation.Label.Confusion;
import org.gloss.annotation.LabelSet.Depth;
import org.gloss.annotation.LabelSet.Group;
import org.junit.jupiter.api.Test;

class KeysAndLabelsTest {

  private static final LabelSet SET =
      new LabelSet(
          "set",
          "Set",
          "en",
          List.of(),
          List.of(new Group("kind", "Kind")),
          List.of(new Group("family", "Family")),
          List.of(
              label("top", Optional.empty()),
              label("left", Optional.of("top")),
              label("right", Optional.of("top")),
              label("deep", Optional.of("left"))),
          List.of(
              new Depth("shallow", "Shallow", "all", List.of("top")),
              new Depth("middle", "Middle", "some", List.of("left", "right"))));

  @Test
  void anItemNeedsLabelsNoneTwiceAWeightInBoundsAndACoreInside() {
    assertThatThrownBy(() -> item(List.of(), "1", Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> item(List.of("a", "a"), "1", Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> item(List.of("a"), "0.49", Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> item(List.of("a"), "3.01", Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> item(List.of("a"), "1", Optional.of(new Span(5, 12))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(item(List.of("a"), "0.5", Optional.of(new Span(5, 10))).labels()).hasSize(1);
    assertThat(item(List.of("a"), "3", Optional.of(new Span(0, 10))).labels()).hasSize(1);
  }

  @Test
  void anAnnotationNeedsALabelAndAReasonOfBoundedLength() {
    assertThatThrownBy(() -> annotation(" ", "")).isInstanceOf(IllegalArgumentException.class);
    String longest = "x".repeat(Annotation.LONGEST_REASON);
    assertThat(annotation("a", longest).reason()).hasSize(Annotation.LONGEST_REASON);
    assertThatThrownBy(() -> annotation("a", longest + "x"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aKeyIsInTextOrder() {
    KeyItem late = item(List.of("a"), "1", Optional.empty());
    KeyItem early =
        new KeyItem(
            new Span(0, 9), Optional.empty(), List.of("b"), BigDecimal.ONE, Status.TRAP, "", "");
    assertThat(new AnswerKey("A", List.of(late, early)).items()).containsExactly(early, late);
  }

  @Test
  void aLabelIsOfferedAsItselfItsAncestorOrEverythingBelow() {
    assertThat(SET.offeredFor(List.of("deep"), "middle")).containsExactly("left");
    assertThat(SET.offeredFor(List.of("right", "deep"), "middle")).containsExactly("right", "left");
    assertThat(SET.offeredFor(List.of("top"), "middle")).containsExactly("left", "right");
    assertThat(SET.offeredFor(List.of("left", "right"), "shallow")).containsExactly("top");
    assertThat(SET.offeredFor(List.of("unknown"), "middle")).isEmpty();
  }

  @Test
  void aKeyAtADepthLeavesOutWhatTheDepthDoesNotOffer() {
    KeyItem known = item(List.of("deep"), "1", Optional.empty());
    KeyItem unknown = item(List.of("unknown"), "1", Optional.empty());
    AnswerKey key = new AnswerKey("A", List.of(known, unknown)).at("shallow", SET);
    assertThat(key.items()).singleElement().extracting(KeyItem::labels).isEqualTo(List.of("top"));
  }

  @Test
  void everyLabelHasAFamilyAndAnUnknownDepthIsRefused() {
    assertThat(SET.familyOf()).containsOnlyKeys("top", "left", "right", "deep");
    assertThat(SET.offered("shallow")).extracting(Label::id).containsExactly("top");
    assertThatThrownBy(() -> SET.depth("none")).isInstanceOf(IllegalArgumentException.class);
    assertThat(SET.label("none")).isEmpty();
  }

  private static KeyItem item(List<String> labels, String weight, Optional<Span> core) {
    return new KeyItem(
        new Span(0, 10), core, labels, new BigDecimal(weight), Status.REQUIRED, "because", "");
  }

  private static Annotation annotation(String label, String reason) {
    return new Annotation(new UUID(0, 0), new Span(0, 1), label, reason);
  }

  private static Label label(String id, Optional<String> parent) {
    return new Label(
        id,
        "kind",
        "family",
        parent,
        id,
        id,
        "It is.",
        "Is it?",
        "Such.",
        new Confusion("other", "Not that."),
        "#000000",
        "#ffffff",
        "solid",
        "x",
        List.of());
  }
}
