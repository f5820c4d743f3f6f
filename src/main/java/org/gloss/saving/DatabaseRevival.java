package org.gloss.saving;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Opens an H2 database again that has closed itself, which it does when its disk cannot be
/// written. Whatever was acknowledged is in it.
///
/// Every connection must be gone before a new one opens the file: one that is left would close the
/// new database as well. So nobody gets a connection until all have been given back.
@Component
class DatabaseRevival implements SmartLifecycle {

  /// For how long nothing is written after that; time for whoever frees space.
  static final Duration HOLD = Duration.ofSeconds(5);

  private static final Logger LOG = LoggerFactory.getLogger(DatabaseRevival.class);
  private static final Duration EVERY = Duration.ofMillis(500);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

  private final Optional<HikariDataSource> pool;
  private final DiskSpace disk;
  private volatile Optional<Thread> watch = Optional.empty();

  DatabaseRevival(DataSource source, DiskSpace disk) {
    this.pool =
        Optional.of(source)
            .filter(HikariDataSource.class::isInstance)
            .map(HikariDataSource.class::cast)
            .filter(one -> one.isAllowPoolSuspension())
            .filter(one -> String.valueOf(one.getJdbcUrl()).startsWith("jdbc:h2:file:"));
    this.disk = disk;
  }

  @Override
  public void start() {
    watch = pool.map(one -> Thread.ofPlatform().daemon().name("database").start(() -> watch(one)));
  }

  @Override
  public void stop() {
    watch.ifPresent(Thread::interrupt);
    watch = Optional.empty();
  }

  @Override
  public boolean isRunning() {
    return watch.isPresent();
  }

  private void watch(HikariDataSource source) {
    try {
      while (!source.isClosed()) {
        Thread.sleep(EVERY);
        if (hasClosedItself(source)) {
          revive(source.getHikariPoolMXBean());
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Reads a table: a statement without one would be answered by a closed database as well.
  private static boolean hasClosedItself(HikariDataSource source) {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select count(*) from flyway_schema_history")) {
      rows.next();
      return false;
    } catch (SQLException e) {
      return DatabaseTrouble.closedItself(e);
    }
  }

  private void revive(HikariPoolMXBean pool) throws InterruptedException {
    LOG.error(
        "The database could not be written and has closed itself. It is opened again;"
            + " everything that was acknowledged is in it.");
    disk.hold(HOLD);
    pool.suspendPool();
    try {
      long until = System.nanoTime() + LONGEST_WAIT.toNanos();
      do {
        pool.softEvictConnections();
        Thread.sleep(10);
      } while (pool.getTotalConnections() > 0 && System.nanoTime() - until < 0);
    } finally {
      pool.resumePool();
    }
  }
}
