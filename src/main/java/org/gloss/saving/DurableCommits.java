package org.gloss.saving;

import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Waits until what has been committed is on disk. PostgreSQL's commits are; H2's reach the
/// operating system, so they are forced out by `CHECKPOINT SYNC`. All who wait at the same time
/// share one.
@Component
public class DurableCommits {

  private static final Logger LOG = LoggerFactory.getLogger(DurableCommits.class);

  private final JdbcClient jdbc;
  private final boolean sync;
  private long asked;
  private long done;
  private boolean busy;

  DurableCommits(JdbcClient jdbc, DataSource source) throws MetaDataAccessException {
    this.jdbc = jdbc;
    this.sync =
        "H2".equals(JdbcUtils.extractDatabaseMetaData(source, m -> m.getDatabaseProductName()));
  }

  /// Returns when every commit that this thread has made is on disk.
  ///
  /// @throws org.springframework.dao.DataAccessException if the disk refuses; then nothing may be
  ///   acknowledged
  public void await() {
    if (!sync) {
      return;
    }
    long ticket = ticket();
    while (true) {
      long upTo = turn(ticket);
      if (upTo < 0) {
        return;
      }
      try {
        jdbc.sql("checkpoint sync").update();
        finish(upTo);
      } catch (RuntimeException e) {
        finish(done);
        throw e;
      }
    }
  }

  /// What else has been committed (a page's changes, which nobody waits for) is on disk within a
  /// second. A disk that refuses is told of by those who save.
  @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
  void everySecond() {
    try {
      await();
    } catch (DataAccessException e) {
      LOG.debug("nothing was forced to disk", e);
    }
  }

  private synchronized long ticket() {
    return ++asked;
  }

  /// Waits for another's flush if one runs.
  ///
  /// @return the last ticket that a flush begun now covers, or -1 if `ticket` is on disk
  private synchronized long turn(long ticket) {
    while (busy && done < ticket) {
      try {
        wait();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted before the commit was on disk", e);
      }
    }
    if (done >= ticket) {
      return -1;
    }
    busy = true;
    return asked;
  }

  private synchronized void finish(long upTo) {
    done = Math.max(done, upTo);
    busy = false;
    notifyAll();
  }
}
