package org.gloss.exercise.intake;

import java.util.List;
import java.util.stream.Collectors;

/// Takes a text from what a teacher has: a file or the clipboard. Nothing in it is executed, no
/// reference that leads out of it is followed, and the work is bounded however hostile it is.
public final class Intake {

  /// The largest file, in bytes.
  public static final int MOST_BYTES = 10 << 20;

  /// The longest passage, in UTF-16 code units, as for exercise files.
  public static final int MOST_CHARACTERS = 100_000;

  private Intake() {}

  /// What came of it.
  public sealed interface Outcome {}

  /// A text that a passage can be made of.
  ///
  /// @param paragraphs at least one; joined by `\n` at most [#MOST_CHARACTERS] characters
  /// @param speakers who seems to speak, those with most turns first; perhaps nobody
  /// @param notes what was dropped, flattened or guessed, one plain sentence each
  public record Taken(List<Paragraph> paragraphs, List<SpeakerGuess> speakers, List<String> notes)
      implements Outcome {

    /// Copies the lists.
    public Taken {
      paragraphs = List.copyOf(paragraphs);
      speakers = List.copyOf(speakers);
      notes = List.copyOf(notes);
    }

    /// The paragraphs joined by `\n`, as spans are counted in.
    public String text() {
      return paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n"));
    }
  }

  /// No text.
  ///
  /// @param words what is wrong and how to mend it
  public record Refused(String words) implements Outcome {}

  /// Takes the text of a file. What kind it is, its name and its first bytes say, and both must say
  /// the same.
  ///
  /// @param fileName only its ending counts
  public static Outcome read(String fileName, byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      return new Refused(
          "The file is larger than 10 MiB. Copy the part that your class will read, and paste it.");
    }
    if (bytes.length == 0) {
      return new Refused("The file is empty. Choose another one, or paste the text.");
    }
    return outcome(
        notes -> {
          Format format = Format.of(fileName, bytes);
          return switch (format) {
            case MARKDOWN -> MarkdownSource.blocks(Decoding.text(bytes, notes), notes);
            case HTML -> HtmlSource.blocks(HtmlSource.decoded(bytes, notes), notes);
            case DOCX -> DocxSource.blocks(bytes, notes);
            case PDF -> PdfSource.blocks(bytes, notes);
            case PLAIN, ZIP, OLD_WORD, RICH_TEXT, OPEN_DOCUMENT, IMAGE ->
                PlainSource.blocks(Decoding.text(bytes, notes), notes);
          };
        });
  }

  /// Takes pasted plain text.
  public static Outcome paste(String text) {
    return outcome(notes -> PlainSource.blocks(Decoding.lines(text), notes));
  }

  /// Takes pasted HTML, as browsers give it beside the plain text.
  public static Outcome pasteHtml(String html) {
    return outcome(notes -> HtmlSource.blocks(html, notes));
  }

  /// Reads blocks out of a source.
  private interface Reading {
    List<Block> blocks(Notes notes) throws Unreadable;
  }

  private static Outcome outcome(Reading reading) {
    Notes notes = new Notes();
    try {
      return new Assembly(notes).taken(reading.blocks(notes));
    } catch (Unreadable unreadable) {
      return new Refused(unreadable.words());
    }
  }
}
