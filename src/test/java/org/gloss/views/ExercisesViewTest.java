package org.gloss.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.gloss.classroom.JoinOutcome;
import org.gloss.store.Lesson;
import org.gloss.store.OnH2;
import org.gloss.store.School;
import org.junit.jupiter.api.Test;

/// A student's list of exercises.
@OnH2
class ExercisesViewTest {

  @Test
  void itTellsInWordsHowFarTheStudentIs(School school) {
    Lesson lesson = Lesson.test(school);
    try (Visit visit = Visit.of(school, lesson.student())) {
      assertThat(states(visit)).containsExactly("Not started", "Not started", "Working");
      lesson.submit();
      assertThat(states(visit)).containsExactly("Not started", "Not started", "Submitted");
      lesson.release();
      assertThat(states(visit)).containsExactly("Not started", "Not started", "Returned");
    }
  }

  @Test
  void aReturnedExerciseLeadsToItsResultsAndAnyOtherToItsPassage(School school) {
    Lesson lesson = Lesson.practice(school);
    String work = "work/" + lesson.assignment().id();
    try (Visit visit = Visit.of(school, lesson.student())) {
      assertThat(links(visit)).contains(work);
      lesson.submit();
      assertThat(links(visit)).contains("results/" + lesson.attempt().id()).doesNotContain(work);
      lesson.next();
      assertThat(links(visit)).contains(work);
    }
  }

  @Test
  void itSaysWhatIsATestAndHowLongAnExerciseTakes(School school) {
    Lesson lesson = Lesson.test(school);
    try (Visit visit = Visit.of(school, lesson.student()).go("exercises")) {
      assertThat(visit.words()).contains("practice · about 7 minutes", "test · about 7 minutes");
      assertThat(visit.words()).contains("Class 9b");
    }
  }

  @Test
  void theWarmUpStandsFirstUntilItIsDone(School school) {
    Lesson lesson = Lesson.practice(school);
    try (Visit visit = Visit.of(school, lesson.student()).go("exercises")) {
      assertThat(visit.find(Anchor.class, "warm-up").getText())
          .isEqualTo("Start here: the warm-up");
      Warmed.up(lesson);
      visit.go("exercises");
      assertThat(visit.find(Anchor.class, "warm-up").getText()).isEqualTo("Do it again");
      assertThat(visit.words()).contains("Warm-up: done.");
    }
  }

  @Test
  void aNewReEntryCodeIsShownAndWorks(School school) {
    Lesson lesson = Lesson.practice(school);
    try (Visit visit = Visit.of(school, lesson.student()).go("exercises")) {
      visit.press("new-re-entry-code");

      String code = visit.words().replaceFirst("(?s).*\\b([A-Z0-9]{5}-[A-Z0-9]{5})\\b.*", "$1");
      assertThat(
              school
                  .joining()
                  .comeBack(
                      lesson.classroom().joinCode(),
                      lesson.student().name(),
                      code,
                      School.newBrowser()))
          .isInstanceOf(JoinOutcome.Joined.class);
    }
  }

  private static List<String> states(Visit visit) {
    visit.go("exercises");
    return visit.all(Span.class).stream()
        .filter(span -> span.hasClassName("state"))
        .map(Span::getText)
        .toList();
  }

  private static List<String> links(Visit visit) {
    visit.go("exercises");
    assertThat(visit.all(ListItem.class)).hasSize(2);
    return visit.all(Anchor.class).stream()
        .filter(link -> link.hasClassName("title"))
        .map(Anchor::getHref)
        .toList();
  }
}
