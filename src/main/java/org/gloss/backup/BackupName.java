package org.gloss.backup;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The name of a backup's file tells when it was begun and what for:
/// `gloss-20261126T031500Z-nightly.zip`.
///
/// @param at in whole seconds; a fraction is cut off
public record BackupName(Instant at, Occasion occasion) {

  private static final Pattern FORM =
      Pattern.compile("gloss-([0-9]{8}T[0-9]{6}Z)-(nightly|hand|before-[0-9.]{1,20})\\.zip");

  private static final String UPGRADE = "before-";

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  /// What a backup is made for.
  public sealed interface Occasion {

    /// The one of every night.
    record Nightly() implements Occasion {}

    /// Somebody asked for it.
    record ByHand() implements Occasion {}

    /// The database is about to be changed by a newer program.
    ///
    /// @param version of the database as it will be
    record Upgrade(String version) implements Occasion {}
  }

  /// Cuts the time.
  public BackupName {
    at = at.truncatedTo(ChronoUnit.SECONDS);
  }

  /// The name of the file.
  public String file() {
    String what =
        switch (occasion) {
          case Occasion.Nightly() -> "nightly";
          case Occasion.ByHand() -> "hand";
          case Occasion.Upgrade(String version) -> UPGRADE + version;
        };
    return "gloss-" + TIME.format(at) + "-" + what + ".zip";
  }

  /// Reads a name, empty if it is not a backup's.
  public static Optional<BackupName> parse(String file) {
    Matcher matcher = FORM.matcher(file);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new BackupName(TIME.parse(matcher.group(1), Instant::from), occasion(matcher.group(2))));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Occasion occasion(String word) {
    return switch (word) {
      case "nightly" -> new Occasion.Nightly();
      case "hand" -> new Occasion.ByHand();
      default -> new Occasion.Upgrade(word.substring(UPGRADE.length()));
    };
  }
}
