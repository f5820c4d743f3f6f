package org.gloss.exercise.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gloss.annotation.AnswerKey;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The rules for the content of the first pack.
class ShippedContentTest {

  private static final ReadResult SHIPPED = ExerciseLibrary.read(Samples.SHIPPED);
  private static final String SWAPPED = "arrogant of my country";
  private static final String CHARGE = "arrogant";

  static Stream<ExerciseFile> passagesAndTwins() {
    return SHIPPED.exercises().stream()
        .filter(
            exercise ->
                Set.of(ExerciseKind.PASSAGE, ExerciseKind.TWIN).contains(exercise.front().kind()));
  }

  static Stream<ExerciseFile> passages() {
    return ofKind(ExerciseKind.PASSAGE);
  }

  @ParameterizedTest
  @MethodSource("passages")
  void aPassageHas100To350Words(ExerciseFile exercise) {
    assertThat(exercise.passage().words().count()).as(exercise.file()).isBetween(100, 350);
  }

  @ParameterizedTest
  @MethodSource("passagesAndTwins")
  void aKeyHas6To14RequiredItemsOverAtLeastFourLabels(ExerciseFile exercise) {
    List<KeyItem> required = items(exercise.key(), KeyItem.Status.REQUIRED);
    assertThat(required).as(exercise.file()).hasSizeBetween(6, 14);
    assertThat(required.stream().map(item -> item.labels().getFirst()).distinct())
        .as(exercise.file())
        .hasSizeGreaterThanOrEqualTo(4);
  }

  @ParameterizedTest
  @MethodSource("passagesAndTwins")
  void aKeyHasOptionalItemsAndATrap(ExerciseFile exercise) {
    assertThat(items(exercise.key(), KeyItem.Status.OPTIONAL))
        .as(exercise.file())
        .hasSizeGreaterThanOrEqualTo(2);
    assertThat(items(exercise.key(), KeyItem.Status.TRAP)).as(exercise.file()).isNotEmpty();
  }

  @Test
  void everyItemHasAReasonOfOneToFourSentences() {
    keys()
        .flatMap(key -> key.items().stream())
        .forEach(item -> assertThat(item.reason().length()).isBetween(20, 600));
  }

  @Test
  void atLeastFourPassagesHaveTwoCompleteKeys() {
    List<ExerciseFile> twice = passages().filter(exercise -> !exercise.others().isEmpty()).toList();
    assertThat(twice).hasSizeGreaterThanOrEqualTo(4);
    for (ExerciseFile exercise : twice) {
      assertThat(exercise.otherKeys())
          .as(exercise.file())
          .allSatisfy(
              key -> {
                assertThat(key.instructor()).isNotEqualTo(exercise.key().instructor());
                assertThat(items(key, KeyItem.Status.REQUIRED)).hasSizeBetween(6, 14);
              });
    }
  }

  @Test
  void thereAreCleanPassagesTwinsAndAWarmUp() {
    assertThat(ofKind(ExerciseKind.CLEAN)).hasSizeGreaterThanOrEqualTo(2);
    assertThat(ofKind(ExerciseKind.TWIN)).hasSizeGreaterThanOrEqualTo(2);
    assertThat(ofKind(ExerciseKind.WARM_UP))
        .allSatisfy(exercise -> assertThat(exercise.key().items()).hasSize(5))
        .isNotEmpty();
  }

  @Test
  void whatMayBeTheMachinesChargeIsNeverRequired() {
    for (ExerciseFile exercise : SHIPPED.exercises()) {
      String text = exercise.passage().text();
      int start = text.toLowerCase(Locale.ROOT).indexOf(SWAPPED);
      if (start >= 0) {
        Span swapped = new Span(start, start + CHARGE.length());
        Stream.concat(Stream.of(exercise.key()), exercise.otherKeys().stream())
            .flatMap(key -> items(key, KeyItem.Status.REQUIRED).stream())
            .forEach(item -> assertThat(item.span().overlaps(swapped)).isFalse());
      }
    }
    assertThat(SHIPPED.exercises().stream().map(exercise -> exercise.passage().text()))
        .anyMatch(text -> text.contains(SWAPPED));
  }

  @Test
  void everyExerciseHasItsCardItsNoteAndItsLastQuestion() {
    for (ExerciseFile exercise : SHIPPED.exercises()) {
      assertThat(exercise.provenance()).as(exercise.file()).isPresent();
      assertThat(exercise.teachersNote()).as(exercise.file()).isPresent();
      if (exercise.front().kind() != ExerciseKind.WARM_UP) {
        assertThat(exercise.front().question()).as(exercise.file()).isPresent();
      }
    }
    assertThat(interview()).allMatch(exercise -> exercise.front().notice().isPresent());
  }

  private static Stream<ExerciseFile> interview() {
    return passages().filter(exercise -> exercise.front().id().startsWith("interview-"));
  }

  private static Stream<AnswerKey> keys() {
    return SHIPPED.exercises().stream()
        .flatMap(
            exercise -> Stream.concat(Stream.of(exercise.key()), exercise.otherKeys().stream()));
  }

  private static Stream<ExerciseFile> ofKind(ExerciseKind kind) {
    return SHIPPED.exercises().stream().filter(exercise -> exercise.front().kind() == kind);
  }

  private static List<KeyItem> items(AnswerKey key, KeyItem.Status status) {
    return key.items().stream()
        .filter(item -> item.status() == status)
        .collect(Collectors.toList());
  }
}
