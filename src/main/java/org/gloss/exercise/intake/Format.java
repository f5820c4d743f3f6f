package org.gloss.exercise.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What kind of file a text comes in.
enum Format {
  PLAIN("plain text", List.of("txt", "text")),
  MARKDOWN("Markdown", List.of("md", "markdown")),
  HTML("a web page", List.of("html", "htm", "xhtml")),
  DOCX("a Word file", List.of("docx")),
  PDF("a PDF", List.of("pdf")),
  ZIP("a ZIP archive", List.of()),
  OLD_WORD("an old Word file", List.of("doc", "dot")),
  RICH_TEXT("rich text", List.of("rtf")),
  OPEN_DOCUMENT("an OpenDocument file", List.of("odt")),
  IMAGE("an image", List.of("png", "jpg", "jpeg", "gif", "webp", "tif", "tiff", "heic"));

  private static final String TAKEN =
      "Take plain text (.txt), Markdown (.md), Word (.docx), a web page (.html) or PDF (.pdf), or"
          + " copy the text and paste it.";
  private static final int HEADER = 1024;

  private final String words;
  private final List<String> endings;

  Format(String words, List<String> endings) {
    this.words = words;
    this.endings = endings;
  }

  /// The format of a file, by its name and by how it begins.
  ///
  /// @throws Unreadable if it is none that text can be taken from, or the two say different things
  static Format of(String name, byte[] bytes) throws Unreadable {
    Format byName = byName(name);
    Optional<Format> byContent = byContent(bytes);
    refuse(byName);
    if (byContent.isPresent() && !byContent.get().fits(byName)) {
      throw new Unreadable(
          "This file has the name of %s and is %s. %s"
              .formatted(byName.words, byContent.get().words, byContent.get().advice()));
    }
    boolean packed = byName == DOCX || byName == PDF;
    if (packed && byContent.isEmpty()) {
      throw new Unreadable(
          "This file has the name of %s and is none; it may be damaged. Save it again in the"
                  .formatted(byName.words)
              + " program that made it, or copy the text and paste it.");
    }
    return byName;
  }

  private boolean fits(Format byName) {
    return this == byName || (this == ZIP && byName == DOCX);
  }

  private String advice() {
    return switch (this) {
      case PDF -> "Give it the ending .pdf and upload it again.";
      case ZIP -> "If it is a Word file, give it the ending .docx; otherwise unpack it first.";
      case PLAIN, MARKDOWN, HTML, DOCX, OLD_WORD, RICH_TEXT, OPEN_DOCUMENT, IMAGE -> mending();
    };
  }

  private String mending() {
    return this == IMAGE
        ? "No text can be read from it; type the text, or find it as text."
        : "Open it, save it as .docx, and upload that, or copy the text and paste it.";
  }

  private static void refuse(Format format) throws Unreadable {
    switch (format) {
      case OLD_WORD, RICH_TEXT, OPEN_DOCUMENT, IMAGE ->
          throw new Unreadable("This is %s. %s".formatted(format.words, format.mending()));
      case PLAIN, MARKDOWN, HTML, DOCX, PDF, ZIP -> {}
    }
  }

  private static Format byName(String name) throws Unreadable {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT).strip();
    return Arrays.stream(values())
        .filter(format -> format.endings.contains(ending))
        .findFirst()
        .orElseThrow(() -> new Unreadable("Text cannot be taken from this kind of file. " + TAKEN));
  }

  private static Optional<Format> byContent(byte[] bytes) {
    String start =
        new String(bytes, 0, Math.min(bytes.length, HEADER), StandardCharsets.ISO_8859_1);
    if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
      return Optional.of(ZIP);
    }
    if (start.startsWith("%PDF-")) {
      return Optional.of(PDF);
    }
    if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return Optional.of(OLD_WORD);
    }
    if (start.startsWith("{\\rtf")) {
      return Optional.of(RICH_TEXT);
    }
    boolean image =
        start.startsWith("\u0089PNG")
            || start.startsWith("\u00FF\u00D8\u00FF")
            || start.startsWith("GIF8");
    return image ? Optional.of(IMAGE) : Optional.empty();
  }
}
