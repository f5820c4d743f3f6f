package org.gloss;

import java.util.Arrays;
import org.gloss.account.ResetAdmin;
import org.gloss.backup.BackupCommand;
import org.gloss.backup.RestoreCommand;
import org.gloss.backup.SafeStart;
import org.gloss.command.AgreementCommand;
import org.gloss.command.CheckCommand;
import org.gloss.command.ScoreCommand;
import org.gloss.saving.DatabaseTrouble;
import org.gloss.shell.RefusedStart;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// Starts Gloss: the web application, or one of the commands that need no server.
@SpringBootApplication
public class Gloss {

  /// Runs `score …`, `agreement …`, `check …`, `reset-admin …`, `backup …`, `restore …`, or else
  /// the web application.
  public static void main(String[] arguments) {
    String what = arguments.length > 0 ? arguments[0] : "";
    String[] rest = Arrays.copyOfRange(arguments, Math.min(1, arguments.length), arguments.length);
    switch (what) {
      case "score" -> System.exit(ScoreCommand.run(rest, System.in, System.out, System.err));
      case "agreement" ->
          System.exit(AgreementCommand.run(rest, System.in, System.out, System.err));
      case "check" -> System.exit(CheckCommand.run(rest, System.out, System.err));
      case "reset-admin" ->
          System.exit(ResetAdmin.run(rest, System.out, System.err, new SafeStart()));
      case "backup" -> System.exit(BackupCommand.run(rest, System.out, System.err));
      case "restore" -> System.exit(RestoreCommand.run(rest, System.out, System.err));
      default -> serveOrRefuse(what, arguments);
    }
  }

  /// Options begin with two hyphens; any other first word is a command that there is not.
  private static void serveOrRefuse(String what, String[] arguments) {
    if (!what.isEmpty() && !what.startsWith("--")) {
      System.err.println(
          "gloss: there is no command \"%s\". The commands are score, agreement, check, reset-admin, backup and restore; without one the web application starts."
              .formatted(what));
      System.exit(2);
    }
    serve(arguments);
  }

  /// Why a start was refused, for whoever starts Gloss; throws the fault where nobody refused it.
  private static String sentence(RuntimeException fault) {
    if (DatabaseTrouble.in(fault).filter(DatabaseTrouble.FULL::equals).isPresent()) {
      return "the disk is full where the database is. Free some space and start Gloss again.";
    }
    return String.valueOf(RefusedStart.in(fault).orElseThrow(() -> fault).getMessage());
  }

  private static void serve(String[] arguments) {
    // Reading PDF files keeps a list of fonts; not in the home folder of whoever runs this.
    System.setProperty("pdfbox.fontcache", System.getProperty("java.io.tmpdir"));
    try {
      SpringApplication gloss = new SpringApplication(Gloss.class);
      gloss.addInitializers(new SafeStart());
      gloss.run(arguments);
    } catch (RuntimeException e) {
      System.err.println("gloss: " + sentence(e));
      System.exit(1);
    }
  }
}
