package org.gloss.exercise.file;

import java.util.List;

/// What several exercises have in common.
///
/// @param file path below the folder
/// @param id lower-case words joined by hyphens
/// @param title one line
/// @param language BCP 47 tag
/// @param order ids of its exercises; one may name an exercise whose own file is faulty and was not
///   read
/// @param text Markdown for the teacher, perhaps empty
public record PackFile(
    String file, String id, String title, String language, List<String> order, String text) {

  /// Copies the list.
  public PackFile {
    order = List.copyOf(order);
  }
}
