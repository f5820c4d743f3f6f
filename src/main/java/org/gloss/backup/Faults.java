package org.gloss.backup;

/// What a fault says, in one line.
final class Faults {

  private static final int LONGEST = 200;
  private static final int DEEPEST = 20;

  private Faults() {}

  /// The words of the innermost cause that has any, without names of classes.
  static String words(Throwable fault) {
    String said = "no reason is known";
    Throwable cause = fault;
    for (int i = 0; i < DEEPEST && cause != null; i++) {
      String message = cause.getMessage();
      said = message == null || message.isBlank() ? said : message;
      cause = cause.getCause();
    }
    if (said.contains("No space left on device")) {
      return "there is no room left on the disk";
    }
    String bare =
        said.replaceAll("\\s+", " ").replaceAll("([a-z0-9]+\\.)+\\w+(Exception|Error): ", "");
    return bare.substring(0, Math.min(LONGEST, bare.length()));
  }
}
