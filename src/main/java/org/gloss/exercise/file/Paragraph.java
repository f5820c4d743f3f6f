package org.gloss.exercise.file;

import java.util.ArrayList;
import java.util.List;

/// One paragraph of a passage as it stands in the file: its lines joined by spaces, brackets and
/// all. Finds the place of a character fast, however many are asked for.
final class Paragraph {

  private final String chars;
  private final List<Piece> pieces;
  private final int[] columns;

  /// One line's part of a paragraph: its first index there, and the line's number in the file.
  private record Piece(int from, int line) {}

  private Paragraph(String chars, List<Piece> pieces, int[] columns) {
    this.chars = chars;
    this.pieces = pieces;
    this.columns = columns;
  }

  /// The joined lines.
  String chars() {
    return chars;
  }

  /// Where the character at `index`, or the last one before it, stands in the file.
  Place place(int index) {
    int low = 0;
    int high = pieces.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (pieces.get(middle).from() <= index) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return new Place(pieces.get(low).line(), columns[Math.min(index, columns.length - 1)]);
  }

  /// The paragraphs of a section: what stands between blank lines.
  static List<Paragraph> of(SourceText source, Section section) {
    List<Paragraph> found = new ArrayList<>();
    int line = section.from();
    while (line < section.to()) {
      int end = line;
      while (end < section.to() && !Folding.line(source.lines().get(end)).isEmpty()) {
        end++;
      }
      if (end > line) {
        found.add(joined(source.lines(), line, end));
      }
      line = end + 1;
    }
    return found;
  }

  private static Paragraph joined(List<String> lines, int from, int to) {
    StringBuilder chars = new StringBuilder();
    List<Piece> pieces = new ArrayList<>();
    for (String line : lines.subList(from, to)) {
      chars.append(chars.isEmpty() ? "" : " ");
      pieces.add(new Piece(chars.length(), from + 1 + pieces.size()));
      chars.append(Folding.line(line));
    }
    int[] columns = new int[chars.length()];
    for (Piece piece : pieces) {
      number(columns, piece.from(), lines.get(piece.line() - 1));
    }
    return new Paragraph(chars.toString(), List.copyOf(pieces), columns);
  }

  /// Fills in the columns, in code points, of a line's kept characters and of the space after them.
  private static void number(int[] columns, int from, String line) {
    int indent = Folding.indent(line);
    int column = 1;
    for (int i = 0; i < line.length() && from + i - indent < columns.length; i++) {
      if (i >= indent) {
        columns[from + i - indent] = column;
      }
      column += Character.isHighSurrogate(line.charAt(i)) ? 0 : 1;
    }
    int after = from + line.length() - indent;
    if (after < columns.length) {
      columns[after] = column;
    }
  }
}
