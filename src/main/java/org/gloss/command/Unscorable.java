package org.gloss.command;

/// A line that cannot be scored; the message says what is wrong, and where.
final class Unscorable extends RuntimeException {

  private static final long serialVersionUID = 1;

  Unscorable(String message) {
    super(message, null, false, false);
  }

  Unscorable(String path, String problem) {
    this(path.isEmpty() ? problem : path + " " + problem);
  }
}
