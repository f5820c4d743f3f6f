package org.gloss.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.Passage;
import org.gloss.annotation.Span;
import org.gloss.exercise.Exercise;
import org.gloss.exercise.WarmUpItem;
import org.gloss.scoring.Target;
import org.junit.jupiter.api.Test;

/// Nothing of a key reaches a student's browser before submission: not in HTML, UIDL, scripts or
/// storage.
@OnStage
class SecretsIT {

  private static final Exercise EXERCISE = Library.exercise(Library.SWEATSHIRT);
  private static final Passage PASSAGE = EXERCISE.passage();

  @Test
  void noReasonHintOrSpanOfTheKeyIsInWhatABrowserReceivesOrKeepsBeforeSubmission(Stage stage) {
    try (Visitor student = stage.visit(Device.DESKTOP)) {
      Received received = new Received(student.page());
      student.join().warmUp();
      PassagePage passage = student.open(EXERCISE);
      passage.markFast(0, 3, "loaded-term");
      passage.awaitSaved();
      received.addStored(student.page());
      assertThat(received.holds("playing democracy")).isTrue();
      assertThat(found(received)).isEmpty();
      assertThat(spans()).noneMatch(received::holds);
      passage.submit();
      passage.awaitShown();
      assertThat(reasons()).allMatch(received::holds);
      assertThat(spans()).hasSizeGreaterThan(20).allMatch(received::holds);
      assertThat(received.unread()).isEmpty();
    }
  }

  @Test
  void aHintComesOnlyOnRequestAndAlone(Stage stage) {
    try (Visitor student = stage.visit(Device.DESKTOP).join().warmUp()) {
      student.open(EXERCISE);
      Page page = student.page();
      Received received = new Received(page);
      page.locator("#ask-hint").click();
      page.locator("#hint:not(:empty)").waitFor();
      assertThat(EXERCISE.key().items().stream().map(KeyItem::hint))
          .contains(page.locator("#hint").innerText());
      assertThat(found(received)).hasSize(1);
    }
  }

  @Test
  void theWarmUpGivesAReasonOnlyAfterItsAnswer(Stage stage) {
    try (Visitor student = stage.visit(Device.DESKTOP)) {
      Received received = new Received(student.page());
      student.join().warmUp();
      int before = -1;
      for (WarmUpItem item : Library.exercise(Library.WARM_UP).warmUpItems()) {
        int asked = received.first(item.passage().text());
        int told = received.first(item.key().items().getFirst().reason());
        assertThat(asked).isGreaterThan(before);
        assertThat(told).isGreaterThan(asked);
        before = told;
      }
    }
  }

  private static List<String> found(Received received) {
    return Stream.concat(reasons().stream(), otherSecrets()).filter(received::holds).toList();
  }

  private static List<String> reasons() {
    return EXERCISE.key().items().stream().map(KeyItem::reason).toList();
  }

  /// All hints, and the reasons of the other instructors.
  private static Stream<String> otherSecrets() {
    return Stream.concat(
        EXERCISE.keys().stream()
            .flatMap(key -> key.items().stream())
            .map(KeyItem::hint)
            .filter(hint -> !hint.isBlank()),
        EXERCISE.keys().stream().skip(1).flatMap(key -> key.items().stream()).map(KeyItem::reason));
  }

  /// Cores and extents, but for those that are a word, a sentence or a paragraph, whose offsets
  /// every browser gets.
  private static List<Span> spans() {
    return EXERCISE.key().items().stream()
        .map(item -> Target.of(PASSAGE, item))
        .flatMap(target -> Stream.of(target.core(), target.extent()))
        .filter(words -> words.size() > 1)
        .map(PASSAGE::span)
        .distinct()
        .filter(span -> !PASSAGE.sentences().contains(span))
        .filter(span -> !PASSAGE.paragraphs().contains(span))
        .toList();
  }
}
