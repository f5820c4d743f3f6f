package org.gloss.saving;

import java.util.Collection;
import java.util.Locale;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ParameterizedPreparedStatementSetter;
import org.springframework.jdbc.core.PreparedStatementCreator;
import org.springframework.jdbc.core.PreparedStatementSetter;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.SqlProvider;
import org.springframework.jdbc.support.KeyHolder;

/// Every statement that writes passes here, and none passes while the disk is full; nor one that
/// locks rows, for H2 writes locks down. What is committed may still be forced out: room for that
/// is kept.
final class GuardedJdbc extends JdbcTemplate {

  private final DiskSpace disk;

  GuardedJdbc(DataSource source, DiskSpace disk) {
    super(source);
    this.disk = disk;
  }

  @Override
  public int update(String sql) {
    disk.requireRoom();
    return super.update(sql);
  }

  @Override
  protected int update(PreparedStatementCreator creator, @Nullable PreparedStatementSetter setter) {
    if (!sql(creator).startsWith("checkpoint")) {
      disk.requireRoom();
    }
    return super.update(creator, setter);
  }

  @Override
  public <T extends @Nullable Object> T query(
      PreparedStatementCreator creator,
      @Nullable PreparedStatementSetter setter,
      ResultSetExtractor<T> rows) {
    if (sql(creator).contains("for update")) {
      disk.requireRoom();
    }
    return super.query(creator, setter, rows);
  }

  @Override
  public int update(PreparedStatementCreator creator, KeyHolder keys) {
    disk.requireRoom();
    return super.update(creator, keys);
  }

  @Override
  public int[] batchUpdate(String... sql) {
    disk.requireRoom();
    return super.batchUpdate(sql);
  }

  @Override
  public int[] batchUpdate(String sql, BatchPreparedStatementSetter setter) {
    disk.requireRoom();
    return super.batchUpdate(sql, setter);
  }

  @Override
  public int[] batchUpdate(
      PreparedStatementCreator creator, BatchPreparedStatementSetter setter, KeyHolder keys) {
    disk.requireRoom();
    return super.batchUpdate(creator, setter, keys);
  }

  @Override
  public <T> int[][] batchUpdate(
      String sql, Collection<T> rows, int atOnce, ParameterizedPreparedStatementSetter<T> setter) {
    disk.requireRoom();
    return super.batchUpdate(sql, rows, atOnce, setter);
  }

  @Override
  public void execute(String sql) {
    disk.requireRoom();
    super.execute(sql);
  }

  private static String sql(PreparedStatementCreator creator) {
    return creator instanceof SqlProvider provider
        ? String.valueOf(provider.getSql()).toLowerCase(Locale.ROOT)
        : "";
  }
}
