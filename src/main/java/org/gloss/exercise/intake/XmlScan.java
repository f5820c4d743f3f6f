package org.gloss.exercise.intake;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads an XML file once from start to end, without building anything, to find out whether it is
/// safe to be read by others.
///
/// @param characters of text
/// @param changes tracked insertions and deletions of a Word file
record XmlScan(long characters, int changes) {

  /// A little less than what the XML reader of Java itself allows.
  private static final int DEEPEST = 90;

  /// Readers build a tree of the file; words of a passage need far fewer.
  private static final int MOST_ELEMENTS = 300_000;

  private static final XMLInputFactory XML = factory();

  /// @throws Unreadable if it is not well-formed, declares a document type, or nests too deeply
  static XmlScan of(byte[] bytes) throws Unreadable {
    try {
      return scanned(XML.createXMLStreamReader(new ByteArrayInputStream(bytes)));
    } catch (XMLStreamException damaged) {
      throw new Unreadable(
          "The file is damaged. Save it again in the program that made it, or copy the text and"
              + " paste it.");
    }
  }

  private static XmlScan scanned(XMLStreamReader reader) throws XMLStreamException, Unreadable {
    long characters = 0;
    int changes = 0;
    int depth = 0;
    int elements = 0;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new Unreadable(
                "The file declares entities, which no text needs. Copy the text and paste it.");
        case XMLStreamConstants.START_ELEMENT -> {
          changes += isChange(reader.getLocalName()) ? 1 : 0;
          if (++elements > MOST_ELEMENTS) {
            throw new Unreadable(
                "The file is made of far more parts than a text needs. Copy the text and paste it.");
          }
          if (++depth > DEEPEST) {
            throw new Unreadable(
                "The file is nested too deeply to be a text. Copy the text and paste it.");
          }
        }
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS -> characters += reader.getTextLength();
        default -> {}
      }
    }
    return new XmlScan(characters, changes);
  }

  private static boolean isChange(String name) {
    return name.equals("ins") || name.equals("del");
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    return factory;
  }
}
