package org.gloss.journey;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A PostgreSQL that a server of a journey stores in, and whose rows the journey reads past it.
final class OnePostgres implements AutoCloseable {

  private final EmbeddedPostgres postgres;

  OnePostgres() {
    try {
      postgres = EmbeddedPostgres.builder().setServerConfig("max_connections", "40").start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What a server's environment says to use it.
  Map<String, String> variables() {
    return Map.of(
        "SPRING_DATASOURCE_URL", postgres.getJdbcUrl("postgres", "postgres"),
        "SPRING_DATASOURCE_USERNAME", "postgres",
        "SPRING_DATASOURCE_PASSWORD", "postgres");
  }

  /// Its rows.
  JdbcClient rows() {
    DataSource source = postgres.getPostgresDatabase();
    return JdbcClient.create(source);
  }

  @Override
  public void close() {
    try {
      postgres.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
