package org.gloss.saving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.dao.UncategorizedDataAccessException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class AnotherTryTest {

  @ParameterizedTest
  @CsvSource({
    "40001, 6",
    "40P01, 6",
    "55P03, 2",
    "HYT00, 2",
    "23503, 2",
    "23506, 2",
    "23505, 2",
    "23502, 1",
    "42601, 1"
  })
  void isGivenForWhatPassesAsOftenAsItIsWorth(String state, int times) {
    AtomicInteger tries = new AtomicInteger();

    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() -> AnotherTry.untilDone(failing(tries, state, Integer.MAX_VALUE)));

    assertThat(tries).hasValue(times);
  }

  @Test
  void endsWithTheFirstThatSucceeds() {
    AtomicInteger tries = new AtomicInteger();

    assertThat(AnotherTry.<String>untilDone(failing(tries, "40001", 3))).isEqualTo("done");

    assertThat(tries).hasValue(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"55P03", "HYT00"})
  void aWaitInVainHasOneNameOnBothDatabases(String state) {
    assertThatExceptionOfType(TransientDataAccessException.class)
        .isThrownBy(() -> AnotherTry.untilDone(failing(new AtomicInteger(), state, 9)));
  }

  @Test
  void isNotGivenToAPartOfATransaction() {
    AtomicInteger tries = new AtomicInteger();
    TransactionSynchronizationManager.setActualTransactionActive(true);
    try {
      assertThatExceptionOfType(DataAccessException.class)
          .isThrownBy(() -> AnotherTry.untilDone(failing(tries, "40001", 3)));
    } finally {
      TransactionSynchronizationManager.setActualTransactionActive(false);
    }

    assertThat(tries).hasValue(1);
  }

  private static Supplier<String> failing(AtomicInteger tries, String state, int times) {
    return () -> {
      if (tries.incrementAndGet() > times) {
        return "done";
      }
      throw new UncategorizedDataAccessException("failed", new SQLException("no", state)) {};
    };
  }
}
