package org.gloss.backup;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// The settings of the application, for commands that run without it.
final class CommandSettings {

  private CommandSettings() {}

  /// @param more in front of those of the environment, as `--name=value`
  static BackupSettings read(List<String> more) {
    String[] arguments =
        Stream.concat(
                Stream.of("root", "org.gloss").map(name -> "--logging.level." + name + "=off"),
                more.stream())
            .toArray(String[]::new);
    try (ConfigurableApplicationContext context =
        new SpringApplicationBuilder(Nothing.class).web(WebApplicationType.NONE).run(arguments)) {
      return BackupSettings.from(context.getEnvironment());
    }
  }

  /// What is needed of the application.
  static class Nothing {}
}
