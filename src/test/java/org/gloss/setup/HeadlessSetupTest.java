package org.gloss.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.gloss.account.Newcomer;
import org.gloss.account.SchoolProfile;
import org.gloss.shell.RefusedStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The first administrator by environment variables.
class HeadlessSetupTest {

  @Test
  void withoutVariablesThereIsNone() {
    assertThat(read(Map.of())).isEmpty();
    assertThat(read(Map.of("GLOSS_SCHOOL", "Lakeside"))).isEmpty();
  }

  @Test
  void nameSchoolAndLanguageMayBeLeftOut() {
    assertThat(read(Map.of("GLOSS_ADMIN_SIGN_IN", "reed", "GLOSS_ADMIN_PASSWORD", "secret")))
        .contains(
            new HeadlessSetup(
                new Newcomer("reed", "reed", "secret"), new SchoolProfile("Our school", "en")));
    assertThat(
            read(
                Map.of(
                    "GLOSS_ADMIN_SIGN_IN", "reed",
                    "GLOSS_ADMIN_PASSWORD", "secret",
                    "GLOSS_ADMIN_NAME", "Ms Reed",
                    "GLOSS_SCHOOL", "Lakeside",
                    "GLOSS_LANGUAGE", "pt-BR")))
        .contains(
            new HeadlessSetup(
                new Newcomer("Ms Reed", "reed", "secret"), new SchoolProfile("Lakeside", "pt-BR")));
  }

  @Test
  void thePasswordMayStandInAFileWithALineBreakAtItsEnd(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("password"), " a secret \r\n");

    assertThat(
            read(
                Map.of(
                    "GLOSS_ADMIN_SIGN_IN", "reed", "GLOSS_ADMIN_PASSWORD_FILE", file.toString())))
        .map(told -> told.newcomer().password())
        .contains(" a secret ");
  }

  @Test
  void whatIsIncompleteIsToldByItsVariable(@TempDir Path folder) {
    assertRefused(Map.of("GLOSS_ADMIN_SIGN_IN", "reed"), "neither GLOSS_ADMIN_PASSWORD nor");
    assertRefused(Map.of("GLOSS_ADMIN_PASSWORD", "secret"), "but not GLOSS_ADMIN_SIGN_IN");
    assertRefused(
        Map.of(
            "GLOSS_ADMIN_SIGN_IN", "reed",
            "GLOSS_ADMIN_PASSWORD", "secret",
            "GLOSS_ADMIN_PASSWORD_FILE", "secret"),
        "are both set");
    assertRefused(
        Map.of(
            "GLOSS_ADMIN_SIGN_IN",
            "reed",
            "GLOSS_ADMIN_PASSWORD_FILE",
            folder.resolve("missing").toString()),
        "cannot be read");
  }

  @Test
  void aRefusalIsFoundBeneathWhatItCaused() {
    RefusedStart refusal = new RefusedStart("No.");

    assertThat(RefusedStart.in(new IllegalStateException(new IllegalStateException(refusal))))
        .contains(refusal);
    assertThat(RefusedStart.in(new IllegalStateException("other"))).isEmpty();
  }

  private static void assertRefused(Map<String, String> variables, String words) {
    assertThatExceptionOfType(RefusedStart.class)
        .isThrownBy(() -> read(variables))
        .withMessageContaining(words)
        .withMessageNotContaining("secret:");
  }

  private static Optional<HeadlessSetup> read(Map<String, String> variables) {
    return HeadlessSetup.from(name -> variables.getOrDefault(name, ""));
  }
}
