package org.gloss.classroom.roster;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A file as uploaded.
public final class RosterFile {

  private final String name;
  private final byte[] bytes;

  /// @param name as the browser tells it; only its last part is kept
  public RosterFile(String name, byte[] bytes) {
    this.name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    this.bytes = bytes.clone();
  }

  /// The file's name, without folders.
  public String name() {
    return name;
  }

  byte[] bytes() {
    return bytes;
  }

  /// This file and those that belong to it: OneRoster's come in several, each once; any other file
  /// takes the place of what was there.
  ///
  /// @param before what was uploaded so far
  public List<RosterFile> joining(List<RosterFile> before) {
    Optional<OneRosterKind> kind = kind();
    if (kind.isEmpty()) {
      return List.of(this);
    }
    return Stream.concat(
            before.stream().filter(other -> other.kind().isPresent() && !other.kind().equals(kind)),
            Stream.of(this))
        .toList();
  }

  private Optional<OneRosterKind> kind() {
    return OneRosterKind.named(name.toLowerCase(Locale.ROOT));
  }
}
