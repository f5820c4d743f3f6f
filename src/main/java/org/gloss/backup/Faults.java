package org.gloss.backup;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

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
      String words = own(cause);
      said = words.isBlank() ? said : words;
      cause = cause.getCause();
    }
    if (said.contains("No space left on device")) {
      return "there is no room left on the disk";
    }
    String bare =
        said.replaceAll("\\s+", " ").replaceAll("([a-z0-9]+\\.)+\\w+(Exception|Error): ", "");
    return bare.substring(0, Math.min(LONGEST, bare.length()));
  }

  private static String own(Throwable cause) {
    String message = cause.getMessage() == null ? "" : cause.getMessage();
    return switch (cause) {
      case AccessDeniedException _ -> message + " belongs to somebody else, or is protected";
      case FileAlreadyExistsException _ -> message + " is there, and is not what it should be";
      case NoSuchFileException _ -> message + " is not there";
      case NotDirectoryException _ -> message + " is not a folder";
      case FileSystemException file when file.getReason() == null -> message + " cannot be used";
      default -> message;
    };
  }
}
