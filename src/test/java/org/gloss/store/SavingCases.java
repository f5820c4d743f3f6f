package org.gloss.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.gloss.attempt.PutOutcome;
import org.gloss.attempt.SavedAnnotation;
import org.junit.jupiter.api.Test;

interface SavingCases {
  @Test
  default void a_mark_is_saved(School school) {
    Lesson lesson = Lesson.practice(school);
    SavedAnnotation mark = lesson.mark("rammed through", "loaded-term");
    assertThat(lesson.put(mark)).containsExactly(new PutOutcome.Saved(school.clock().instant()));
    assertThat(lesson.saved()).containsExactly(mark);
    lesson.submit();
    assertThat(school.submissions().of(lesson.attempt().id())).isOne();
    assertThat(school.rows("scoresheet", lesson.attempt().id())).isOne();
  }
}
