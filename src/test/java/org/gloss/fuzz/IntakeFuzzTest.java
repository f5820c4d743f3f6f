package org.gloss.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.gloss.exercise.intake.Documents;
import org.gloss.exercise.intake.Intake;
import org.gloss.exercise.intake.Paragraph;
import org.gloss.exercise.intake.StarterText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Whatever a teacher's file holds, a clean text is taken from it or it is refused in words.
@Timeout(value = 1, unit = TimeUnit.HOURS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class IntakeFuzzTest {

  private static final List<byte[]> HTML =
      Mutations.bytes(
          "<h1>A</h1><p><b>Q:</b> a<br><br>b<table><tr><td>c</td><td>d</table><ul><li>e<li>f</ul>",
          "<!DOCTYPE html><html><head><meta charset=\"windows-1252\"><title>x</title></head>"
              + "<body><div>One<div>Two</div>three &amp; four &#8212; five</div></body></html>",
          "<p>Read <a href=\"javascript:alert(1)\">this</a>.<script>alert(3)</script></p>");

  private static final List<byte[]> MARKUP =
      Mutations.bytes(
          "<div>",
          "<table><tr><td>",
          "<b>",
          "</p>",
          "<![CDATA[",
          "<!--",
          "-->",
          "<?xml version='1.0'?>",
          "<!DOCTYPE x [<!ENTITY a \"lol\">]>",
          "&a;",
          "<meta charset=\"utf-16\">",
          "<w:p><w:r><w:t>x</w:t></w:r></w:p>",
          "<w:tbl><w:tr><w:tc>",
          "<w:footnoteReference w:id=\"1\"/>",
          "<svg><script>",
          "<plaintext>",
          "<select><option>",
          "# ",
          "> ",
          "- ",
          "```\n",
          "**",
          "[a](b)",
          "| a | b |\n|---|---|\n");

  private static final List<byte[]> PDF_WORDS =
      Mutations.bytes(
          "endobj\n",
          "1 0 obj\n",
          "stream\n",
          "/Length 99999999",
          "/Length -1",
          "/Kids[1 0 R 1 0 R]",
          "/Count 2000000000",
          "/Filter/FlateDecode",
          "/Filter[/ASCII85Decode/FlateDecode]",
          "/Prev 9",
          "/Encrypt 1 0 R",
          "/Parent 1 0 R",
          "<<",
          ">>",
          "[[[[",
          "xref\n0 99999999\n",
          "trailer",
          "startxref\n0\n%%EOF",
          "/Type/ObjStm/N 99999999/First 1",
          "/Predictor 15/Columns 99999999");

  private static final List<byte[]> PDFS =
      List.of(
          Documents.pdf(List.of(List.of("One line", "and another", "", "A new paragraph."))),
          Documents.pdf(List.of(List.of("Page one"), List.of("Page two", "- with a dash"))));

  private static final List<byte[]> MARKDOWN = Corpus.markdown();

  private static final byte[] DOCX =
      Documents.docx(
          Documents.paragraph("Q:", " why") + Documents.paragraph("", "Because it is so."));

  private static final byte[] H5P =
      Corpus.zip(
          Map.of(
              "h5p.json", Corpus.utf8("{\"mainLibrary\":\"H5P.MarkTheWords\"}"),
              "content/content.json",
                  Corpus.utf8("{\"textField\":\"<p>Some *words* are *marked*.</p>\"}")));

  private static final List<byte[]> STARTERS =
      List.of(
          Corpus.utf8("Some *words* are *marked* and ** is an asterisk."),
          Corpus.utf8("One [word] here and [[several words]] there."),
          Corpus.utf8("{\"textField\":\"<p>Some *words*</p>\",\"a\":{\"b\":[1,2]}}"),
          Corpus.utf8(
              "<?xml version=\"1.0\"?><quiz><question type=\"wordselect\"><name><text>n</text>"
                  + "</name><questiontext format=\"html\"><text><![CDATA[<p>One [word] x.</p>]]>"
                  + "</text></questiontext><delimitchars>[]</delimitchars></question></quiz>"));

  @Test
  void plainTextAndMarkdownAreTakenOrRefused() {
    Fuzz.cases("intake md", 150, random -> read("a.md", random.bytes(MARKDOWN, MARKUP)));
    Fuzz.cases("intake txt", 150, random -> read("a.txt", random.bytes(MARKDOWN, MARKUP)));
  }

  @Test
  void pagesAreTakenOrRefused() {
    Fuzz.cases(
        "intake html",
        400,
        random -> {
          byte[] bytes = random.bytes(HTML, MARKUP);
          read("a.html", bytes);
          check(Intake.pasteHtml(new String(bytes, StandardCharsets.UTF_8)), bytes);
        });
  }

  @Test
  void wordFilesAreTakenOrRefused() {
    Fuzz.cases(
        "intake docx", 200, random -> read("a.docx", Corpus.zipChanged(DOCX, random, MARKUP)));
  }

  @Test
  void pdfsAreTakenOrRefused() {
    Fuzz.cases("intake pdf", 120, random -> read("a.pdf", random.bytes(PDFS, PDF_WORDS)));
  }

  @Test
  void exercisesOfOtherSystemsAreTakenOrRefused() {
    Fuzz.cases(
        "starters",
        300,
        random -> {
          byte[] bytes =
              random.below(3) == 0
                  ? Corpus.zipChanged(H5P, random, MARKUP)
                  : random.bytes(STARTERS, MARKUP);
          switch (StarterText.read(bytes)) {
            case StarterText.Refused(String words) -> Words.assertForPeople(words, own(bytes));
            case StarterText.Starter starter ->
                assertThat(starter.marks())
                    .isNotEmpty()
                    .allSatisfy(mark -> assertThat(mark.in(starter.text())).isNotBlank());
          }
        });
  }

  private static void read(String name, byte[] bytes) {
    check(Intake.read(name, bytes), bytes);
  }

  private static void check(Intake.Outcome outcome, byte[] bytes) {
    switch (outcome) {
      case Intake.Refused(String words) -> Words.assertForPeople(words, own(bytes));
      case Intake.Taken taken -> {
        assertThat(taken.text()).isNotBlank().hasSizeLessThanOrEqualTo(Intake.MOST_CHARACTERS);
        assertThat(Normalizer.isNormalized(taken.text(), Normalizer.Form.NFC)).isTrue();
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(taken.text())).isTrue();
        taken.paragraphs().forEach(IntakeFuzzTest::checkStays);
        taken.notes().forEach(note -> Words.assertForPeople(note, own(bytes)));
      }
    }
  }

  /// What was taken is taken again as it is.
  private static void checkStays(Paragraph paragraph) {
    assertThat(Intake.paste(paragraph.text()))
        .isInstanceOfSatisfying(
            Intake.Taken.class, again -> assertThat(again.text()).isEqualTo(paragraph.text()));
  }

  private static String own(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
