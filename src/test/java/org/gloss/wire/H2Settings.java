package org.gloss.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The settings of the application's H2 database, as `application.yaml` gives them, for those who
/// open its file themselves or measure beside it.
public final class H2Settings {

  private static final Pattern URL = Pattern.compile("url: \"jdbc:h2:file:[^;\"]*;([^\"]*)\"");

  private H2Settings() {}

  /// `MODE=PostgreSQL;…`
  public static String all() {
    Matcher url = URL.matcher(configuration());
    if (!url.find()) {
      throw new IllegalStateException("application.yaml names no H2 file");
    }
    return url.group(1);
  }

  /// The same as what follows a file's name, with one left out and none if there is no such one.
  public static String without(String name) {
    return Arrays.stream(all().split(";"))
        .filter(setting -> !setting.startsWith(name + "="))
        .map(setting -> ";" + setting)
        .collect(Collectors.joining());
  }

  /// The address of a database that is there.
  ///
  /// @param data the server's data folder
  public static String existing(Path data) {
    return "jdbc:h2:file:"
        + data.resolve("gloss").toAbsolutePath()
        + ";"
        + all()
        + ";IFEXISTS=TRUE";
  }

  private static String configuration() {
    try (InputStream file = H2Settings.class.getResourceAsStream("/application.yaml")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
