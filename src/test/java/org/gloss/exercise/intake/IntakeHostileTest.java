package org.gloss.exercise.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gloss.exercise.intake.Intake.Outcome;
import org.gloss.exercise.intake.Intake.Refused;
import org.gloss.exercise.intake.Intake.Taken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is uploaded or pasted, it is taken or refused in words, with bounded work.
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class IntakeHostileTest {

  private static final List<String> ENDINGS = List.of("txt", "md", "html", "docx", "pdf");

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.md", "a.html", "a.docx", "a.pdf", "a.exe"})
  void aHundredMegabytesAreRefusedUnread(String name) {
    assertThat(refused(Intake.read(name, new byte[100 << 20])))
        .isEqualTo(
            "The file is larger than 10 MiB. Copy the part that your class will read, and paste"
                + " it.");
    assertThat(StarterText.read(new byte[100 << 20])).isInstanceOf(StarterText.Refused.class);
  }

  @Test
  void aZipBombIsRefusedBeforeItIsUnpacked() throws IOException {
    byte[] bomb = bomb("word/document.xml", 1L << 30, 1);
    assertThat(bomb).hasSizeLessThan(2 << 20);
    assertThat(refused(Intake.read("a.docx", bomb))).startsWith("The file unpacks to far more");
    BoundedZip zip = new BoundedZip(bomb);
    assertThat(catchUnreadable(() -> zip.entries(name -> true)))
        .startsWith("The file unpacks to far more");
    assertThat(zip.unpacked()).isLessThanOrEqualTo(BoundedZip.MOST_BYTES + 8_192);
  }

  @Test
  void aBombBesideTheTextAndTooManyEntriesAreRefused() throws IOException {
    assertThat(refused(Intake.read("a.docx", bomb("media/a.bin", 1L << 28, 1))))
        .startsWith("The file unpacks to far more");
    assertThat(refused(Intake.read("a.docx", bomb("x", 1, BoundedZip.MOST_ENTRIES + 1))))
        .startsWith("The file unpacks to far more");
    byte[] starter = bomb("content/content.json", 1L << 28, 1);
    assertThat(StarterText.read(starter)).isInstanceOf(StarterText.Refused.class);
  }

  @Test
  void entitiesOfAWordFileAreNeverExpanded() {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"lol\">");
    for (int i = 1; i < 20; i++) {
      bomb.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
    }
    bomb.append("]><x>&a19;</x>");
    Map<String, byte[]> parts = Documents.docxParts(Documents.paragraph("", "words"));
    for (String part : List.of("word/document.xml", "word/styles.xml", "word/footnotes.xml")) {
      Map<String, byte[]> poisoned = new LinkedHashMap<>(parts);
      poisoned.put(part, Documents.bytes(bomb.toString()));
      assertThat(refused(Intake.read("a.docx", Documents.zip(poisoned))))
          .isEqualTo(
              "The file declares entities, which no text needs. Copy the text and paste it.");
    }
    Map<String, byte[]> outside = new LinkedHashMap<>(parts);
    outside.put(
        "word/document.xml",
        Documents.bytes("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><x>&e;</x>"));
    assertThat(refused(Intake.read("a.docx", Documents.zip(outside)))).contains("entities");
  }

  @Test
  void deepNestingIsBoundedInEveryFormat() {
    String divs = "<div>".repeat(100_000) + "words" + "</div>".repeat(100_000);
    assertThat(taken(Intake.pasteHtml(divs)).text()).isEqualTo("words");
    assertThat(taken(Intake.pasteHtml("<b>".repeat(100_000) + "words")).text()).isEqualTo("words");
    assertThat(taken(Intake.pasteHtml("<table><tr><td>".repeat(20_000) + "words")).text())
        .isEqualTo("words");
    assertThat(refused(Intake.read("a.docx", Documents.docx("<w:p>".repeat(50_000)))))
        .contains("nested too deeply");
    StringBuilder parts = new StringBuilder();
    Random random = new Random(3);
    for (int i = 0; i < 310_000; i++) {
      parts.append("<w:p w:i=\"").append(random.nextInt()).append("\"/>");
    }
    assertThat(refused(Intake.read("a.docx", Documents.docx(parts.toString()))))
        .contains("far more parts than a text needs");
    String picture = "<p>words<img src=\"data:image/png;base64," + "A".repeat(3 << 20) + "\">";
    assertThat(taken(Intake.pasteHtml(picture)).text()).isEqualTo("words");
    assertThat(refused(Intake.pasteHtml("<b>".repeat(1_000_000))))
        .startsWith("The page has more than 2 million characters.");
    for (String mark : List.of("> ", "- ", "[", "*a ", "**a ", "`", "![", "<div>", "_a*b ")) {
      assertThat(Intake.read("a.md", Documents.bytes(mark.repeat(90_000) + "words"))).isNotNull();
    }
    String lists = "%PDF-1.4\n1 0 obj\n" + "[".repeat(500_000) + "\nendobj\ntrailer<</Root 1 0 R>>";
    assertThat(Intake.read("a.pdf", Documents.bytes(lists))).isInstanceOf(Refused.class);
    assertThat(StarterText.read("{\"textField\":" + "[".repeat(1_000_000)))
        .isInstanceOf(StarterText.Refused.class);
    assertThat(StarterText.read("<?xml version='1.0'?>" + "<quiz>".repeat(100_000)))
        .isInstanceOf(StarterText.Refused.class);
  }

  @Test
  void ofScriptsAndLinksOnlyWordsAreLeft() {
    String evil =
        """
        <p>Read <a href="javascript:alert(1)" onclick="alert(2)">this</a>.</p>
        <script>alert(3)</script><SCRIPT src="http://a.invalid/x.js"></SCRIPT>
        <iframe src="http://a.invalid/"></iframe><object data="x"></object>
        <svg onload="alert(4)"><script>alert(5)</script><text>no</text></svg>
        <img src=x onerror="alert(6)"><link rel="stylesheet" href="http://a.invalid/x.css">
        <style>@import "http://a.invalid/y.css"; p{content:"alert"}</style>
        <template><p>no</p></template><noscript>no</noscript><form><input value="no"></form>
        <math><mi>&lt;script&gt;x&lt;/script&gt;</mi></math><!-- alert(7) -->
        """;
    Taken taken = taken(Intake.pasteHtml(evil.repeat(300)));
    assertThat(taken.paragraphs()).extracting(Paragraph::text).contains("Read this.");
    assertThat(taken.text()).doesNotContain("alert", "invalid", "no\n", "import");
    assertThat(taken.text()).contains("<script>x</script>");
  }

  @Test
  void aMillionCharactersAreRefusedInWordsInEveryFormat() {
    String words = "word ".repeat(200_000);
    assertThat(refused(Intake.paste(words)))
        .isEqualTo(
            "The text has 999,999 characters; a passage has at most 100,000. Choose the part that"
                + " your class will read, and paste only that.");
    assertThat(refused(Intake.read("a.md", Documents.bytes(words)))).contains("at most 100,000");
    assertThat(refused(Intake.pasteHtml("<p>" + words))).contains("at most 100,000");
    assertThat(refused(Intake.read("a.docx", Documents.docx(Documents.paragraph("", words)))))
        .contains("at most 100,000");
    assertThat(StarterText.read("*a* " + words)).isInstanceOf(StarterText.Refused.class);
  }

  @Test
  void floodsOfInvisibleCharactersAndAccentsAreRemovedAndCounted() {
    String flood = "a" + "\u200B\u202E\u2066\uFEFF".repeat(200_000) + "b";
    Taken taken = taken(Intake.paste(flood));
    assertThat(taken.text()).isEqualTo("ab");
    assertThat(taken.notes()).containsExactly("800,000 invisible characters were removed.");
    String heap = "e" + "\u0301\u0323".repeat(400_000) + " x";
    Taken thinned = taken(Intake.paste(heap));
    assertThat(thinned.text().length()).isLessThan(40);
    assertThat(Normalizer.isNormalized(thinned.text(), Normalizer.Form.NFC)).isTrue();
    assertThat(taken(Intake.paste("\uD800a\uDC00\u0000\uFFFF b")).text()).isEqualTo("a b");
  }

  @Test
  void pdfBombsAndJunkAreRefused() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream deflating = new DeflaterOutputStream(packed, new Deflater(9))) {
      for (int i = 0; i < 200; i++) {
        deflating.write(new byte[1 << 20]);
      }
    }
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    pdf.write(Documents.bytes("%PDF-1.4\n1 0 obj<</Length 1/Filter/FlateDecode>>stream\n"));
    pdf.write(packed.toByteArray());
    pdf.write(Documents.bytes("\nendstream endobj"));
    assertThat(refused(Intake.read("a.pdf", pdf.toByteArray())))
        .startsWith("The PDF unpacks to far more");
    assertThat(
            refused(
                Intake.read(
                    "a.pdf", Documents.bytes("%PDF-1.4 /Filter[/FlateDecode /FlateDecode]"))))
        .startsWith("The PDF unpacks to far more");
    List<List<String>> pages = new ArrayList<>();
    for (int i = 0; i < 201; i++) {
      pages.add(List.of("page"));
    }
    assertThat(refused(Intake.read("a.pdf", Documents.pdf(pages))))
        .startsWith("The PDF has 201 pages; at most 200 are read.");
    String circle =
        """
        %PDF-1.4
        1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
        2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 100>>endobj
        trailer<</Root 1 0 R/Size 3>>
        """;
    assertThat(Intake.read("a.pdf", Documents.bytes(circle))).isInstanceOf(Refused.class);
    String count = circle.replace("[2 0 R 2 0 R]/Count 100", "[]/Count 2000000000");
    assertThat(Intake.read("a.pdf", Documents.bytes(count))).isInstanceOf(Refused.class);
  }

  @Test
  void randomAndMangledBytesNeverThrowAndWhatIsTakenIsClean() {
    Map<String, byte[]> whole =
        Map.of(
            "txt", Documents.bytes("Q: Why?\n\nA: Because [x] — “y”.\n"),
            "md", Documents.bytes("# A\n\n**Q:** *why*\n\n- [b](c)\n\n> d\n"),
            "html", Documents.bytes("<p><b>Q:</b> a<br><br>b<table><tr><td>c</table>"),
            "docx",
                Documents.docx(Documents.paragraph("Q:", " why") + Documents.paragraph("", "x")),
            "pdf", Documents.pdf(List.of(List.of("One line", "and another"))));
    Random random = new Random(7);
    int taken = 0;
    for (int run = 0; run < 200; run++) {
      String ending = ENDINGS.get(run % ENDINGS.size());
      byte[] bytes = run % 2 == 0 ? noise(random) : mangled(random, whole.get(ending));
      Outcome outcome = Intake.read("a." + ending, bytes);
      switch (outcome) {
        case Refused refused -> assertThat(refused.words()).isNotBlank();
        case Taken text -> {
          taken++;
          assertClean(text);
        }
      }
      assertThat(StarterText.read(bytes)).isNotNull();
    }
    assertThat(taken).isGreaterThan(30);
  }

  private static void assertClean(Taken taken) {
    assertThat(taken.text().length()).isLessThanOrEqualTo(Intake.MOST_CHARACTERS);
    for (Paragraph paragraph : taken.paragraphs()) {
      assertThat(Normalizer.isNormalized(paragraph.text(), Normalizer.Form.NFC)).isTrue();
      assertThat(paragraph.text()).isEqualTo(Assembly.folded(paragraph.text()));
      assertThat(taken(Intake.paste(paragraph.text())).text()).isEqualTo(paragraph.text());
    }
  }

  private static byte[] noise(Random random) {
    byte[] bytes = new byte[1 + random.nextInt(3_000)];
    random.nextBytes(bytes);
    return bytes;
  }

  private static byte[] mangled(Random random, byte[] whole) {
    byte[] bytes = whole.clone();
    for (int i = 0; i <= random.nextInt(8); i++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }

  private static byte[] bomb(String name, long size, int entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] zeros = new byte[1 << 16];
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      zip.setLevel(Deflater.BEST_COMPRESSION);
      for (int i = 0; i < entries; i++) {
        zip.putNextEntry(new ZipEntry(i == 0 ? name : name + i));
        for (long left = size; left > 0; left -= zeros.length) {
          zip.write(zeros, 0, (int) Math.min(left, zeros.length));
        }
      }
    }
    return bytes.toByteArray();
  }

  /// Something that may be refused.
  private interface Attempt {
    void run() throws Unreadable;
  }

  private static String catchUnreadable(Attempt attempt) {
    try {
      attempt.run();
      return "";
    } catch (Unreadable unreadable) {
      return unreadable.words();
    }
  }

  private static Taken taken(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Taken.class);
    return (Taken) outcome;
  }

  private static String refused(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Refused.class);
    return ((Refused) outcome).words();
  }
}
