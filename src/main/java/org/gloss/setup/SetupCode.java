package org.gloss.setup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.gloss.account.RandomPasswords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The code that the setup page asks for. It is made at the start of an empty installation, stands
/// beside the data, readable by their owner only, and is gone once it has been used.
@Component
class SetupCode {

  private static final Logger LOG = LoggerFactory.getLogger(SetupCode.class);

  private final Path file;
  private final AtomicReference<Optional<String>> code = new AtomicReference<>(Optional.empty());

  SetupCode(@Value("${gloss.data}") Path data) {
    this.file = data.resolve("setup-code.txt");
  }

  Path file() {
    return file;
  }

  /// Makes a new code and writes it down.
  String make() {
    String made = RandomPasswords.next();
    try {
      Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
      Files.deleteIfExists(file);
      if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      }
      Files.write(file, List.of(made));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the setup code beside the data", e);
    }
    code.set(Optional.of(made));
    return made;
  }

  /// Whether somebody has typed the code; case, blanks and hyphens do not matter.
  boolean matches(String typed) {
    return code.get().filter(made -> MessageDigest.isEqual(bare(made), bare(typed))).isPresent();
  }

  /// Ends the code.
  void end() {
    code.set(Optional.empty());
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      LOG.warn("The setup code is of no use any more, but its file cannot be deleted: {}", file);
    }
  }

  private static byte[] bare(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]", "")
        .getBytes(StandardCharsets.UTF_8);
  }
}
