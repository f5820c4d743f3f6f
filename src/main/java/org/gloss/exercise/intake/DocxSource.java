package org.gloss.exercise.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.zwobble.mammoth.DocumentConverter;

/// Reads Word files. Only their XML parts are looked at, after they were found safe; pictures and
/// whatever lies outside the file are not.
final class DocxSource {

  private static final String BODY = "word/document.xml";

  /// Field codes and hidden bookmarks may stand beside the words, but not more than this.
  private static final int LENIENCY = 4;

  private DocxSource() {}

  static List<Block> blocks(byte[] bytes, Notes notes) throws Unreadable {
    Map<String, byte[]> parts =
        new BoundedZip(bytes)
            .entries(name -> name.endsWith(".xml") || name.endsWith(".rels") || isOther(name));
    byte[] body =
        Optional.ofNullable(parts.get(BODY)).orElseThrow(() -> new Unreadable(other(parts)));
    for (byte[] part : parts.values()) {
      XmlScan.of(part);
    }
    XmlScan scan = XmlScan.of(body);
    TooLong.check(scan.characters(), LENIENCY);
    notes.add(
        scan.changes(),
        "The file tracks a change; it was read as if it were accepted.",
        "The file tracks %,d changes; they were read as if they were accepted.");
    return HtmlSource.blocks(html(repacked(parts), notes), notes);
  }

  private static String html(byte[] archive, Notes notes) throws Unreadable {
    try {
      return new DocumentConverter()
          .disableEmbeddedStyleMap()
          .imageConverter(
              _ -> {
                notes.add(1, "An image was left out.", "%,d images were left out.");
                return Map.of();
              })
          .convertToHtml(new ByteArrayInputStream(archive))
          .getValue()
          .replace("<img />", "")
          .replace("<img>", "");
    } catch (IOException | RuntimeException damaged) {
      throw new Unreadable(
          "This Word file is damaged. Open it, save it again, and upload that, or copy the text and"
              + " paste it.");
    }
  }

  /// A fresh archive of what was read, so that no second look at the old one can differ.
  private static byte[] repacked(Map<String, byte[]> parts) throws Unreadable {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(1);
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException impossible) {
      throw new Unreadable("This Word file cannot be unpacked. Copy the text and paste it.");
    }
    return bytes.toByteArray();
  }

  private static boolean isOther(String name) {
    return name.equals("h5p.json");
  }

  private static String other(Map<String, byte[]> parts) {
    return parts.containsKey("h5p.json")
        ? "This is an H5P file. Import it as a starter exercise."
        : "This file has the name of a Word file and holds no Word text. Open it, save it as .docx,"
            + " and upload that, or copy the text and paste it.";
  }
}
