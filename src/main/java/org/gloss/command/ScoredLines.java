package org.gloss.command;

import java.io.IOException;
import java.io.PrintStream;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/// Scores line after line and writes what they come to.
final class ScoredLines {

  private static final Pattern HINT_FOR_PROGRAMMERS = Pattern.compile(": enable .* to allow");

  private final LineScorer scorer;
  private final PrintStream out;
  private final JsonGenerator json;
  private boolean anyFailed;
  private boolean unread;

  ScoredLines(LineScorer scorer, PrintStream out) {
    this.scorer = scorer;
    this.out = out;
    this.json = Json.generator(out);
  }

  boolean anyFailed() {
    return anyFailed;
  }

  void flush() {
    json.flush();
    unread = out.checkError();
  }

  /// Scores until the input ends, or nobody reads the output any more.
  void scoreAll(LineReader lines) throws IOException {
    while (!unread && lines.next()) {
      if (!lines.blank()) {
        score(lines).write(json);
        json.writeRaw('\n');
      }
    }
  }

  private ScoredLine score(LineReader line) {
    if (line.tooLong()) {
      return failed(line, "the line is longer than " + ScoreCommand.LONGEST_LINE + " bytes");
    }
    try (JsonParser parser = Json.parser(line.bytes(), line.length())) {
      return scorer.score(new JsonCursor(parser));
    } catch (JacksonException e) {
      return failed(line, notJson(e));
    } catch (Unscorable | IllegalArgumentException e) {
      return failed(line, String.valueOf(e.getMessage()));
    }
  }

  private ScoredLine failed(LineReader line, String problem) {
    anyFailed = true;
    Id id = Json.idOf(line.bytes(), line.length());
    return json -> {
      json.writeStartObject();
      id.write(json);
      json.writeStringProperty("error", Json.wellFormed(problem));
      json.writeEndObject();
    };
  }

  private static String notJson(JacksonException e) {
    String problem =
        "not valid JSON: " + HINT_FOR_PROGRAMMERS.matcher(e.getOriginalMessage()).replaceAll("");
    return e.getLocation() == null || e.getLocation().getColumnNr() <= 0
        ? problem
        : problem + " (byte " + e.getLocation().getColumnNr() + " of the line)";
  }
}
