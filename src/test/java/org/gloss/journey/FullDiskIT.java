package org.gloss.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.gloss.annotation.Annotation;
import org.gloss.annotation.Span;
import org.gloss.annotation.WordRange;
import org.gloss.exercise.Exercise;
import org.gloss.wire.H2Settings;
import org.gloss.wire.QuietStudent;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The disk fills up while ten students mark: by somebody else's files, which Gloss sees coming,
/// and at once, which it does not see (a quota, say). Each time marks are refused and not lost,
/// reading goes on, and once there is room everything is as before, without a restart.
class FullDiskIT {

  private static final Exercise EXERCISE = Library.exercise(Library.SWEATSHIRT);
  private static final int STUDENTS = 10;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Set<UUID> saved = ConcurrentHashMap.newKeySet();
  private final Queue<Refused> refused = new ConcurrentLinkedQueue<>();

  private record Refused(QuietStudent student, Annotation mark, int status) {}

  @Test
  void nothingIsLostAndReadingGoesOnWhileTheDiskIsFull() throws IOException {
    Path folder = PackagedApp.freshFolder("full-disk");
    Path data = Files.createDirectories(folder.resolve("data"));
    Optional<SmallDisk> disk = SmallDisk.over(data, 200);
    try (GlossServer server = GlossServer.in(folder)) {
      Pupils pupils = new Pupils(server.address(), STUDENTS);
      pupils.each(student -> student.join(server.doors().joinCode()));
      server.stop();
      UUID assignment = onRows(data, FullDiskIT::prepare);
      server.startAgain();
      pupils.each(student -> student.open(assignment));

      pupils.each(student -> mark(student, 5));
      assertThat(refused).isEmpty();
      disk.ifPresentOrElse(
          small -> fillsUp(small, pupils, server, assignment),
          () -> System.out.println("No small disk here: only the limit of the process was tried."));
      endsAtOnce(pupils, server, data, assignment);

      server.stop();
      List<UUID> kept = onRows(data, FullDiskIT::marks);
      assertThat(kept).doesNotHaveDuplicates().containsAll(saved);
      System.out.println("Full disk: " + saved.size() + " marks acknowledged, all there.");
    } finally {
      disk.ifPresent(SmallDisk::close);
    }
  }

  /// Somebody else's file takes the room away, all of it in the end.
  private void fillsUp(SmallDisk disk, Pupils pupils, GlossServer server, UUID assignment) {
    disk.leave(30_000_000);
    pupils.each(student -> mark(student, 3));
    assertThat(refused).isNotEmpty().allMatch(one -> one.status() == 507);
    disk.leave(0);
    pupils.each(student -> mark(student, 1));
    pupils.each(student -> student.open(assignment));
    assertThat(server.said()).containsOnlyOnce("The disk is full");

    disk.free();
    sendAgain();
    assertThat(server.said()).doesNotContain("has closed itself");
  }

  /// The database may not grow any more, without any warning.
  private void endsAtOnce(Pupils pupils, GlossServer server, Path data, UUID assignment)
      throws IOException {
    long size = Files.size(data.resolve("gloss.mv.db"));
    limit(server, size + 20_000 + ":unlimited");
    Instant until = Instant.now().plus(PATIENCE);
    while (!server.said().contains("has closed itself") && Instant.now().isBefore(until)) {
      pupils.each(student -> mark(student, 5));
    }
    assertThat(server.said()).contains("has closed itself");
    eventually(() -> pupils.each(student -> student.open(assignment)));

    limit(server, "unlimited:unlimited");
    sendAgain();
    pupils.each(student -> student.open(assignment));
  }

  private static void limit(GlossServer server, String bytes) {
    assertThat(SmallDisk.run(List.of("prlimit", "--pid", server.pid() + "", "--fsize=" + bytes)))
        .as("prlimit is part of util-linux")
        .isTrue();
  }

  private void mark(QuietStudent student, int times) {
    for (int i = 0; i < times; i++) {
      send(student, fresh());
    }
  }

  private void send(QuietStudent student, Annotation mark) {
    int status = student.tryToMark(mark);
    if (status == 200) {
      saved.add(mark.id());
    } else {
      refused.add(new Refused(student, mark, status));
    }
  }

  /// Sends everything that was refused until all of it is saved, as outboxes do.
  private void sendAgain() {
    Instant until = Instant.now().plus(PATIENCE);
    while (!refused.isEmpty() && Instant.now().isBefore(until)) {
      Refused one = refused.remove();
      send(one.student(), one.mark());
    }
    assertThat(refused).isEmpty();
  }

  private static void eventually(Runnable work) {
    Instant until = Instant.now().plus(PATIENCE);
    while (true) {
      try {
        work.run();
        return;
      } catch (IllegalStateException e) {
        if (Instant.now().isAfter(until)) {
          throw e;
        }
      }
    }
  }

  private static Annotation fresh() {
    Span word = EXERCISE.passage().span(new WordRange(3, 4));
    return new Annotation(UUID.randomUUID(), word, "loaded-term", "Because. ".repeat(50));
  }

  private static UUID prepare(JdbcClient rows) {
    rows.sql("update account set warmed_up_at = created_at").update();
    return rows.sql(
            "select a.id from assignment a join exercise_version v on v.id = a.exercise_version_id"
                + " where v.title = ? limit 1")
        .param(Library.SWEATSHIRT)
        .query(UUID.class)
        .single();
  }

  private static List<UUID> marks(JdbcClient rows) {
    return rows.sql("select id from annotation").query(UUID.class).list();
  }

  private static <T> T onRows(Path data, Function<JdbcClient, T> work) {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL(H2Settings.existing(data));
    source.setUser("sa");
    source.setPassword("");
    return work.apply(JdbcClient.create(source));
  }
}
