package org.gloss.command;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gloss.annotation.LabelledSpan;
import org.gloss.command.SpanFields.Labelled;
import org.gloss.scoring.FragmentLevel;
import org.gloss.scoring.MatchCounts;
import org.gloss.scoring.OverlapSums;
import org.gloss.scoring.ResearchMeasures;
import org.gloss.scoring.SpanMatching.Way;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// A line of `--research`.
final class ResearchLine {

  private final JsonCursor line;
  private @Nullable Id id;
  private @Nullable Integer length;
  private @Nullable List<Labelled> key;
  private @Nullable List<Labelled> answer;

  private ResearchLine(JsonCursor line) {
    this.line = line;
  }

  static ScoredLine score(JsonCursor cursor) {
    ResearchLine line = new ResearchLine(cursor);
    cursor.object(line::read);
    cursor.end();
    Id id = cursor.present(line.id, "id");
    int length = Offsets.length(cursor.present(line.length, "text_length"));
    List<LabelledSpan> key = Offsets.labelled(cursor.present(line.key, "key"), length, "key");
    List<LabelledSpan> answer =
        Offsets.labelled(cursor.present(line.answer, "answer"), length, "answer");
    ResearchMeasures measures = ResearchMeasures.of(key, answer);
    return out -> write(out, id, measures);
  }

  private void read(String name) {
    switch (name) {
      case "id" -> id = line.id();
      case "text_length" -> length = line.wholeNumber();
      case "key" -> key = SpanFields.annotations(line);
      case "answer" -> answer = SpanFields.annotations(line);
      default -> line.skip();
    }
  }

  static void write(JsonGenerator out, Id id, ResearchMeasures measures) {
    out.writeStartObject();
    id.write(out);
    out.writeName("si");
    write(out, measures.si());
    out.writeName("flc");
    write(out, measures.flc());
    out.writeName("semeval13");
    write(out, measures.semeval13());
    out.writeEndObject();
  }

  private static void write(JsonGenerator out, OverlapSums sums) {
    out.writeStartObject();
    writeShares(out, sums.precision(), sums.recall(), sums.f1());
    out.writeEndObject();
  }

  private static void write(JsonGenerator out, FragmentLevel.Result flc) {
    out.writeStartObject();
    writeShares(out, flc.all().precision(), flc.all().recall(), flc.all().f1());
    out.writeObjectPropertyStart("per_label");
    flc.perLabel()
        .forEach(
            (label, sums) -> {
              out.writeName(Json.wellFormed(label));
              write(out, sums);
            });
    out.writeEndObject();
    out.writeEndObject();
  }

  private static void write(JsonGenerator out, Map<Way, MatchCounts> ways) {
    out.writeStartObject();
    for (Way way : Way.values()) {
      MatchCounts counts = ways.getOrDefault(way, MatchCounts.NONE);
      out.writeObjectPropertyStart(way.name().toLowerCase(Locale.ROOT));
      out.writeNumberProperty("correct", counts.correct());
      out.writeNumberProperty("incorrect", counts.incorrect());
      out.writeNumberProperty("partial", counts.partial());
      out.writeNumberProperty("missed", counts.missed());
      out.writeNumberProperty("spurious", counts.spurious());
      writeShares(out, counts.precision(), counts.recall(), counts.f1());
      out.writeEndObject();
    }
    out.writeEndObject();
  }

  private static void writeShares(JsonGenerator out, double precision, double recall, double f1) {
    out.writeNumberProperty("precision", precision);
    out.writeNumberProperty("recall", recall);
    out.writeNumberProperty("f1", f1);
  }
}
