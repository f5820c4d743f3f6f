package org.gloss.saving;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Does a transaction again that the database has taken back for another's sake: two that wait for
/// each other, or one that has waited too long. Nothing of it was kept, so whoever asked need not
/// know. One that was overtaken - what it hangs on has gone, or what it adds has been added - is
/// done once more, too: the second time it sees that before it writes anything, and has words for
/// it.
final class AnotherTry {

  /// How often at most, the first time included.
  static final int MOST = 6;

  /// How often at most where a row was waited for in vain, each time for as long as the database
  /// waits.
  static final int MOST_WAITS = 2;

  private static final int LONGEST_PAUSE_MS = 20;

  /// SQL states of H2 and PostgreSQL: a deadlock, or a snapshot that does not hold any more.
  private static final Set<String> TAKEN_BACK = Set.of("40001", "40P01");

  /// A row was held by another for too long.
  private static final Set<String> WAITED = Set.of("55P03", "HYT00");

  /// A row that another one points at is not there any more, or one that must be the only one of
  /// its kind is there already.
  private static final Set<String> OVERTAKEN = Set.of("23503", "23506", "23505");

  private AnotherTry() {}

  /// What `work`, which begins a transaction of its own, gives in the end. Inside of a transaction
  /// it is done once: only the whole of that can be done again.
  ///
  /// @throws TransientDataAccessException if it has waited in vain or been taken back too often
  /// @throws DataAccessException if it fails for another reason
  static <T> T untilDone(Supplier<T> work) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      return work.get();
    }
    int done = 1;
    while (true) {
      try {
        return work.get();
      } catch (DataAccessException | TransactionException e) {
        if (done >= most(e)) {
          throw named(e);
        }
        pause(done);
        done++;
      }
    }
  }

  /// Spring has no name for PostgreSQL's wait that was too long.
  private static RuntimeException named(RuntimeException failure) {
    boolean waited = state(failure).filter(WAITED::contains).isPresent();
    return waited && !(failure instanceof TransientDataAccessException)
        ? new CannotAcquireLockException("waited too long for a row", failure)
        : failure;
  }

  /// How often something that ends so may be done.
  static int most(RuntimeException failure) {
    return state(failure)
        .map(
            state -> {
              if (TAKEN_BACK.contains(state)) {
                return MOST;
              }
              return WAITED.contains(state) || OVERTAKEN.contains(state) ? MOST_WAITS : 1;
            })
        .orElse(1);
  }

  private static Optional<String> state(Throwable failure) {
    return Stream.iterate(failure, one -> one != null, Throwable::getCause)
        .filter(SQLException.class::isInstance)
        .map(one -> Optional.ofNullable(((SQLException) one).getSQLState()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /// Not both again in the same moment.
  private static void pause(int done) {
    LockSupport.parkNanos(
        TimeUnit.MILLISECONDS.toNanos(
            ThreadLocalRandom.current().nextInt(1, LONGEST_PAUSE_MS * done)));
  }
}
