package org.gloss.saving;

import java.io.File;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;

/// The folder of an H2 database, as far as its disk has room. It is asked at most ten times a
/// second; in between the last answer stands.
@Component
class DatabaseFolder implements UsableSpace {

  private static final long FRESH_NANOS = 100_000_000;
  private static final Pattern H2_FILE = Pattern.compile("jdbc:h2:file:([^;]+)");

  private final Optional<File> folder;
  private volatile Measured last = new Measured(Long.MAX_VALUE, System.nanoTime() - FRESH_NANOS);

  DatabaseFolder(DataSource source) throws MetaDataAccessException {
    this.folder = folder(JdbcUtils.extractDatabaseMetaData(source, data -> data.getURL()));
  }

  /// The folder that a database's address names; empty for PostgreSQL.
  static Optional<File> folder(String url) {
    Matcher matcher = H2_FILE.matcher(url);
    return matcher.lookingAt()
        ? Optional.ofNullable(new File(matcher.group(1)).getAbsoluteFile().getParentFile())
        : Optional.empty();
  }

  @Override
  public long bytes() {
    if (folder.isEmpty()) {
      return Long.MAX_VALUE;
    }
    Measured measured = last;
    if (System.nanoTime() - measured.at() >= FRESH_NANOS) {
      measured = new Measured(folder.get().getUsableSpace(), System.nanoTime());
      last = measured;
    }
    return measured.bytes();
  }

  /// @param at in nanoseconds of [System#nanoTime]
  private record Measured(long bytes, long at) {}
}
