package org.gloss.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `reset-admin` at the console, on H2 in a folder.
class ResetAdminTest {

  @Test
  void itMakesAnAdministratorAndLaterANewPassword(@TempDir Path data) {
    Ran first = run(data);
    Ran second = run(data);
    Ran named = run(data, "ADMIN");

    assertThat(first.status()).isZero();
    assertThat(first.out()).contains("There was no administrator.", "Sign in as         admin");
    assertThat(first.password()).matches("([a-z2-9]{4}-){3}[a-z2-9]{4}");
    assertThat(second.status()).isZero();
    assertThat(second.out()).contains("The password is new.", "Sign in as         admin");
    assertThat(named.status()).isZero();
    assertThat(List.of(first.password(), second.password(), named.password()))
        .doesNotHaveDuplicates();
    assertThat(first.err() + second.err() + named.err()).isEmpty();
  }

  @Test
  void aNameOfNobodyIsAnsweredWithThoseThereAre(@TempDir Path data) {
    assertThat(run(data, "reed").out()).contains("Sign in as         reed");

    Ran ran = run(data, "hale");

    assertThat(ran.status()).isOne();
    assertThat(ran.err()).contains("whose password?", "reed").doesNotContain("\tat ");
    assertThat(ran.out()).isEmpty();
  }

  @Test
  void whatIsNoNameIsRefused(@TempDir Path data) {
    assertThat(run(data, "two words").err()).contains("without a space");
    assertThat(run(data, "two words").status()).isOne();
    assertThat(run(data, "two", "names").status()).isEqualTo(2);
    assertThat(run(data, "--help").err()).startsWith("Usage: ./gloss reset-admin");
  }

  @Test
  void aDatabaseThatCannotBeReachedIsToldInOneLine(@TempDir Path data) {
    Ran ran = run(List.of("--spring.datasource.url=jdbc:h2:file:" + data + "/no;IFEXISTS=TRUE"));

    assertThat(ran.status()).isOne();
    assertThat(ran.err().strip().lines())
        .singleElement()
        .asString()
        .startsWith("gloss: the database");
  }

  private record Ran(int status, String out, String err) {

    String password() {
      return out.lines()
          .filter(line -> line.contains("with the password"))
          .map(line -> line.replaceFirst(".*password +", ""))
          .findFirst()
          .orElseThrow();
    }
  }

  private static Ran run(Path data, String... arguments) {
    return run(List.of("--gloss.data=" + data), arguments);
  }

  private static Ran run(List<String> settings, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        ResetAdmin.run(
            arguments,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            ignored -> {},
            settings);
    return new Ran(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
