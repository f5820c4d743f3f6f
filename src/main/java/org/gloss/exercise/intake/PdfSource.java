package org.gloss.exercise.intake;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// Reads the text of PDF files. They hold places of letters, not paragraphs, so that what comes out
/// is a guess that a person must check.
final class PdfSource {

  private static final int MOST_PAGES = 200;
  private static final long MOST_MEMORY = 64L << 20;

  private PdfSource() {}

  static List<Block> blocks(byte[] bytes, Notes notes) throws Unreadable {
    PdfStreams.check(bytes);
    notes.add(
        "Only the text of the PDF was taken. Check it against the original: paragraphs, order and"
            + " missing letters.");
    return PdfLines.blocks(pages(bytes), notes);
  }

  /// The text of each page, paragraphs begun by an empty line.
  private static List<String> pages(byte[] bytes) throws Unreadable {
    try (PDDocument document =
        Loader.loadPDF(
            bytes,
            "",
            null,
            null,
            MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache)) {
      if (document.getNumberOfPages() > MOST_PAGES) {
        throw new Unreadable(
            "The PDF has %,d pages; at most %d are read. Take out the pages that your class will read, or copy their text and paste it."
                .formatted(document.getNumberOfPages(), MOST_PAGES));
      }
      List<String> pages = new PdfText().pages(document);
      if (pages.stream().allMatch(String::isBlank)) {
        throw new Unreadable(
            "The PDF holds no text, only pictures of it, as a scanner makes them. Find the text"
                + " elsewhere, or run text recognition (OCR) first.");
      }
      return pages;
    } catch (InvalidPasswordException locked) {
      throw new Unreadable(
          "The PDF is locked with a password. Save a copy without one, or copy the text and paste"
              + " it.");
    } catch (PdfText.Exhausted exhausted) {
      throw new Unreadable(
          "The PDF takes too much work to read. Copy the part that your class will read, and paste"
              + " it.");
    } catch (IOException | RuntimeException | StackOverflowError damaged) {
      // The parser of nested lists and maps calls itself: a hostile file ends it so.
      throw new Unreadable(
          "The PDF is damaged. Save it again in the program that made it, or copy the text and paste"
              + " it.");
    }
  }
}
