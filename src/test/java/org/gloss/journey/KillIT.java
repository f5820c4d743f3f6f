package org.gloss.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.gloss.annotation.Annotation;
import org.gloss.wire.QuietStudent;
import org.gloss.wire.StoredMarks;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Fifty students mark as fast as the server answers; it is killed by SIGKILL at random moments and
/// started again. After each end the database, as the dead server left it, is held against every
/// acknowledgement. Five times, or `-Dgloss.kills=100`.
class KillIT {

  private static final Logger LOG = LoggerFactory.getLogger(KillIT.class);
  private static final int KILLS = Integer.getInteger("gloss.kills", 5);
  private static final int STUDENTS = 50;
  private static final int ON_ONE_PASSAGE = 6;
  private static final int SHORTEST_MILLIS = 150;
  private static final int LONGEST_MILLIS = 2_500;

  private final Random random = new Random(20261126);
  private final Map<UUID, StoredMarks.Stored> acknowledged = new ConcurrentHashMap<>();
  private final AtomicInteger sent = new AtomicInteger();

  @Test
  void everyMarkThatWasAcknowledgedIsInTheDatabaseHoweverTheServerEnded() throws Exception {
    Path scratch = PackagedApp.freshFolder("killed");
    try (GlossServer server = GlossServer.start()) {
      List<QuietStudent> students = students(server);
      List<UUID> assignments = students.getFirst().assignments();
      for (int kill = 0; kill < KILLS; kill++) {
        if (kill % ON_ONE_PASSAGE == 0) { // a passage holds a thousand marks of each at most
          UUID next = assignments.get(kill / ON_ONE_PASSAGE % assignments.size());
          Pupils.each(students, student -> student.open(next));
        }
        killInTheMiddleOfWork(server, students);
        hold(StoredMarks.read(server.data(), scratch), kill);
        server.startAgain();
      }
      work(students, new AtomicBoolean(), 2);
      server.kill();
      server.startAgain();
    }
    LOG.info(
        "{} kills: {} marks sent, {} acknowledged, 0 lost", KILLS, sent.get(), acknowledged.size());
  }

  private static List<QuietStudent> students(GlossServer server) {
    Pupils pupils = new Pupils(server.address(), STUDENTS);
    pupils.each(student -> student.join(server.doors().joinCode()).warmUp());
    return pupils.all();
  }

  private void killInTheMiddleOfWork(GlossServer server, List<QuietStudent> students)
      throws Exception {
    int acknowledgedBefore = acknowledged.size();
    AtomicBoolean dead = new AtomicBoolean();
    try (ExecutorService killer = Executors.newSingleThreadExecutor()) {
      Future<?> end =
          killer.submit(
              () -> {
                while (acknowledged.size() == acknowledgedBefore) {
                  Thread.sleep(1);
                }
                Thread.sleep(random.nextInt(SHORTEST_MILLIS, LONGEST_MILLIS));
                dead.set(true);
                server.kill();
                return true;
              });
      work(students, dead, Integer.MAX_VALUE);
      end.get();
    }
  }

  /// Everybody marks again and again until the server is dead, or a number of times. Some marks are
  /// revised, some requests are sent again.
  private void work(List<QuietStudent> students, AtomicBoolean dead, int most) throws Exception {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> all = new ArrayList<>();
      for (QuietStudent student : students) {
        Random own = new Random(random.nextLong());
        all.add(threads.submit(() -> work(student, own, dead, most)));
      }
      for (Future<?> one : all) {
        one.get();
      }
    }
  }

  private void work(QuietStudent student, Random own, AtomicBoolean dead, int most) {
    for (int i = 0; i < most && !dead.get(); i++) {
      Annotation mark = student.invent(own);
      int revisions = 1 + own.nextInt(3);
      for (int revision = 1; revision <= revisions && !dead.get(); revision++) {
        put(student, again(mark, student.invent(own)), revision);
      }
    }
  }

  /// The same mark with other words.
  private static Annotation again(Annotation mark, Annotation other) {
    return new Annotation(mark.id(), other.span(), other.label(), other.reason());
  }

  private void put(QuietStudent student, Annotation mark, int revision) {
    sent.incrementAndGet();
    try {
      if (student.send(mark, revision).equals("saved")) {
        acknowledged.put(mark.id(), new StoredMarks.Stored(mark, revision));
      }
    } catch (UncheckedIOException e) {
      // the server has died before it answered: nothing was promised
    }
  }

  /// What was acknowledged is there, or a later revision that was sent and not answered any more.
  private void hold(StoredMarks stored, int kill) {
    assertThat(acknowledged).as("acknowledged before kill %d", kill).isNotEmpty();
    acknowledged.forEach(
        (id, promised) -> {
          StoredMarks.Stored found = stored.marks().get(id);
          assertThat(found).as("kill %d, mark %s", kill, promised).isNotNull();
          if (found.revision() == promised.revision()) {
            assertThat(found).as("kill %d", kill).isEqualTo(promised);
          } else {
            assertThat(found.revision()).isGreaterThan(promised.revision());
          }
        });
  }
}
