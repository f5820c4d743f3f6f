package org.gloss.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.gloss.annotator.PassageAnnotator;
import org.gloss.classroom.Assignment;
import org.gloss.shell.ZonedTime;
import org.gloss.store.Given;
import org.gloss.store.Lesson;
import org.gloss.store.OnH2;
import org.gloss.store.School;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

/// What a student reads of when, how long, a pause and the end.
@OnH2
class WorkTimesTest {

  private static final Duration LIMIT = Duration.ofMinutes(20);

  @Test
  void theListSaysWhatMattersNext(School school) {
    Lesson lesson = Given.practice(school).limit(LIMIT).begun(school);
    Instant now = school.clock().instant();
    give(lesson, Given.practice(school).opens(now.plusSeconds(86_400)));
    give(lesson, Given.practice(school).due(now.plusSeconds(600)));
    give(lesson, Given.practice(school).due(now.minusSeconds(600)));
    give(lesson, Given.practice(school).closes(now.minusSeconds(600)));
    Assignment paused = give(lesson, Given.practice(school));
    pause(lesson, paused);

    try (Visit visit = Visit.of(school, lesson.student()).go("exercises")) {
      List<String> when =
          visit.all(HtmlContainer.class).stream()
              .filter(one -> one instanceof Span || one instanceof ZonedTime)
              .filter(one -> one.hasClassName("when"))
              .map(HtmlContainer::getText)
              .toList();
      assertThat(when).hasSize(6);
      assertThat(when.get(0)).isEqualTo("Time left 20 min");
      assertThat(when.get(1)).startsWith("Opens tomorrow ");
      assertThat(when.get(2)).startsWith("Due t");
      assertThat(when.subList(3, 6)).containsExactly("Late", "Closed", "Paused");
    }
  }

  @Test
  void whatIsNotOpenSaysWhenAndWaitsByItself(School school) {
    Lesson lesson = Warmed.up(Given.practice(school).begun(school));
    Instant opens = school.clock().instant().plusSeconds(60);
    Assignment later = give(lesson, Given.practice(school).opens(opens));

    try (Visit visit = go(lesson, later)) {
      assertThat(visit.words()).contains("This opens t", "this page opens it by itself");
      assertThat(visit.all(PassageAnnotator.class)).isEmpty();
      school.clock().advance(Duration.ofSeconds(60));
      visit.go("work/" + later.id());
      assertThat(visit.all(PassageAnnotator.class)).hasSize(1);
    }
  }

  @Test
  void aTimeLimitIsSaidBeforeItBeginsAndBeginsOnRequest(School school) {
    Lesson lesson = Warmed.up(Given.practice(school).begun(school));
    Assignment limited = give(lesson, Given.practice(school).limit(LIMIT));

    try (Visit visit = go(lesson, limited)) {
      assertThat(visit.words()).contains("You have 20 minutes once you begin.");
      assertThat(visit.all(PassageAnnotator.class)).isEmpty();
      assertThat(begun(lesson, limited)).isZero();

      visit.press("begin");
      assertThat(visit.all(PassageAnnotator.class)).hasSize(1);
      assertThat(begun(lesson, limited)).isOne();
    }
  }

  @Test
  void aPauseKeepsThoseWhoHaveNotBegunWaiting(School school) {
    Lesson lesson = Warmed.up(Given.practice(school).begun(school));
    Assignment paused = give(lesson, Given.practice(school));
    pause(lesson, paused);

    try (Visit visit = go(lesson, paused)) {
      assertThat(visit.words()).contains("Your teacher has paused the class.");
      assertThat(begun(lesson, paused)).isZero();
    }
  }

  @Test
  void whoseTimeIsOverReadsThatItWasHandedIn(School school) {
    Lesson lesson = Warmed.up(Given.test(school).limit(LIMIT).begun(school));
    school.clock().advance(LIMIT.plusSeconds(10));

    try (Visit visit = go(lesson, lesson.assignment())) {
      assertThat(visit.words())
          .contains("Time is over. What you had marked was handed in for you.")
          .contains("Your teacher will return the results");
      assertThat(visit.all(PassageAnnotator.class)).isEmpty();
    }
  }

  @Test
  void whoIsLateIsToldBeforeTheySubmit(School school) {
    Instant due = school.clock().instant().minusSeconds(60);
    Lesson lesson = Warmed.up(Given.practice(school).due(due).begun(school));

    try (Visit visit = go(lesson, lesson.assignment())) {
      assertThat(visit.words()).contains("This is late: it was due before.", "costs nothing");
      visit
          .press("look-over")
          .answer("settle", JsonNodeFactory.instance.objectNode().put("unsaved", 0));
      assertThat(visit.words().split("This is late", -1)).hasSize(3);
    }
  }

  @Test
  void whoWasRemovedIsToldKindly(School school) {
    Lesson lesson = Warmed.up(Given.practice(school).begun(school));
    school
        .jdbc()
        .sql("update enrolment set state = 'REMOVED' where account_id = ?")
        .param(lesson.student().id())
        .update();

    try (Visit visit = go(lesson, lesson.assignment())) {
      assertThat(visit.words())
          .contains("You are not in this class any more")
          .contains("What you have submitted is kept.")
          .doesNotContain("harbour");
    }
  }

  @Test
  void underAMaskNoNameReachesTheBrowserUntilResultsAreSeen(School school) {
    Lesson lesson = Warmed.up(Given.practice(school).masked().begun(school));

    try (Visit visit = go(lesson, lesson.assignment())) {
      assertThat(visit.calls()).contains("rammed through").doesNotContain("mayor", "Mayor");
      assertThat(visit.words()).doesNotContain("mayor", "Where this text comes from");
    }
    lesson.submit();
    lesson.next();
    try (Visit visit = go(lesson, lesson.assignment())) {
      assertThat(visit.words()).contains("A made-up mayor");
    }
  }

  private static Assignment give(Lesson lesson, Given given) {
    return given.to(lesson.school(), lesson.teacher(), lesson.classroom());
  }

  private static void pause(Lesson lesson, Assignment assignment) {
    School school = lesson.school();
    school.as(
        lesson.teacher(),
        () -> {
          school.assignments().pause(assignment.id());
          return true;
        });
  }

  private static int begun(Lesson lesson, Assignment assignment) {
    School school = lesson.school();
    return school.as(lesson.teacher(), () -> school.work().attempts(assignment.id())).size();
  }

  private static Visit go(Lesson lesson, Assignment assignment) {
    return Visit.of(lesson.school(), lesson.student()).go("work/" + assignment.id());
  }
}
