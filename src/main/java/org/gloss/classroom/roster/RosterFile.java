package org.gloss.classroom.roster;

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
}
