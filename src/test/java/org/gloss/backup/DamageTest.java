package org.gloss.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.gloss.backup.DatabaseCheck.Finding;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Seeded damage to a database file: either everything in it can be read, or it is refused in
/// words. The file itself stays as it is in any case.
class DamageTest {

  /// Each kind of damage so often; more by `-Dgloss.damage=200`.
  private static final int ROUNDS = Integer.getInteger("gloss.damage", 4);

  private static final int BLOCK = 4096;

  private static byte[] sound = {};

  enum Kind {
    /// The end is missing.
    CUT,
    /// Some blocks are nothing but zeros, as after a power cut.
    ZEROED,
    /// Some bytes are others.
    FLIPPED,
    /// A part of the file stands at another place.
    SHIFTED,
    /// A piece is anything.
    GARBAGE,
    /// The beginning is gone.
    BEHEADED
  }

  @BeforeAll
  static void readASample(@TempDir Path folder) throws IOException {
    sound = Files.readAllBytes(Sample.LAST.database(folder));
  }

  @ParameterizedTest
  @EnumSource
  void eitherItIsReadWhollyOrRefusedInWords(Kind kind, @TempDir Path folder) throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      Random random = new Random(1000L * kind.ordinal() + round);
      byte[] damaged = damaged(kind, random);
      Path data = Files.createDirectory(folder.resolve("round-" + round));
      Installation installation = new Installation(data);
      Files.write(installation.file(), damaged);

      Finding finding = new DatabaseCheck(installation.database(), Duration.ofMinutes(1)).look();

      assertThat(Files.readAllBytes(installation.file())).isEqualTo(damaged);
      try (var left = Files.list(data)) {
        assertThat(left).containsExactly(installation.file());
      }
      switch (finding) {
        case Finding.Damaged(String words) -> assertThat(words).isNotBlank().doesNotContain("\n");
        case Finding.Sound(Contents contents) -> assertThatItOpens(installation, contents);
        case Finding.InUse() -> throw new AssertionError("not in use");
        case Finding.NotLookedAt(String words) -> throw new AssertionError(words);
      }
    }
  }

  static IntStream sizesOfRubbish() {
    return IntStream.of(0, 1, 100, BLOCK, 5 * BLOCK + 17);
  }

  @ParameterizedTest
  @MethodSource("sizesOfRubbish")
  void whatIsNoDatabaseIsRefused(int size, @TempDir Path data) throws IOException {
    Installation installation = new Installation(data);
    byte[] rubbish = new byte[size];
    new Random(size).nextBytes(rubbish);
    Files.write(installation.file(), rubbish);

    assertThat(new DatabaseCheck(installation.database(), Duration.ofMinutes(1)).look())
        .isInstanceOf(Finding.Damaged.class);
    assertThat(Files.readAllBytes(installation.file())).isEqualTo(rubbish);
  }

  @Test
  void aSoundOneIsReadAsItIsAndOneThatWasCutOffInACopy(@TempDir Path data) throws Exception {
    Installation installation = new Installation(data);
    Files.write(installation.file(), sound);

    Finding finding = new DatabaseCheck(installation.database(), Duration.ofMinutes(1)).look();

    assertThat(finding)
        .isInstanceOfSatisfying(
            Finding.Sound.class,
            found -> {
              assertThat(found.contents().words()).isEqualTo(Sample.LAST.words());
              assertThat(found.contents().migrations().newest()).isEqualTo("58");
              assertThat(found.contents().whole()).isTrue();
            });
  }

  /// What was found sound must not surprise the application.
  private static void assertThatItOpens(Installation installation, Contents contents)
      throws Exception {
    try (Connection connection = installation.database().open()) {
      assertThat(Reading.of(connection).rows()).isEqualTo(contents.rows());
    }
  }

  private static byte[] damaged(Kind kind, Random random) {
    byte[] bytes = sound.clone();
    int blocks = bytes.length / BLOCK;
    switch (kind) {
      case CUT -> {
        return Arrays.copyOf(bytes, random.nextInt(bytes.length));
      }
      case ZEROED -> {
        for (int i = random.nextInt(5); i >= 0; i--) {
          int from = BLOCK * random.nextInt(blocks);
          Arrays.fill(bytes, from, from + BLOCK, (byte) 0);
        }
      }
      case FLIPPED -> {
        for (int i = random.nextInt(2000); i >= 0; i--) {
          bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
      }
      case SHIFTED -> {
        int from = random.nextInt(bytes.length / 2);
        System.arraycopy(bytes, from, bytes, from + 1 + random.nextInt(BLOCK), bytes.length / 3);
      }
      case GARBAGE -> {
        byte[] piece = new byte[1 + random.nextInt(8 * BLOCK)];
        random.nextBytes(piece);
        System.arraycopy(
            piece, 0, bytes, random.nextInt(bytes.length - piece.length), piece.length);
      }
      case BEHEADED -> Arrays.fill(bytes, 0, BLOCK * (1 + random.nextInt(4)), (byte) 0);
    }
    return bytes;
  }
}
