package org.gloss.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.gloss.backup.BackupName.Occasion;
import org.gloss.backup.Making.Outcome;
import org.gloss.backup.Making.Source;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Backups of a database while others write to it.
class MakingTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-26T10:00:00Z"), ZoneOffset.UTC);
  private static final int WRITERS = 4;
  private static final int BACKUPS = 3;
  private static final long PAUSE = 10_000_000;

  @TempDir private Path data;
  private Installation installation;

  @BeforeEach
  void open() {
    Sample.LAST.database(data);
    installation = new Installation(data);
  }

  @Test
  void everyCommitThatWasThereBeforeItBeganIsInIt() throws Exception {
    try (Connection held = installation.database().open();
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
      execute(held, "create table written (id integer primary key, words text)");
      Set<Integer> written = ConcurrentHashMap.newKeySet();
      AtomicBoolean over = new AtomicBoolean();
      List<Future<?>> writers = new ArrayList<>();
      for (int i = 0; i < WRITERS; i++) {
        int first = i;
        writers.add(threads.submit(() -> write(first, written, over)));
      }
      for (int i = 0; i < BACKUPS; i++) {
        Set<Integer> before = awaitMore(written, 50);
        StoredBackup backup = made(making(installation.database()::open));
        assertThat(writtenIn(backup)).containsAll(before);
      }
      over.set(true);
      for (Future<?> writer : writers) {
        writer.get();
      }
    }
    assertThat(installation.backups().all()).hasSize(BACKUPS);
  }

  @Test
  void whatWasNotCommittedIsNotInIt() throws Exception {
    try (Connection open = installation.database().open()) {
      execute(open, "create table written (id integer primary key, words text)");
      open.setAutoCommit(false);
      execute(open, "insert into written values (1, 'half')");

      assertThat(writtenIn(made(making(installation.database()::open)))).isEmpty();
    }
  }

  @Test
  void onlyItsOwnerReadsItAndNothingElseIsLeft() throws Exception {
    StoredBackup backup = made(making(installation.database()::open));

    assertThat(backup.file().getFileName()).hasToString("gloss-20261126T100000Z-hand.zip");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup.file())))
        .isEqualTo("rw-------");
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(installation.backups().path())))
        .isEqualTo("rwx------");
    assertThat(installation.backups().path().toFile().list())
        .containsExactly(backup.file().getFileName().toString());
  }

  @Test
  void oneThatFailsIsNotedAndTheOlderOnesStayUntilTheNextIsGood() throws Exception {
    StoredBackup older = made(making(installation.database()::open));
    Making failing =
        making(
            () -> {
              throw new SQLException("IO Exception: \"No space left on device\"");
            });

    assertThat(failing.make(new Occasion.Nightly()))
        .isEqualTo(new Outcome.Failed("there is no room left on the disk"));
    assertThat(installation.backups().all()).containsExactly(older);
    assertThat(installation.backups().failure())
        .contains(new BackupFolder.Failure(CLOCK.instant(), "there is no room left on the disk"));
    made(making(installation.database()::open));
    assertThat(installation.backups().failure()).isEmpty();
  }

  @Test
  void aCopyOfAnotherStateIsNoBackup(@TempDir Path elsewhere) throws Exception {
    Sample.LAST.database(elsewhere);
    Installation other = new Installation(elsewhere);
    Source mixed = () -> mixed(installation.database().open(), other.database().open());

    assertThat(making(mixed).make(new Occasion.ByHand()))
        .isEqualTo(new Outcome.Failed("what was written is older than it must be"));
    assertThat(installation.backups().all()).isEmpty();
  }

  /// Writes into one database and backs up another.
  private static Connection mixed(Connection written, Connection backedUp) {
    return (Connection)
        Proxy.newProxyInstance(
            MakingTest.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              try {
                if (method.getName().equals("close")) {
                  backedUp.close();
                }
                boolean other = method.getName().equals("prepareStatement");
                return method.invoke(other ? backedUp : written, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private Making making(Source source) {
    return new Making(installation.database(), installation.backups(), 7, source, CLOCK);
  }

  private static StoredBackup made(Making making) {
    return switch (making.make(new Occasion.ByHand())) {
      case Outcome.Made(StoredBackup backup, Contents contents) -> {
        assertThat(contents.words()).isEqualTo(Sample.LAST.words());
        yield backup;
      }
      case Outcome.Failed(String words) -> throw new AssertionError(words);
    };
  }

  private Void write(int first, Set<Integer> written, AtomicBoolean over) throws SQLException {
    try (Connection connection = installation.database().open()) {
      for (int id = first; !over.get() && id < 200_000; id += WRITERS) {
        execute(connection, "insert into written values (" + id + ", 'words')");
        written.add(id);
        LockSupport.parkNanos(PAUSE); // the copy must be faster than those who write
      }
    }
    return null;
  }

  private static Set<Integer> awaitMore(Set<Integer> written, int more) {
    int until = written.size() + more;
    while (written.size() < until) {
      LockSupport.parkNanos(PAUSE);
    }
    return Set.copyOf(written);
  }

  private Set<Integer> writtenIn(StoredBackup backup) throws Exception {
    try (Workshop workshop = Workshop.in(data.resolve("opened"))) {
      Path copy = Verification.copy(workshop);
      assertThat(Unpacking.unpack(backup.file(), copy)).isEmpty();
      Set<Integer> found = new HashSet<>();
      try (Connection connection = installation.database().at(copy).open();
          Statement statement = connection.createStatement();
          ResultSet rows = statement.executeQuery("select id from written")) {
        while (rows.next()) {
          found.add(rows.getInt(1));
        }
      }
      return found;
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
