package org.gloss.exercise.intake;

import java.util.List;
import java.util.stream.Collectors;
import org.gloss.annotation.Span;

/// Takes exercises of other systems as a start: the text and which words are to be found, without
/// labels and reasons, which those systems do not have.
///
/// Read are H5P Mark the Words (`*word*`, `**` for an asterisk, HTML or plain; also a whole `.h5p`
/// file or its `content.json`) and Moodle wordselect (`[word]`; with `[[several words]]` only those
/// are right; other marks where a Moodle XML file names them).
public final class StarterText {

  private StarterText() {}

  /// What came of it.
  public sealed interface Outcome {}

  /// A text with its marks.
  ///
  /// @param paragraphs at least one
  /// @param marks spans of the paragraphs joined by `\n`, in order, at least one
  /// @param notes what was dropped or flattened, one plain sentence each
  public record Starter(List<Paragraph> paragraphs, List<Span> marks, List<String> notes)
      implements Outcome {

    /// Copies the lists.
    public Starter {
      paragraphs = List.copyOf(paragraphs);
      marks = List.copyOf(marks);
      notes = List.copyOf(notes);
    }

    /// The paragraphs joined by `\n`, as spans are counted in.
    public String text() {
      return paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n"));
    }
  }

  /// No exercise.
  ///
  /// @param words what is wrong, with line and column where it stands in the text, and how to mend
  ///   it
  public record Refused(String words) implements Outcome {}

  /// Reads a text with marks, plain or HTML, a `content.json` of H5P, or a Moodle XML file.
  public static Outcome read(String text) {
    return outcome(notes -> StarterSource.of(text, notes));
  }

  /// Reads an uploaded file: a `.h5p` archive or one of the texts.
  public static Outcome read(byte[] bytes) {
    if (bytes.length > Intake.MOST_BYTES) {
      return new Refused("The file is larger than 10 MiB. Export the exercise without media.");
    }
    return outcome(notes -> StarterSource.of(bytes, notes));
  }

  /// Finds the marked text.
  private interface Finding {
    StarterSource source(Notes notes) throws Unreadable;
  }

  private static Outcome outcome(Finding finding) {
    Notes notes = new Notes();
    try {
      StarterSource source = finding.source(notes);
      Intake.Taken taken = new Assembly(notes).taken(source.blocks(notes));
      return new StarterMarks(source, notes).read(taken.paragraphs());
    } catch (Unreadable unreadable) {
      return new Refused(unreadable.words());
    }
  }
}
