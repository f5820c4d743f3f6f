package org.gloss.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gloss.backup.Verification.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is offered as a backup and is none is refused in words, and leaves nothing behind.
class HostileBackupTest {

  private static final String DATABASE = "gloss.mv.db";

  @TempDir private Path folder;

  @Test
  void aGoodOneIsReadToItsEnd() {
    for (Sample sample : List.of(Sample.EARLY, Sample.LAST)) {
      assertThat(verdict(sample.backup(folder)))
          .isInstanceOfSatisfying(
              Verdict.Good.class,
              good -> {
                assertThat(good.contents().words()).isEqualTo(sample.words());
                assertThat(good.contents().migrations().newest())
                    .isEqualTo(String.valueOf(sample.step()));
              });
    }
  }

  @Test
  void whatIsNoZipFile() throws IOException {
    byte[] rubbish = new byte[50_000];
    new Random(1).nextBytes(rubbish);

    assertThat(refused(file(rubbish))).contains("it is no zip file");
    assertThat(refused(file(new byte[0]))).contains("it is no zip file");
    assertThat(refused(folder)).contains("is not a file");
    assertThat(refused(folder.resolve("gone.zip"))).startsWith("There is no ");
  }

  @Test
  void aPartOfOne() throws IOException {
    byte[] whole = Files.readAllBytes(Sample.LAST.backup(folder));
    for (int size : new int[] {whole.length - 1, whole.length / 2, 100}) {
      assertThat(refused(file(Arrays.copyOf(whole, size)))).contains("is not a backup of Gloss");
    }
  }

  @Test
  void oneWithAFlippedByteAnywhere() throws IOException {
    byte[] whole = Files.readAllBytes(Sample.LAST.backup(folder));
    Random random = new Random(2);
    for (int i = 0; i < 40; i++) {
      byte[] flipped = whole.clone();
      flipped[100 + random.nextInt(whole.length - 300)] ^= (byte) (1 << random.nextInt(8));
      assertThat(refused(file(flipped))).isNotBlank();
    }
  }

  @Test
  void aZipOfSomethingElse() throws IOException {
    assertThat(refused(zip("letter.txt"))).contains("does not hold just one database");
    assertThat(refused(zip())).contains("is not a backup of Gloss");
    assertThat(refused(zip(DATABASE, "more.mv.db"))).contains("does not hold just one database");
    assertThat(refused(zip(DATABASE))).contains("does not open");
  }

  @Test
  void oneWhoseNamesLeadOutside() throws IOException {
    for (String name :
        List.of("../gloss.mv.db", "/gloss.mv.db", "..\\gloss.mv.db", "C:\\gloss.mv.db")) {
      assertThat(refused(zip(name))).contains("does not hold just one database");
    }
    assertThat(folder.resolveSibling(DATABASE)).doesNotExist();
  }

  @Test
  void oneThatUnpacksToMoreThanADatabaseWould() throws IOException {
    Path bomb = folder.resolve("bomb.zip");
    byte[] zeros = new byte[1 << 20];
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(bomb))) {
      out.putNextEntry(new ZipEntry(DATABASE));
      for (int i = 0; i < 300; i++) {
        out.write(zeros);
      }
    }

    assertThat(refused(bomb)).contains("more than a database would");
  }

  private String refused(Path backup) {
    String words =
        switch (verdict(backup)) {
          case Verdict.Bad(String why) -> why;
          case Verdict.Good _ -> throw new AssertionError(backup + " is let in");
        };
    assertThat(words).doesNotContain("\n", "Exception");
    return words;
  }

  private Verdict verdict(Path backup) {
    Path parent = folder.resolve("work");
    Verdict verdict = new Verification(new Installation(folder).database()).of(backup, parent);
    assertThat(parent).isEmptyDirectory();
    return verdict;
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("offered.zip"), bytes);
  }

  private Path zip(String... names) throws IOException {
    Path file = folder.resolve("made.zip");
    try (OutputStream bytes = Files.newOutputStream(file);
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (String name : names) {
        out.putNextEntry(new ZipEntry(name));
        out.write("words".getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }
}
