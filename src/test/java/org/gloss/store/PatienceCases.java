package org.gloss.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gloss.attempt.PutOutcome;
import org.junit.jupiter.api.Test;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.support.TransactionTemplate;

/// What happens to whoever has to wait for a row.
interface PatienceCases {

  @Test
  default void nobodyWaitsForeverForARowAndTheWaitEndsAsSomethingThatPasses(School school)
      throws Exception {
    Lesson lesson = Lesson.practice(school);
    TransactionTemplate transactions = school.context().getBean(TransactionTemplate.class);
    CountDownLatch held = new CountDownLatch(1);
    CountDownLatch over = new CountDownLatch(1);
    try (ExecutorService other = Executors.newSingleThreadExecutor()) {
      Future<?> holding =
          other.submit(
              () ->
                  transactions.executeWithoutResult(
                      ignored -> {
                        hold(school, lesson);
                        held.countDown();
                        await(over);
                      }));
      await(held);
      try {
        assertThatExceptionOfType(TransientDataAccessException.class)
            .isThrownBy(() -> transactions.executeWithoutResult(one -> briefly(school, lesson)));
      } finally {
        over.countDown();
      }
      holding.get();
    }
    assertThat(lesson.put(lesson.mark("its plan", "slur")).getFirst())
        .isInstanceOf(PutOutcome.Saved.class);
  }

  @Test
  default void everyConnectionWaitsForARowForSomeSecondsAtMost(School school) {
    String sql =
        url(school).contains(":h2:")
            ? "select lock_timeout()"
            : "select cast(setting as integer) from pg_settings where name = 'lock_timeout'";

    assertThat(school.jdbc().sql(sql).query(Integer.class).single()).isBetween(1, 10_000);
  }

  private static String url(School school) {
    return school.context().getEnvironment().getProperty("spring.datasource.url", "");
  }

  /// Waits for 200 ms; the connection is given back as it was, which PostgreSQL sees to itself.
  private static void briefly(School school, Lesson lesson) {
    boolean h2 = url(school).contains(":h2:");
    school.jdbc().sql(h2 ? "set lock_timeout to 200" : "set local lock_timeout to 200").update();
    try {
      hold(school, lesson);
    } finally {
      if (h2) {
        school.jdbc().sql("set lock_timeout to 4000").update();
      }
    }
  }

  private static void hold(School school, Lesson lesson) {
    school
        .jdbc()
        .sql("select id from attempt where id = ? for update")
        .param(lesson.attempt().id())
        .query()
        .listOfRows();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
