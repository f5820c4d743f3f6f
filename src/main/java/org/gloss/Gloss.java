package org.gloss;

import java.util.Arrays;
import org.gloss.command.CheckCommand;
import org.gloss.command.ScoreCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// Starts Gloss: the web application, or one of the commands that need no server.
@SpringBootApplication
public class Gloss {

  /// Runs `score …`, `check …`, or else the web application.
  public static void main(String[] arguments) {
    String what = arguments.length > 0 ? arguments[0] : "";
    String[] rest = Arrays.copyOfRange(arguments, Math.min(1, arguments.length), arguments.length);
    switch (what) {
      case "score" -> System.exit(ScoreCommand.run(rest, System.in, System.out, System.err));
      case "check" -> System.exit(CheckCommand.run(rest, System.out, System.err));
      default -> SpringApplication.run(Gloss.class, arguments);
    }
  }
}
