package org.gloss.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gloss.account.Account;
import org.gloss.exercise.Exercise;
import org.gloss.exercise.draft.Draft;
import org.gloss.exercise.draft.Drafts;
import org.gloss.exercise.draft.Publishing;
import org.gloss.store.KeyWork;
import org.gloss.store.Lesson;
import org.gloss.store.OnH2;
import org.gloss.store.School;
import org.junit.jupiter.api.Test;

/// The last look before students get an exercise, and publishing it.
@OnH2
class PublishStepTest {

  @Test
  void whatIsMissingLeadsToWhereItIsMended(School school) {
    KeyWork work = KeyWork.of(school);
    work.put(work.revised(work.item("its plan", "slur"), 1, ""));
    try (Visit visit = publish(school, work.writer(), work.draft())) {
      assertThat(visit.words()).contains("Before publishing", "“its plan” needs a reason.");
      assertThat(visit.link("Go to “Key”")).isEqualTo("drafts/" + work.draft().id() + "/key");
      assertThat(visit.find(Button.class, "publish").isEnabled()).isFalse();
    }
  }

  @Test
  void contradictionsKeepAnExerciseFromBeingPublished(School school) {
    KeyWork work = KeyWork.of(school);
    work.put(work.item("three piers", "unsupported-claim"));
    try (Visit visit = publish(school, work.writer(), work.draft())) {
      assertThat(visit.words())
          .contains("“three piers”: The same words and name are right in one item and a trap in");
      assertThat(visit.find(Button.class, "publish").isEnabled()).isFalse();
    }
  }

  @Test
  void anEmptyDraftSaysWhatItNeedsAndIsNotPlayed(School school) {
    Account teacher = school.teacher();
    Draft draft = school.as(teacher, () -> drafts(school).begin("", "small", "en"));
    try (Visit visit = publish(school, teacher, draft)) {
      assertThat(visit.words())
          .contains("Give the exercise a title.", "Put in the text.")
          .contains("There is nothing to play with yet.");
      assertThat(visit.link("Go to “Text”")).isEqualTo("drafts/" + draft.id() + "/text");
    }
  }

  @Test
  void cheapPlayIsShownInPercentAndInWords(School school) {
    KeyWork work = KeyWork.of(school);
    try (Visit visit = publish(school, work.writer(), work.draft())) {
      assertThat(visit.words()).contains("Stress test", "Balance");
      assertThat(
              visit.all(NativeTableRow.class).stream()
                  .map(
                      row ->
                          row.getChildren()
                              .map(cell -> cell.getElement().getText())
                              .collect(Collectors.joining(" "))))
          .first()
          .isEqualTo("Play Spotting Balanced Naming");
      assertThat(visit.all(NativeTableRow.class).stream().skip(1))
          .hasSize(5)
          .allSatisfy(
              row ->
                  assertThat(row.getElement().getTextRecursively()).matches(".*[^0-9](\\d+%){3}"));
      assertThat(visit.words()).contains("With fewer than 6, one miss weighs a lot.");
    }
  }

  @Test
  void secondOpinionsAreCountedAndThoseUnderWayDoNotHinder(School school) {
    KeyWork work = KeyWork.of(school);
    work.second();
    try (Visit visit = publish(school, work.writer(), work.draft())) {
      assertThat(visit.words())
          .contains("Ms Reed is still writing a key. You can publish without it")
          .contains("Compare with the key of Instructor B", "The two instructors");
      assertThat(visit.find(Button.class, "publish").isEnabled()).isTrue();
    }
  }

  @Test
  void aPublishedExerciseIsThereForClassesAndTheDraftIsGone(School school) {
    KeyWork work = KeyWork.of(school);
    try (Visit visit = publish(school, work.writer(), work.draft())) {
      visit.press("publish");
      assertThat(visit.all(Dialog.class)).singleElement().matches(Dialog::isOpened);
      visit.press("go-back");
      assertThat(newest(school, work.draft())).isEmpty();

      visit.find(TextField.class, "remark").setValue("A first go");
      visit.press("publish").press("publish-now");

      assertThat(newest(school, work.draft()).orElseThrow().number()).isOne();
      assertThat(visit.address()).isEqualTo("bank/" + work.draft().exerciseId());
      assertThat(publish(school, work.writer(), work.draft()).view()).isEqualTo("RefusedView");
    }
  }

  @Test
  void whatAnotherVersionChangesIsToldAndNothingIsOverwritten(School school) {
    KeyWork first = KeyWork.of(school);
    Exercise one = published(school, first);
    Draft next = school.as(first.writer(), () -> drafts(school).change(one.file().front().id()));
    KeyWork work = KeyWork.of(school, first.writer(), next);
    work.put(work.item("its plan", "slur"));
    try (Visit visit = publish(school, first.writer(), next)) {
      assertThat(visit.words()).contains("What changes");
      overtake(school, one);

      visit.find(TextField.class, "remark").setValue("Mine");
      visit.press("publish").press("publish-now");
      assertThat(visit.words()).contains("Version 2 came after you began");
      assertThat(newest(school, next).orElseThrow().number()).isEqualTo(2);

      visit.press("go-back");
      assertThat(visit.find(TextField.class, "remark").getValue()).isEqualTo("Mine");
      visit.press("publish").press("publish-now").press("publish-anyway");
      assertThat(newest(school, next).orElseThrow().number()).isEqualTo(3);
    }
  }

  @Test
  void nobodyElseComesHere(School school) {
    KeyWork work = KeyWork.of(school);
    for (Account who :
        new Account[] {
          school.teacher(), work.second().writer(), Lesson.practice(school).student()
        }) {
      try (Visit visit = publish(school, who, work.draft())) {
        assertThat(visit.view()).isIn("RefusedView", "NotFoundView");
        assertThat(visit.words()).doesNotContain("harbour", "Stress test");
      }
    }
  }

  private static Visit publish(School school, Account who, Draft draft) {
    return Visit.of(school, who).go("drafts/" + draft.id() + "/publish");
  }

  private static Exercise published(School school, KeyWork work) {
    Publishing publishing = school.context().getBean(Publishing.class);
    Publishing.Outcome outcome =
        school.as(work.writer(), () -> publishing.publish(work.draft().id(), "", false));
    return ((Publishing.Outcome.Published) outcome).exercise();
  }

  /// A newer version, as a changed file would make it.
  private static void overtake(School school, Exercise version) {
    UUID id = UUID.randomUUID();
    school
        .jdbc()
        .sql(
            "insert into exercise_version (id, exercise_id, number, key_number, sha256, title,"
                + " files, origin, remark, loaded_at) select ?, exercise_id, number + 1,"
                + " key_number + 1, sha256, title, files, 'FILE', '', loaded_at from"
                + " exercise_version where id = ?")
        .params(id, version.versionId())
        .update();
  }

  private static Optional<Exercise> newest(School school, Draft draft) {
    return school.exercises().newest(draft.exerciseId());
  }

  private static Drafts drafts(School school) {
    return school.context().getBean(Drafts.class);
  }
}
