package org.gloss.classroom.roster;

/// Something to know about a roster file.
///
/// @param file in which of several files; empty if there is only one
/// @param line counted from 1; 0 for the file as a whole
/// @param sentence what is wrong and how to mend it, or what was made of it
public record Remark(String file, int line, String sentence) implements Comparable<Remark> {

  static Remark ofWhole(String sentence) {
    return new Remark("", 0, sentence);
  }

  /// Where, in words; empty for the only file as a whole.
  public String place() {
    if (line == 0) {
      return file;
    }
    return file.isEmpty() ? "Line " + line : file + ", line " + line;
  }

  /// Place and sentence.
  public String words() {
    return place().isEmpty() ? sentence : place() + ": " + sentence;
  }

  @Override
  public int compareTo(Remark other) {
    int byFile = file.compareTo(other.file);
    return byFile == 0 ? Integer.compare(line, other.line) : byFile;
  }
}
