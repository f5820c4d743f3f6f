package org.gloss.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gloss.backup.Sample;
import org.gloss.exercise.Exercise;
import org.gloss.wire.FlowClient;
import org.gloss.wire.H2Settings;
import org.gloss.wire.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Backups of a server at which students work, what becomes of them, and data of earlier versions.
class BackupIT {

  private static final Exercise EXERCISE = Library.exercise(Library.SWEATSHIRT);
  private static final String CODE = "HL6-VVX";
  private static final int STUDENTS = 4;
  private static final int BEFORE = 20;

  @Test
  void whatWasAcknowledgedBeforeTheBackupBeganIsThereAfterItIsRestored() throws Exception {
    Path backup;
    Set<UUID> acknowledged;
    try (GlossServer server = GlossServer.on(BackupIT::withoutWarmUp)) {
      UUID assignment = assignment();
      Pupils pupils = new Pupils(server.address(), STUDENTS);
      pupils.each(student -> student.join(CODE).open(assignment));
      try (KeenPupils keen = new KeenPupils(pupils.all(), EXERCISE)) {
        acknowledged = keen.await(BEFORE);
        backup = backup(server.runBeside("backup"));
        keen.await(acknowledged.size() + BEFORE); // they never had to stop
      }
      GlossServer.Ended refused = server.runBeside("restore", backup.toString());
      assertThat(refused.said()).contains("Stop it");
      assertThat(refused.status()).isOne();
    }
    try (GlossServer restored = GlossServer.on(data -> restore(backup, data, acknowledged))) {
      FlowClient teacher = signedIn(restored, Sample.LAST);
      assertThat(teacher.open("work-of/" + Sample.LAST.attempt()).texts())
          .anyMatch(text -> text.contains("Amira"));
    }
  }

  private static void restore(Path backup, Path data, Set<UUID> acknowledged) {
    GlossServer.Ended restored = GlossServer.run(data, "restore", backup.toString());
    assertThat(restored.said()).contains("Restored: ");
    assertThat(marks(data)).containsAll(acknowledged);
    assertThat(GlossServer.run(data, "restore", backup.toString()).said())
        .contains("there is a database already");
  }

  @Test
  void aDamagedFileIsToldWithTheCommandsThatGoBackToTheNewestBackup() throws IOException {
    Path data = PackagedApp.freshFolder("damaged");
    Path file = Sample.LAST.database(data);
    backup(GlossServer.run(data, "backup"));
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));

    GlossServer.Ended ended = GlossServer.run(data, "--server.port=0", "--gloss.data=" + data);

    assertThat(ended.status()).isOne();
    assertThat(ended.said())
        .startsWith("gloss: the database is damaged: ")
        .contains("Nothing was changed.", Sample.LAST.words())
        .doesNotContain("Exception", "\tat ");
    List<String> moved = told(ended, "mv (\\S+) (\\S+)");
    Files.move(Path.of(moved.get(0)), Path.of(moved.get(1)));
    String restored = told(ended, "./gloss restore (\\S+)").getFirst();
    assertThat(GlossServer.run(data, "restore", restored).said()).contains(Sample.LAST.words());
  }

  static Stream<Sample> samples() {
    return Stream.of(Sample.EARLY, Sample.LAST);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void dataOfAnEarlierVersionOpenInThisOne(Sample sample) {
    try (GlossServer server = GlossServer.on(sample::database)) {
      FlowClient teacher = signedIn(server, sample);
      assertThat(teacher.open("work-of/" + sample.attempt()).texts())
          .anyMatch(text -> text.contains("Amira"));
      assertThat(teacher.called(".show(")).isPresent();
      assertThat(teacher.open("classes").texts())
          .anyMatch(text -> text.contains("Demonstration class"));
      assertThat(server.runBeside("backup").said()).contains("It opens: " + sample.words());
      assertThat(teacher.open("backups").texts()).anyMatch(text -> text.startsWith("by hand"));
    }
  }

  private static FlowClient signedIn(GlossServer server, Sample sample) {
    return new FlowClient(new Wire(server.address()))
        .open("sign-in")
        .press("sign-in", Map.of("username", "teacher", "password", sample.password()));
  }

  private static Path backup(GlossServer.Ended ended) {
    assertThat(ended.said()).contains("It opens: ");
    assertThat(ended.status()).isZero();
    return Path.of(told(ended, "Backed up: ([^,]+),").getFirst());
  }

  private static List<String> told(GlossServer.Ended ended, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(ended.said());
    assertThat(matcher.find()).as(ended.said()).isTrue();
    return Stream.iterate(1, i -> i <= matcher.groupCount(), i -> i + 1)
        .map(matcher::group)
        .toList();
  }

  /// The passage's assignment for practice in the sample's class.
  private static UUID assignment() {
    Path data = PackagedApp.freshFolder("sample");
    Sample.LAST.database(data);
    return ids(
            data,
            "select a.id from assignment a join exercise_version v on v.id = a.exercise_version_id"
                + " where a.mode = 'PRACTICE' and v.title = '%s'".formatted(EXERCISE.title()))
        .iterator()
        .next();
  }

  /// Whoever joins has the warm-up behind them.
  private static void withoutWarmUp(Path data) {
    Sample.LAST.database(data);
    try (Connection connection = DriverManager.getConnection(H2Settings.existing(data), "sa", "");
        Statement statement = connection.createStatement()) {
      statement.execute("alter table account alter warmed_up_at set default current_timestamp");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Set<UUID> marks(Path data) {
    return ids(data, "select id from annotation");
  }

  private static Set<UUID> ids(Path data, String query) {
    Set<UUID> ids = new HashSet<>();
    try (Connection connection = DriverManager.getConnection(H2Settings.existing(data), "sa", "");
        ResultSet rows = connection.createStatement().executeQuery(query)) {
      while (rows.next()) {
        ids.add(rows.getObject(1, UUID.class));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return ids;
  }
}
