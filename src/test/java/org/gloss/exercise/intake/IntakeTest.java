package org.gloss.exercise.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gloss.exercise.intake.Intake.Refused;
import org.gloss.exercise.intake.Intake.Taken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntakeTest {

  @Test
  void blankLinesEndParagraphsAndSingleLineEndsAreSpaces() {
    Taken taken = taken(Intake.paste("One line\r\nand another.\r\n\r\n  Second   one.\t\n"));
    assertThat(texts(taken)).containsExactly("One line and another.", "Second one.");
    assertThat(taken.notes()).isEmpty();
    assertThat(taken.text()).isEqualTo("One line and another.\nSecond one.");
  }

  @Test
  void withoutBlankLinesEachLineIsAParagraphUnlessItWasBrokenAtAMargin() {
    assertThat(texts(taken(Intake.paste("A short one.\nAnother.\nA third."))))
        .containsExactly("A short one.", "Another.", "A third.");
    String broken =
        """
        The council has rammed through its scheme for cycle lanes, and
        nobody in the whole of the town was asked whether the lanes are
        wanted by those who live there, which is why the shops on either
        side of the road are now closed on Mondays and on
        Tuesdays.
        """;
    Taken joined = taken(Intake.paste(broken));
    assertThat(joined.paragraphs()).hasSize(1);
    assertThat(joined.notes()).singleElement().asString().contains("broken at a margin");
  }

  @Test
  void accentsAreComposedAndWhatCannotBeSeenIsRemovedAndSaid() {
    Taken taken =
        taken(Intake.paste("cafe\u0301 \u202Ehidden\u202C and\u200B no\u00ADte \u0007end"));
    assertThat(taken.text()).isEqualTo("café hidden and note end");
    assertThat(taken.notes())
        .containsExactlyInAnyOrder(
            "3 invisible characters were removed.",
            "A soft hyphen was removed.",
            "A control character was removed.");
  }

  @Test
  void joinersOfEmojiAndOfPersianStay() {
    String text = "👩‍👩‍👧 می‌خواهم ❤️";
    assertThat(taken(Intake.paste(text)).text())
        .isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
    assertThat(taken(Intake.paste(text)).notes()).isEmpty();
  }

  @Test
  void encodingsAreRecognisedAndAGuessIsSaid() {
    String words = "Ein „Wort“ für alle – été.";
    assertThat(read("a.txt", words.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(words);
    assertThat(read("a.txt", ("\uFEFF" + words).getBytes(StandardCharsets.UTF_8)).text())
        .isEqualTo(words);
    assertThat(read("a.txt", words.getBytes(StandardCharsets.UTF_16)).text()).isEqualTo(words);
    assertThat(read("a.txt", ("\uFEFF" + words).getBytes(StandardCharsets.UTF_16LE)).text())
        .isEqualTo(words);
    assertThat(read("a.txt", words.getBytes(StandardCharsets.UTF_16LE)).notes())
        .singleElement()
        .asString()
        .contains("UTF-16");
    Taken western = read("a.txt", words.getBytes(Charset.forName("windows-1252")));
    assertThat(western.text()).isEqualTo(words);
    assertThat(western.notes()).singleElement().asString().contains("windows-1252");
  }

  @Test
  void turnsAreGuessedFromNamesWithAColonOrADash() {
    Taken interview =
        taken(
            Intake.paste(
                "Question: Why?\n\nSergei Lavrow: Because the rule is: none.\n\nMore.\n\nQuestion:"
                    + " And?\n\nSergei Lavrow: Well."));
    assertThat(interview.speakers())
        .containsExactly(
            new SpeakerGuess("Question:", "Question", 2),
            new SpeakerGuess("Sergei Lavrow:", "Sergei Lavrow", 2));
    assertThat(interview.paragraphs()).hasSize(5);
    Taken debate =
        taken(Intake.paste("SMITH — No.\n\nJONES — Yes.\n\nSMITH — No.\n\nJONES — Yes."));
    assertThat(debate.speakers())
        .extracting(SpeakerGuess::name)
        .containsExactlyInAnyOrder("SMITH", "JONES");
    assertThat(taken(Intake.paste("Q: Why?\nA: Because.\nQ: And?\nA: So.")).speakers())
        .containsExactly(new SpeakerGuess("Q:", "Q", 2), new SpeakerGuess("A:", "A", 2));
  }

  @Test
  void aTurnWithinABlockBeginsAParagraph() {
    Taken taken = taken(Intake.paste("Q: Why\nnot?\nA: Because.\n\nQ: And?\nA: So."));
    assertThat(texts(taken)).containsExactly("Q: Why not?", "A: Because.", "Q: And?", "A: So.");
  }

  @Test
  void anOrdinaryColonMakesNoSpeaker() {
    assertThat(taken(Intake.paste("The rule is simple: no.\n\nOne thing is sure: yes.")).speakers())
        .isEmpty();
  }

  @Test
  void markdownIsRead() {
    Taken taken =
        read(
            "a.md",
            Documents.bytes(
                "---\ntitle: x\n---\n# Heading\n\n**Anna:** Good *day*, see"
                    + " [this](javascript:alert(1)).\n\n- one\n- two\n\n![x](http://a.invalid/x.png)\n\n"
                    + "**Ben:** Yes.\n\n***\n"));
    assertThat(texts(taken))
        .containsExactly("Heading", "Anna: Good day, see this.", "one", "two", "Ben: Yes.");
    assertThat(taken.speakers())
        .extracting(SpeakerGuess::prefix)
        .containsExactlyInAnyOrder("Anna:", "Ben:");
    assertThat(taken.notes())
        .contains(
            "The fields above the text (front matter) were left out.",
            "An image was left out.",
            "A heading became a paragraph.",
            "A list became paragraphs, without bullets or numbers.",
            "A link became plain words.");
  }

  @Test
  void ofAPageTheTextIsTakenAndNothingElse() {
    Taken taken =
        read(
            "a.html",
            Documents.bytes(
                """
                <html><head><title>T</title><style>p{}</style></head><body><nav><p>Menu</p></nav>
                <script>alert(1)</script><h1>Cycle lanes</h1>
                <p onclick="x()">First <a href="javascript:alert(1)">link</a>.<!-- hidden --></p>
                <p style="display: none">Not seen.</p><div hidden>Nor this.</div>
                one<br>line<br><br>another
                <ul><li>a<li>b</ul><img src="http://a.invalid/x.png" alt="pic">
                <table><tr><th>Year<th>Sum</tr><tr><td>2024<td><p>12</p></tr></table>
                <footer>Imprint</footer></body></html>
                """));
    assertThat(texts(taken))
        .containsExactly(
            "Cycle lanes",
            "First link.",
            "one line",
            "another",
            "a",
            "b",
            "Year | Sum",
            "2024 | 12");
    assertThat(taken.notes())
        .containsExactlyInAnyOrder(
            "2 menus, margins and footers of the page were left out.",
            "2 hidden parts of the page were left out.",
            "An image was left out.",
            "A heading became a paragraph.",
            "A list became paragraphs, without bullets or numbers.",
            "A link became plain words.",
            "A table became paragraphs, one for each row.");
  }

  @Test
  void aPageIsDecodedAsItsHeadSays() {
    String page = "<html><head><meta charset=\"iso-8859-2\"></head><body>Łódź</body></html>";
    assertThat(read("a.htm", page.getBytes(Charset.forName("iso-8859-2"))).text())
        .isEqualTo("Łódź");
  }

  @Test
  void pastedHtmlIsReadLikeAPage() {
    Taken taken = taken(Intake.pasteHtml("<p><b>Anna</b>: Hm.</p><p><b>Ben</b>: Yes.</p>"));
    assertThat(texts(taken)).containsExactly("Anna: Hm.", "Ben: Yes.");
    assertThat(taken.speakers())
        .containsExactlyInAnyOrder(
            new SpeakerGuess("Anna:", "Anna", 1), new SpeakerGuess("Ben:", "Ben", 1));
  }

  @Test
  void aWordFileIsRead() {
    String body =
        Documents.paragraph("Anna Berg:", " We have <w:br/>".replace("<w:br/>", "") + "met.")
            + "<w:p>"
            + "<w:ins w:id=\"1\" w:author=\"x\">"
            + Documents.run("Inserted ")
            + "</w:ins><w:del w:id=\"2\" w:author=\"x\"><w:r><w:delText>deleted</w:delText></w:r></w:del>"
            + Documents.run("words.")
            + "</w:p>"
            + Documents.paragraph("Anna Berg:", " Once more.")
            + "<w:tbl><w:tr><w:tc><w:p>"
            + Documents.run("cell")
            + "</w:p></w:tc><w:tc><w:p>"
            + Documents.run("other")
            + "</w:p></w:tc></w:tr></w:tbl>";
    Taken taken = read("a.docx", Documents.docx(body));
    assertThat(texts(taken))
        .containsExactly(
            "Anna Berg: We have met.", "Inserted words.", "Anna Berg: Once more.", "cell | other");
    assertThat(taken.speakers()).containsExactly(new SpeakerGuess("Anna Berg:", "Anna Berg", 2));
    assertThat(taken.notes())
        .containsExactlyInAnyOrder(
            "The file tracks 2 changes; they were read as if they were accepted.",
            "A table became paragraphs, one for each row.");
  }

  @Test
  void aPdfIsReadWithoutHeadersPageNumbersAndDividedWords() {
    List<List<String>> pages =
        List.of(
            page(
                1,
                "The council has rammed its cycle",
                "lanes through, with neigh-",
                "bours asking"),
            page(2, "why nobody was told.", "", "Second paragraph ends here."),
            page(3, "Third one."));
    Taken taken = read("a.pdf", Documents.pdf(pages));
    assertThat(texts(taken))
        .containsExactly(
            "The council has rammed its cycle lanes through, with neighbours asking why nobody was"
                + " told.",
            "Second paragraph ends here.",
            "Third one.");
    assertThat(taken.notes())
        .containsExactly(
            "Only the text of the PDF was taken. Check it against the original: paragraphs, order"
                + " and missing letters.",
            "3 lines at the edges of pages were left out as headers or footers.",
            "3 page numbers were left out.",
            "A word divided at the end of a line was joined.");
  }

  @Test
  void aLockedAndAScannedPdfAreRefusedInWords() {
    assertThat(refused("a.pdf", Documents.pdf(List.of(List.of("x")), "secret")))
        .startsWith("The PDF is locked with a password.");
    assertThat(refused("a.pdf", Documents.pdf(List.of(List.of()))))
        .startsWith("The PDF holds no text, only pictures of it");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.txt | %PDF-1.4 x | This file has the name of plain text and is a PDF. Give it the ending .pdf",
        "a.docx | no zip | This file has the name of a Word file and is none; it may be damaged.",
        "a.pdf | no pdf | This file has the name of a PDF and is none; it may be damaged.",
        "a.html | {\\rtf1 x} | This file has the name of a web page and is rich text.",
        "a.rtf | {\\rtf1 x} | This is rich text. Open it, save it as .docx",
        "a.exe | MZ | Text cannot be taken from this kind of file. Take plain text (.txt)",
        "noending | x | Text cannot be taken from this kind of file.",
        "a.png | x | This is an image. No text can be read from it",
        "a.txt | . | There is no text in it.",
      })
  void filesThatAreNotWhatTheySayAreRefusedInWords(String name, String content, String words) {
    assertThat(refused(name, Documents.bytes(content))).startsWith(words);
  }

  @Test
  void aZipThatIsNoWordFileAndAnEmptyFileAreRefusedInWords() {
    assertThat(refused("a.docx", Documents.zip(Map.of("x.txt", new byte[] {65}))))
        .startsWith("This file has the name of a Word file and holds no Word text.");
    assertThat(refused("a.txt", Documents.zip(Map.of("x.txt", new byte[] {65}))))
        .contains("is a ZIP archive");
    assertThat(refused("a.txt", new byte[0])).startsWith("The file is empty.");
  }

  @Test
  void aTextIsTakenUpToTheLimitAndSaysHowLongItIsBeyond() {
    assertThat(taken(Intake.paste("a".repeat(100_000))).text()).hasSize(100_000);
    assertThat(Intake.paste("a".repeat(100_001)))
        .isEqualTo(
            new Refused(
                "The text has 100,001 characters; a passage has at most 100,000. Choose the part"
                    + " that your class will read, and paste only that."));
  }

  private static List<String> page(int number, String... lines) {
    List<String> all = new ArrayList<>(List.of("Town News, issue " + number, ""));
    all.addAll(List.of(lines));
    all.add("");
    all.add("Page " + number);
    return all;
  }

  private static Taken read(String name, byte[] bytes) {
    return taken(Intake.read(name, bytes));
  }

  private static Taken taken(Intake.Outcome outcome) {
    assertThat(outcome).isInstanceOf(Taken.class);
    return (Taken) outcome;
  }

  private static String refused(String name, byte[] bytes) {
    Intake.Outcome outcome = Intake.read(name, bytes);
    assertThat(outcome).isInstanceOf(Refused.class);
    return ((Refused) outcome).words();
  }

  private static List<String> texts(Taken taken) {
    return taken.paragraphs().stream().map(Paragraph::text).toList();
  }
}
