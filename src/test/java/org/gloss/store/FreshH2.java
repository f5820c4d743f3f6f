package org.gloss.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// A fresh folder for the data, and a small library of exercises. Everything else is as in the
/// application's own settings.
class FreshH2 implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    TestPropertyValues.of(
            "gloss.backup.at=never",
            "gloss.clock.every=P3650D",
            "gloss.data=" + folder("h2-"),
            "gloss.exercises=" + SmallLibrary.writtenTo(folder("library-")))
        .applyTo(context);
  }

  static Path folder(String prefix) {
    try {
      return Files.createTempDirectory(
          Files.createDirectories(Path.of("target/test-data").toAbsolutePath()), prefix);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
