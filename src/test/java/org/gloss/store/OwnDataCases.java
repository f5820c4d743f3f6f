package org.gloss.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.gloss.exchange.OwnData;
import org.gloss.review.Appeals;
import org.gloss.review.Comments;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A student's own data.
interface OwnDataCases {

  @Test
  default void aStudentReadsTheirMarksScoresAndComments(School school) {
    Lesson lesson = Lesson.practice(school);
    lesson.put(
        Lesson.revised(lesson.mark("rammed through", "loaded-term"), 1, "it shoves"),
        lesson.mark("three piers", "slur"));
    lesson.submit();
    lesson.put(Lesson.revised(lesson.mark("lovely", "slur"), 1, "too late"));
    school.as(
        lesson.teacher(),
        () ->
            school
                .context()
                .getBean(Comments.class)
                .write(lesson.attempt().id(), Optional.empty(), "Well seen."));

    school.as(
        lesson.student(),
        () -> {
          Appeals appeals = school.context().getBean(Appeals.class);
          String subject = appeals.choices(lesson.attempt().id()).getFirst().subject();
          return appeals.raise(lesson.attempt().id(), subject, "But they are piers.");
        });

    JsonNode data = data(lesson);

    assertThat(data.at("/work/0/appeals/0/words").asString()).isEqualTo("But they are piers.");
    assertThat(data.at("/work/0/appeals/0/state").asString()).isEqualTo("open");
    assertThat(data.at("/account/name").asString()).isEqualTo("Mina");
    assertThat(data.at("/classes/0/name").asString()).isEqualTo("Class 9b");
    assertThat(data.at("/work/0/title").asString()).isEqualTo("The harbour");
    assertThat(data.at("/work/0/marks/0/quote").asString()).isEqualTo("rammed through");
    assertThat(data.at("/work/0/marks/0/reason").asString()).isEqualTo("it shoves");
    assertThat(data.at("/work/0/marks/0/outcome").asString()).isEqualTo("Found");
    assertThat(data.at("/work/0/late_marks/0/reason").asString()).isEqualTo("too late");
    assertThat(data.at("/work/0/result/percent").asInt()).isEqualTo(50);
    assertThat(data.at("/work/0/comments/0/words").asString()).isEqualTo("Well seen.");
  }

  @Test
  default void beforeTheyAreReturnedThereIsNothingOfKeyScoreOrComments(School school) {
    Lesson lesson = Lesson.test(school);
    lesson.put(lesson.mark("rammed through", "loaded-term"));
    lesson.submit();
    school.as(
        lesson.teacher(),
        () ->
            school
                .context()
                .getBean(Comments.class)
                .write(lesson.attempt().id(), Optional.empty(), "Well seen."));

    JsonNode before = data(lesson);
    assertThat(before.at("/work/0/result").isNull()).isTrue();
    assertThat(before.at("/work/0/marks/0").has("outcome")).isFalse();
    assertThat(before.toString()).doesNotContain("Well seen.", "percent", SmallLibrary.SECRET);

    lesson.release();
    assertThat(data(lesson).toString())
        .contains("Well seen.", "percent")
        .doesNotContain(SmallLibrary.SECRET);
  }

  @Test
  default void whoWasRemovedFromTheirClassStillReadsTheirMarks(School school) {
    Lesson lesson = Lesson.practice(school);
    lesson.put(lesson.mark("lovely", "slur"));
    lesson.submit();
    school
        .jdbc()
        .sql("update enrolment set state = 'REMOVED' where account_id = ?")
        .param(lesson.student().id())
        .update();

    assertThat(data(lesson).at("/work/0/marks/0/quote").asString()).isEqualTo("lovely");
    assertThat(data(lesson).at("/work/0/result").isNull()).isTrue();
  }

  @Test
  default void itHoldsNothingOfAnybodyElse(School school) {
    Lesson lesson = Lesson.practice(school);
    Lesson other = Lesson.practice(school);
    other.put(Lesson.revised(other.mark("lovely", "slur"), 1, "not yours"));
    other.submit();

    assertThat(data(lesson).toString()).doesNotContain("not yours");
    assertThat(data(lesson).at("/work").size()).isOne();
  }

  @Test
  default void teachersHaveNoneHere(School school) {
    OwnData own = school.context().getBean(OwnData.class);

    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> school.as(school.teacher(), own::file));
  }

  private static JsonNode data(Lesson lesson) {
    OwnData own = lesson.school().context().getBean(OwnData.class);
    byte[] bytes = lesson.school().as(lesson.student(), () -> own.file().bytes());
    return JsonMapper.builder().build().readTree(new String(bytes, StandardCharsets.UTF_8));
  }
}
