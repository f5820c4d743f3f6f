package org.gloss.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.UUID;
import org.gloss.account.Administrators;
import org.gloss.account.Newcomer;
import org.gloss.account.Role;
import org.gloss.account.SchoolProfile;
import org.gloss.account.Throttle;
import org.gloss.store.AccountStaff;
import org.gloss.store.OnH2;
import org.gloss.store.School;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The code beside the data.
@OnH2
class SetupCodeTest {

  private static final SchoolProfile LAKESIDE = new SchoolProfile("Lakeside School", "en");

  @Test
  void itIsForItsOwnersEyesAndNewAtEachStart(@TempDir Path data) throws IOException {
    SetupCode code = new SetupCode(data.resolve("data"));

    String first = code.make();
    String second = code.make();

    assertThat(Files.readString(code.file()).strip()).isEqualTo(second).isNotEqualTo(first);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(code.file())))
        .isEqualTo("rw-------");
    assertThat(code.matches(" " + second.toUpperCase(Locale.ROOT).replace("-", " "))).isTrue();
    assertThat(code.matches(first)).isFalse();
    assertThat(code.matches("")).isFalse();
  }

  @Test
  void itOpensSetupOnceAndIsGone(@TempDir Path data, School school) {
    SetupCode code = new SetupCode(data);
    SetupDoor door = new SetupDoor.Elsewhere(code.make(), UUID.randomUUID().toString());
    Setup setup =
        new Setup(
            school.context().getBean(Administrators.class),
            code,
            school.context().getBean(Throttle.class),
            "none");

    AccountStaff.withoutAdministrators(
        school,
        () -> {
          assertThat(setup.setUp(newcomer(), LAKESIDE, new SetupDoor.Elsewhere("", "a")))
              .isEqualTo(new SetupOutcome.WrongCode());
          assertThat(code.file()).exists();
          assertThat(setup.setUp(newcomer(), LAKESIDE, door))
              .isInstanceOfSatisfying(
                  SetupOutcome.Done.class,
                  done -> assertThat(done.administrator().role()).isEqualTo(Role.ADMINISTRATOR));
          assertThat(code.file()).doesNotExist();
          assertThat(setup.setUp(newcomer(), LAKESIDE, door))
              .isEqualTo(new SetupOutcome.AlreadySetUp());
        });
    AccountStaff.withoutAdministrators(
        school,
        () ->
            assertThat(setup.setUp(newcomer(), LAKESIDE, door))
                .isEqualTo(new SetupOutcome.WrongCode()));
  }

  private static Newcomer newcomer() {
    return new Newcomer("Ms Reed", "reed-" + UUID.randomUUID(), "four words of no kin");
  }
}
