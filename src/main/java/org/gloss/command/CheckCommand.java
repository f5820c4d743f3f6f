package org.gloss.command;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.gloss.exercise.file.ExerciseLibrary;
import org.gloss.exercise.file.Problem;
import org.gloss.exercise.file.ReadResult;

/// `gloss check FOLDER`: reads a folder of exercise files and prints what is wrong with it.
public final class CheckCommand {

  private static final String USAGE =
      "Usage: gloss check FOLDER, for example: gloss check exercises/";

  private CheckCommand() {}

  /// Prints one line for each problem, then a summary.
  ///
  /// @param args the folder
  /// @return 0 if there is nothing to mend, 1 if there are problems, 2 if it was called wrongly
  public static int run(String[] args, PrintStream out, PrintStream err) {
    if (args.length == 1 && (args[0].equals("--help") || args[0].equals("-h"))) {
      out.println(USAGE);
      return 0;
    }
    if (args.length != 1 || args[0].startsWith("-")) {
      err.println(USAGE);
      return 2;
    }
    if (!isFolder(args[0])) {
      err.println("There is no folder \"" + args[0] + "\". " + USAGE);
      return 2;
    }
    ReadResult result = ExerciseLibrary.read(Path.of(args[0]));
    result.problems().forEach(out::println);
    out.println(summary(result));
    return result.problems().isEmpty() ? 0 : 1;
  }

  private static boolean isFolder(String name) {
    try {
      return Files.isDirectory(Path.of(name));
    } catch (InvalidPathException notAName) {
      return false;
    }
  }

  private static String summary(ReadResult result) {
    return String.join(
            ", ",
            count(result.exercises().size(), "exercise"),
            count(result.packs().size(), "pack"),
            count(result.labelSets().size(), "label set"),
            count(result.secondKeys(), "second key"))
        + ": "
        + found(result.problems());
  }

  private static String found(List<Problem> problems) {
    if (problems.isEmpty()) {
      return "nothing to mend.";
    }
    long files = problems.stream().map(Problem::file).distinct().count();
    return count(problems.size(), "problem") + " in " + count(files, "file") + ".";
  }

  private static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
