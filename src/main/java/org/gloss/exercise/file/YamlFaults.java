package org.gloss.exercise.file;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Says in plain words, and at the right place, what a YAML parser says in its own.
///
/// @param message what is wrong
/// @param advice how to mend it
/// @param atContext whether the fault lies where the unfinished thing began
record YamlFaults(String message, String advice, boolean atContext) {

  private static final String ESCAPE = "A quote inside double quotes is written \\\".";

  /// Reports the fault.
  ///
  /// @param linesBefore lines of the file before the YAML
  static void report(YamlEngineException fault, int linesBefore, Problems problems) {
    Optional<MarkedYamlEngineException> marked =
        fault instanceof MarkedYamlEngineException known ? Optional.of(known) : Optional.empty();
    YamlFaults plain =
        of(
            marked
                .map(MarkedYamlEngineException::getProblem)
                .orElse(String.valueOf(fault.getMessage())));
    Place place =
        marked
            .flatMap(plain::mark)
            .map(mark -> new Place(linesBefore + mark.getLine() + 1, mark.getColumn() + 1))
            .orElse(new Place(linesBefore + 1, 1));
    problems.add(place, plain.message, plain.advice);
  }

  private static YamlFaults of(String said) {
    if (said.contains("mapping values are not allowed")) {
      return at("A \":\" stands inside a value", "Put the value in double quotes.");
    }
    if (said.contains("(TAB)")) {
      return at("A tab stands where YAML wants spaces", "Indent with spaces.");
    }
    if (said.contains("cannot start any token")) {
      return at("A value begins with a special character", "Put it in double quotes.");
    }
    if (said.contains("unknown escape")) {
      return at("This \\ stands before nothing special", "In double quotes write \\\\ for it.");
    }
    if (said.contains("unexpected end of stream")) {
      return new YamlFaults("This quote is not closed", ESCAPE, true);
    }
    if (said.contains("expected ','")) {
      return new YamlFaults(
          "What opens here is not closed", "Write its ] or } on the same line.", true);
    }
    if (said.contains("expected <block end>")) {
      return at("This does not fit what stands before it", "Look for a wrong indent. " + ESCAPE);
    }
    String line = said.lines().findFirst().orElse("").strip();
    return at("This is not readable YAML (" + line + ")", "Look for a missing quote or colon.");
  }

  private static YamlFaults at(String message, String advice) {
    return new YamlFaults(message, advice, false);
  }

  private Optional<Mark> mark(MarkedYamlEngineException fault) {
    return atContext ? fault.getContextMark() : fault.getProblemMark();
  }
}
