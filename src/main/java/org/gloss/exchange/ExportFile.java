package org.gloss.exchange;

/// A file that leaves Gloss.
///
/// @param name for whoever keeps it; holds only letters, digits, hyphens, underscores and dots
/// @param type media type
/// @param bytes its content; never changed once it is made
@SuppressWarnings("ArrayRecordComponent")
public record ExportFile(String name, String type, byte[] bytes) {

  /// A file with a name made from words for people.
  static ExportFile of(String words, String ending, String type, byte[] bytes) {
    String plain = words.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
    return new ExportFile((plain.isEmpty() ? "gloss" : plain) + ending, type, bytes);
  }
}
