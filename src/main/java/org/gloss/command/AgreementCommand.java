package org.gloss.command;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;

/// `gloss agreement`: says how far people agree who marked the same text, in JSON Lines from
/// standard input, one line of output for each line of input, in the same order. Offsets count
/// Unicode code points. Bounds and faults are those of [ScoreCommand].
public final class AgreementCommand {

  private static final String USAGE =
      """
      Usage: gloss agreement
      Reads JSON Lines from standard input and writes one line for each. Offsets are code points.
      In:   {"id","text_length","raters":[[{"start","end","label"},…],…]}
      Out:  {"id","alpha_u":{"alpha","per_label":{label:{"alpha","observed","expected"}}}}
      Where alpha is undefined it is null, with a "reason" beside it.
      Exit status: 0 all lines compared, 1 some not ({"id","error"}), 2 wrong usage.
      """;

  private AgreementCommand() {}

  /// Runs the command.
  ///
  /// @param arguments what follows `agreement` on the command line: nothing, or `--help`
  /// @param in JSON Lines in UTF-8; not closed
  /// @param out one line for each; flushed, not closed
  /// @param err words about wrong usage or a failing input
  /// @return the exit status
  public static int run(String[] arguments, InputStream in, PrintStream out, PrintStream err) {
    return switch (List.of(arguments)) {
      case List<String> none when none.isEmpty() ->
          ScoreCommand.score("agreement", AgreementLine::compare, in, out, err);
      case List<String> one when one.equals(List.of("--help")) -> {
        out.print(USAGE);
        out.flush();
        yield ScoreCommand.ALL_SCORED;
      }
      case List<String> other -> {
        err.println("gloss agreement takes no arguments, not: " + String.join(" ", other));
        err.print(USAGE);
        err.flush();
        yield ScoreCommand.WRONG_USAGE;
      }
    };
  }
}
