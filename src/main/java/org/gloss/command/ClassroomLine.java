package org.gloss.command;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gloss.command.SpanFields.Keyed;
import org.gloss.command.SpanFields.Labelled;
import org.gloss.scoring.Ratio;
import org.gloss.scoring.Scorer;
import org.gloss.scoring.Scoresheet;
import org.gloss.scoring.ScoringRules;
import org.gloss.scoring.ScoringRules.Mode;
import org.gloss.scoring.ScoringRules.Preset;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// A line of `--classroom`.
final class ClassroomLine {

  private final JsonCursor line;
  private @Nullable Id id;
  private @Nullable String text;
  private @Nullable Map<String, String> families;
  private @Nullable List<Keyed> key;
  private @Nullable List<Labelled> answer;
  private Preset preset = ScoringRules.USUAL.preset();
  private Mode mode = ScoringRules.USUAL.mode();

  private ClassroomLine(JsonCursor line) {
    this.line = line;
  }

  static ScoredLine score(JsonCursor cursor) {
    ClassroomLine line = new ClassroomLine(cursor);
    cursor.object(line::read);
    cursor.end();
    Id id = cursor.present(line.id, "id");
    ClassroomCase given =
        new ClassroomCase(
            cursor.present(line.text, "text"), cursor.present(line.families, "families"));
    var key = given.key(cursor.present(line.key, "key"));
    var answer = given.annotations(cursor.present(line.answer, "answer"));
    ScoringRules rules = new ScoringRules(line.preset, line.mode);
    Scoresheet sheet = new Scorer(given.passage(), key, given.families(), rules).score(answer);
    return out -> write(out, id, sheet);
  }

  private void read(String name) {
    switch (name) {
      case "id" -> id = line.id();
      case "text" -> text = line.text();
      case "families" -> families = families();
      case "rules" -> preset = line.isNull() ? preset : preset();
      case "mode" -> mode = line.isNull() ? mode : mode();
      case "key" -> key = SpanFields.items(line);
      case "answer" -> answer = SpanFields.annotations(line);
      default -> line.skip();
    }
  }

  private Map<String, String> families() {
    Map<String, String> found = new HashMap<>();
    line.object(label -> found.put(label, line.text()));
    return found;
  }

  private Preset preset() {
    String word = line.text();
    return switch (word) {
      case "spotting" -> Preset.SPOTTING;
      case "balanced" -> Preset.BALANCED;
      case "naming" -> Preset.NAMING;
      default ->
          throw line.wrong(
              "is %s, not spotting, balanced or naming".formatted(JsonCursor.quoted(word)));
    };
  }

  private Mode mode() {
    String word = line.text();
    return switch (word) {
      case "test" -> Mode.TEST;
      case "practice" -> Mode.PRACTICE;
      default -> throw line.wrong("is %s, not test or practice".formatted(JsonCursor.quoted(word)));
    };
  }

  private static void write(JsonGenerator out, Id id, Scoresheet sheet) {
    out.writeStartObject();
    id.write(out);
    out.writeNumberProperty("score", sheet.score().nearestDouble());
    out.writeNumberProperty("percent", sheet.score().percent());
    write(out, "spotting", sheet.spotting());
    write(out, "naming", sheet.naming());
    out.writeNumberProperty("restraint", sheet.restraint().nearestDouble());
    out.writeNumberProperty("matched", sheet.counts().matched());
    out.writeNumberProperty("missed", sheet.counts().missed());
    out.writeNumberProperty("alsoFair", sheet.counts().alsoFair());
    out.writeNumberProperty("extra", sheet.counts().extras());
    out.writeEndObject();
  }

  private static void write(JsonGenerator out, String name, Optional<Ratio> share) {
    out.writeName(name);
    share.ifPresentOrElse(ratio -> out.writeNumber(ratio.nearestDouble()), out::writeNull);
  }
}
