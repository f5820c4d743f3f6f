package org.gloss.exercise.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Takes text out of pages, and gives up where a page costs more than any real one.
final class PdfText extends PDFTextStripper {

  private static final int MOST_OPERATORS = 3_000_000;
  private static final int MOST_LETTERS = 1_000_000;

  /// A bound for what counting does not catch, such as a large drawing that is drawn again and
  /// again; no ordinary file comes near it.
  private static final long MOST_NANOS = 10_000_000_000L;

  private final long began = System.nanoTime();
  private int operators;
  private int letters;

  PdfText() {
    setLineSeparator("\n");
    setParagraphStart("\n");
    setPageEnd("\n");
  }

  /// Too much work.
  static final class Exhausted extends IOException {
    private static final long serialVersionUID = 1;
  }

  /// The text of each page.
  List<String> pages(PDDocument document) throws IOException {
    List<String> pages = new ArrayList<>();
    for (int page = 1; page <= document.getNumberOfPages(); page++) {
      setStartPage(page);
      setEndPage(page);
      pages.add(getText(document));
    }
    return pages;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++operators > MOST_OPERATORS
        || letters > MOST_LETTERS
        || System.nanoTime() - began > MOST_NANOS) {
      throw new Exhausted();
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    letters++;
    if (letters <= MOST_LETTERS) {
      super.processTextPosition(text);
    }
  }
}
