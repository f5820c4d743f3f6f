package org.gloss.account;

import java.io.PrintStream;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gloss.account.AdministratorReset.Outcome;
import org.gloss.shell.RefusedStart;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/// `reset-admin [sign-in name]`: gives an administrator who is locked out a new password, on the
/// machine itself. It starts the database and no server.
public final class ResetAdmin {

  private static final String USAGE = "Usage: ./gloss reset-admin [sign-in name]";

  /// H2: another process has the file open.
  private static final int IN_USE = 90_020;

  private ResetAdmin() {}

  /// Runs the command.
  ///
  /// @param first looks at the data before they are touched
  /// @return exit status: 0 done, 1 not possible, 2 wrong usage
  public static int run(
      String[] arguments,
      PrintStream out,
      PrintStream err,
      ApplicationContextInitializer<ConfigurableApplicationContext> first) {
    return run(arguments, out, err, first, List.of());
  }

  /// @param settings in front of those of the environment, as `--name=value`
  static int run(
      String[] arguments,
      PrintStream out,
      PrintStream err,
      ApplicationContextInitializer<ConfigurableApplicationContext> first,
      List<String> settings) {
    if (arguments.length > 1 || arguments.length == 1 && arguments[0].startsWith("-")) {
      err.println(USAGE);
      return 2;
    }
    try (ConfigurableApplicationContext context = start(first, settings)) {
      Optional<String> signIn = Optional.of(arguments).filter(a -> a.length == 1).map(a -> a[0]);
      return tell(context.getBean(AdministratorReset.class).reset(signIn), out, err);
    } catch (RefusedStart e) {
      err.println("gloss: " + e.getMessage());
      return 1;
    } catch (RuntimeException e) {
      err.println("gloss: " + reason(e));
      return 1;
    }
  }

  private static ConfigurableApplicationContext start(
      ApplicationContextInitializer<ConfigurableApplicationContext> first, List<String> settings) {
    return new SpringApplicationBuilder(Parts.class)
        .initializers(first)
        .web(WebApplicationType.NONE)
        .run(
            Stream.concat(
                    Stream.of("root", "org.gloss", "com.vaadin", "org.flywaydb", "com.password4j")
                        .map(logger -> "--logging.level." + logger + "=off"),
                    settings.stream())
                .toArray(String[]::new));
  }

  private static int tell(Outcome outcome, PrintStream out, PrintStream err) {
    switch (outcome) {
      case Outcome.Renewed(String signIn, String password, boolean made) -> {
        out.println(
            made
                ? "There was no administrator. Now there is one."
                : "The password is new. Every device and browser of this account is signed out.");
        out.println("  Sign in as         " + signIn);
        out.println("  with the password  " + password);
        out.println("Change it under \"Your account\" once you are in.");
        return 0;
      }
      case Outcome.Unclear(List<String> signIns) ->
          err.println(
              "gloss: whose password? Administrators sign in as: "
                  + String.join(", ", signIns)
                  + ". "
                  + USAGE);
      case Outcome.Unusable(String words) -> err.println("gloss: " + words);
    }
    return 1;
  }

  private static String reason(Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && sql.getErrorCode() == IN_USE) {
        return "Gloss is running on these data. Stop it (Ctrl-C where it runs) and try again.";
      }
    }
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return "the database cannot be used: " + sql.getMessage();
      }
    }
    return "the password could not be changed: " + fault.getMessage();
  }

  /// What is needed of the application.
  @ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    TransactionAutoConfiguration.class
  })
  @Import({
    AccountTable.class,
    AdministratorReset.class,
    DeviceTokens.class,
    PasswordConfiguration.class,
    SchoolTable.class
  })
  static class Parts {}
}
