package org.gloss.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gloss.command.SpanFields.Bounds;
import org.gloss.command.SpanFields.Labelled;

/// A file of the Propaganda Techniques Corpus: a line each of article, label, start and end, parted
/// by tabs, without titles. Blank lines are skipped.
///
/// @param name what messages call it
/// @param articles their lines, in order of appearance
/// @param faults what is wrong with lines, by article; "" for lines whose article is unknown
record PtcFile(String name, Map<String, List<Line>> articles, Map<String, String> faults) {

  private static final int FIELDS = 4;

  /// A labelled span.
  ///
  /// @param number of its line, from 1
  record Line(int number, Labelled span) {}

  static PtcFile read(String name, String text) {
    PtcFile file = new PtcFile(name, new LinkedHashMap<>(), new LinkedHashMap<>());
    int number = 0;
    for (String line : withoutByteOrderMark(text).lines().toList()) {
      number++;
      if (!line.isBlank()) {
        file.add(number, line);
      }
    }
    return file;
  }

  static String withoutByteOrderMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private void add(int number, String line) {
    String[] fields = line.split("\t", -1);
    if (fields.length != FIELDS) {
      String problem = "has %d fields, not article, label, start and end parted by tabs";
      fault("", number, problem.formatted(fields.length));
      return;
    }
    String article = fields[0].strip();
    List<Line> lines = articles.computeIfAbsent(article, _ -> new ArrayList<>());
    if (fields[1].isBlank()) {
      fault(article, number, "has no label");
      return;
    }
    try {
      Bounds bounds = new Bounds(offset(fields[2]), offset(fields[3]));
      lines.add(new Line(number, new Labelled(bounds, fields[1].strip())));
    } catch (NumberFormatException e) {
      fault(article, number, "has \"%s\" to \"%s\", not offsets".formatted(fields[2], fields[3]));
    }
  }

  private static int offset(String field) {
    return Integer.parseInt(field.strip());
  }

  private void fault(String article, int number, String problem) {
    faults.putIfAbsent(article, at(number) + " " + problem);
  }

  /// A line of this file, for messages.
  String at(int number) {
    return name + " line " + number;
  }
}
