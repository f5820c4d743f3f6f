package org.gloss.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// A fresh PostgreSQL, which ends with this process, and a small library of exercises.
class FreshPostgres implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final String USER = "postgres";

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    TestPropertyValues.of(
            "gloss.backup.at=never",
            "gloss.clock.every=P3650D",
            "gloss.data=" + FreshH2.folder("postgres-"),
            "gloss.exercises=" + SmallLibrary.writtenTo(FreshH2.folder("library-")),
            "spring.datasource.url=" + url(USER),
            "spring.datasource.username=" + USER)
        .applyTo(context);
  }

  /// Where a database of the server is; `postgres` is always there.
  static String url(String database) {
    return Server.RUNNING.getJdbcUrl(USER, database);
  }

  private static final class Server {

    static final EmbeddedPostgres RUNNING = start();

    private Server() {}

    static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
