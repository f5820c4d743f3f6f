package org.gloss.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;

/// `gloss score`: scores JSON Lines from standard input, one line of output for each line of input,
/// in the same order. Offsets count Unicode code points. Memory does not grow with the input: one
/// line is held at a time, and a line has at most [#LONGEST_LINE] bytes. Blank lines are skipped. A
/// line that cannot be scored gives `{"id":…,"error":"…"}`, and the rest goes on. With files after
/// `--research` it reads those instead of standard input: see [PtcScoring].
public final class ScoreCommand {

  /// The longest line that is read, in bytes.
  public static final int LONGEST_LINE = 16 << 20;

  /// Every line was scored.
  public static final int ALL_SCORED = 0;

  /// At least one line could not be scored.
  public static final int SOME_FAILED = 1;

  /// The arguments are wrong; nothing was read.
  public static final int WRONG_USAGE = 2;

  private static final String USAGE =
      """
      Usage: gloss score --classroom | --research [--key FILE --answer FILE [--text FILE]]
      Reads JSON Lines from standard input and writes one line for each. Offsets are code points.
      --classroom  {"id","text","families":{label:family},"rules"?,"mode"?,
                    "key":[{"start","end","core":{"start","end"}?,"labels":[…],"weight"?,"status"?}],
                    "answer":[{"start","end","label"}]}
      --research   {"id","text_length","key":[{"start","end","label"}],"answer":[{"start","end","label"}]}
      With --key and --answer --research reads files of the Propaganda Techniques Corpus instead:
      a line each of article, label, start and end, parted by tabs. An article of the answer that is
      not in the key, such as harbour~Mina, is compared with what stands before its ~. --text gives
      the text, so that offsets past its end are found. One line for each article, then one for all.
      Exit status: 0 all lines scored, 1 some not ({"id","error"}), 2 wrong usage.
      """;

  private ScoreCommand() {}

  /// Runs the command.
  ///
  /// @param arguments what follows `score` on the command line: exactly one of `--classroom` and
  ///   `--research`, or `--help`
  /// @param in JSON Lines in UTF-8; not closed
  /// @param out one line for each; flushed, not closed
  /// @param err words about wrong usage or a failing input
  /// @return the exit status
  public static int run(String[] arguments, InputStream in, PrintStream out, PrintStream err) {
    return switch (List.of(arguments)) {
      case List<String> one when one.equals(List.of("--classroom")) ->
          score("score", ClassroomLine::score, in, out, err);
      case List<String> one when one.equals(List.of("--research")) ->
          score("score", ResearchLine::score, in, out, err);
      case List<String> one when one.equals(List.of("--help")) -> {
        out.print(USAGE);
        out.flush();
        yield ALL_SCORED;
      }
      case List<String> files when files.size() > 1 && files.getFirst().equals("--research") ->
          PtcCommand.run(files.subList(1, files.size()), USAGE, out, err);
      case List<String> other -> {
        err.println("gloss score takes one of --classroom and --research, not: " + words(other));
        err.print(USAGE);
        err.flush();
        yield WRONG_USAGE;
      }
    };
  }

  /// Scores all lines.
  ///
  /// @param command whose words stand before those about a failing input
  static int score(
      String command, LineScorer scorer, InputStream in, PrintStream out, PrintStream err) {
    ScoredLines lines = new ScoredLines(scorer, out);
    try {
      lines.scoreAll(new LineReader(in, LONGEST_LINE, lines::flush));
    } catch (IOException e) {
      err.println("gloss " + command + ": the input cannot be read further: " + e.getMessage());
      return SOME_FAILED;
    } finally {
      lines.flush();
    }
    return lines.anyFailed() ? SOME_FAILED : ALL_SCORED;
  }

  private static String words(List<String> arguments) {
    return arguments.isEmpty() ? "nothing" : String.join(" ", arguments);
  }
}
