package org.gloss.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// `gloss score --research --key FILE --answer FILE [--text FILE]`.
final class PtcCommand {

  private static final Set<String> OPTIONS = Set.of("--key", "--answer", "--text");

  private PtcCommand() {}

  /// @param arguments what follows `--research`
  /// @return the exit status
  static int run(List<String> arguments, String usage, PrintStream out, PrintStream err) {
    try {
      Map<String, String> files = files(arguments);
      PtcFile key = PtcFile.read("--key", read(files, "--key"));
      PtcFile answer = PtcFile.read("--answer", read(files, "--answer"));
      Optional<String> text =
          files.containsKey("--text") ? Optional.of(read(files, "--text")) : Optional.empty();
      int length = text.map(PtcCommand::length).orElse(Integer.MAX_VALUE);
      return new PtcScoring(key, answer, length).write(out)
          ? ScoreCommand.ALL_SCORED
          : ScoreCommand.SOME_FAILED;
    } catch (Unscorable wrong) {
      err.println("gloss score --research: " + wrong.getMessage());
      err.print(usage);
      err.flush();
      return ScoreCommand.WRONG_USAGE;
    }
  }

  private static Map<String, String> files(List<String> arguments) {
    Map<String, String> files = new HashMap<>();
    for (int i = 0; i < arguments.size(); i += 2) {
      String option = arguments.get(i);
      if (!OPTIONS.contains(option)) {
        throw new Unscorable("takes --key, --answer and --text, not: " + option);
      }
      if (i + 1 == arguments.size()) {
        throw new Unscorable(option + " lacks its file");
      }
      if (files.put(option, arguments.get(i + 1)) != null) {
        throw new Unscorable(option + " is there twice");
      }
    }
    return files;
  }

  private static String read(Map<String, String> files, String option) {
    String name = Optional.ofNullable(files.get(option)).orElse("");
    if (name.isEmpty()) {
      throw new Unscorable(option + " and its file are missing");
    }
    try {
      return Files.readString(Path.of(name));
    } catch (CharacterCodingException e) {
      throw new Unscorable(option + " " + name + " is not UTF-8");
    } catch (IOException | InvalidPathException e) {
      throw new Unscorable(option + " " + name + " cannot be read");
    }
  }

  private static int length(String text) {
    String plain = PtcFile.withoutByteOrderMark(text);
    return plain.codePointCount(0, plain.length());
  }
}
