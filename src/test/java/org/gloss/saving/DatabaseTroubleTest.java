package org.gloss.saving;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/// What an exception says about the database.
class DatabaseTroubleTest {

  @Test
  void aFullDiskIsFoundBehindOtherExceptions() {
    assertThat(DatabaseTrouble.in(new IllegalStateException(new DiskFull())))
        .contains(DatabaseTrouble.FULL);
    assertThat(DatabaseTrouble.in(wrapped(new SQLException("no space", "53100", 0))))
        .contains(DatabaseTrouble.FULL);
  }

  @Test
  void aDatabaseThatDoesNotAnswerIsFound() {
    assertThat(DatabaseTrouble.in(wrapped(new SQLException("closed", "90098", 90098))))
        .contains(DatabaseTrouble.AWAY);
    assertThat(
            DatabaseTrouble.in(
                new CannotCreateTransactionException(
                    "no", new SQLTransientConnectionException("timeout"))))
        .contains(DatabaseTrouble.AWAY);
    assertThat(DatabaseTrouble.in(wrapped(new SQLException("shutting down", "57P01", 0))))
        .contains(DatabaseTrouble.AWAY);
  }

  @Test
  void mistakesOfOurOwnAreNone() {
    assertThat(DatabaseTrouble.in(wrapped(new SQLException("no such column", "42703", 42122))))
        .isEmpty();
    assertThat(DatabaseTrouble.in(new IllegalStateException("a bug"))).isEmpty();
  }

  @Test
  void aPoolThatIsMerelyBusyHasNotClosedItself() {
    assertThat(DatabaseTrouble.closedItself(new SQLTransientConnectionException("busy"))).isFalse();
    assertThat(
            DatabaseTrouble.closedItself(
                new SQLTransientConnectionException(
                    "timeout", new SQLException("in use", "90020", 90020))))
        .isTrue();
    assertThat(
            DatabaseTrouble.closedItself(
                new SQLException("General error: \"...MVStoreException: ...\"", "HY000", 50000)))
        .isTrue();
  }

  private static RuntimeException wrapped(SQLException cause) {
    return new DataAccessResourceFailureException("it failed", cause);
  }
}
