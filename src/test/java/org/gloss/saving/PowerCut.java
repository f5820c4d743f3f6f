package org.gloss.saving;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.gloss.wire.H2Settings;
import org.h2.store.fs.FilePath;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Many write, commit and are told that it is saved; then the power fails at many moments of the
/// same run, and every database that is left is opened and held against what had been told.
public final class PowerCut {

  private static final int WRITERS = 8;
  private static final int EACH = 120;
  private static final String MODE = H2Settings.without("WRITE_DELAY");

  private PowerCut() {}

  /// What was told, and how much had been done to the disk by then.
  private record Told(int number, int deeds) {}

  /// What came of all cuts.
  ///
  /// @param told rows that had been told to be saved, over all cuts
  /// @param lost of them, over the databases that opened
  /// @param closed databases that did not open
  /// @param first why the first of them did not
  record Outcome(int cuts, long told, long lost, int closed, String first) {}

  /// Prints what four ways to save come to.
  public static void main(String[] arguments) throws Exception {
    int cuts = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100;
    Path folder = Files.createTempDirectory("gloss-power");
    print("default settings", run(folder, "", false, cuts, 1));
    print("WRITE_DELAY=0", run(folder, ";WRITE_DELAY=0", false, cuts, 1));
    print("default settings + CHECKPOINT SYNC", run(folder, "", true, cuts, 1));
    print("WRITE_DELAY=0 + CHECKPOINT SYNC", run(folder, ";WRITE_DELAY=0", true, cuts, 1));
  }

  private static void print(String how, Outcome outcome) {
    System.out.printf(
        Locale.ROOT,
        "%-36s %d cuts: told %,8d, lost %,8d, not opened %d %s%n",
        how,
        outcome.cuts(),
        outcome.told(),
        outcome.lost(),
        outcome.closed(),
        outcome.first());
  }

  /// @param durable whether writers wait for [DurableCommits] before they tell
  static Outcome run(Path folder, String settings, boolean durable, int cuts, long seed)
      throws Exception {
    FilePath.register(new LoggedDisk());
    LoggedDisk.clear();
    Path place = Files.createTempDirectory(folder, "cut");
    List<Told> told = work("jdbc:h2:logged:" + place.resolve("gloss") + MODE + settings, durable);
    Random chance = new Random(seed);
    int begun = told.stream().mapToInt(Told::deeds).min().orElseThrow();
    int over = told.stream().mapToInt(Told::deeds).max().orElseThrow();
    long promised = 0;
    long lost = 0;
    int closed = 0;
    String first = "";
    for (int cut = 0; cut < cuts; cut++) {
      int deeds = begun + chance.nextInt(over - begun + 1);
      Path image = place.resolve("image.mv.db");
      LoggedDisk.image(deeds, image, chance);
      List<Integer> before =
          told.stream().filter(one -> one.deeds() <= deeds).map(Told::number).toList();
      promised += before.size();
      try {
        Set<Integer> found = rows("jdbc:h2:file:" + place.resolve("image") + MODE);
        lost += before.stream().filter(number -> !found.contains(number)).count();
      } catch (SQLException e) {
        first = closed++ == 0 ? String.valueOf(e.getMessage()) : first;
      }
    }
    return new Outcome(cuts, promised, lost, closed, first);
  }

  private static List<Told> work(String url, boolean durable) throws Exception {
    List<Told> told = Collections.synchronizedList(new ArrayList<>());
    AtomicInteger numbers = new AtomicInteger();
    try (HikariDataSource source = new HikariDataSource()) {
      source.setJdbcUrl(url);
      source.setUsername("sa");
      source.setMaximumPoolSize(WRITERS + 1);
      JdbcClient jdbc = JdbcClient.create(source);
      jdbc.sql("create table mark (number integer primary key, words varchar(200))").update();
      jdbc.sql("checkpoint sync").update();
      DurableCommits commits = new DurableCommits(jdbc, source);
      try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
        List<Future<?>> all = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
          all.add(
              threads.submit(
                  () -> {
                    for (int i = 0; i < EACH; i++) {
                      int number = numbers.incrementAndGet();
                      jdbc.sql("insert into mark values (?, ?)")
                          .params(number, "It judges before it shows anything.")
                          .update();
                      if (durable) {
                        commits.await();
                      }
                      told.add(new Told(number, LoggedDisk.now()));
                    }
                  }));
        }
        for (Future<?> one : all) {
          one.get();
        }
      }
      jdbc.sql("shutdown immediately").update();
    }
    return told;
  }

  private static Set<Integer> rows(String url) throws SQLException {
    Set<Integer> numbers = new HashSet<>();
    try (Connection connection = DriverManager.getConnection(url + ";IFEXISTS=TRUE", "sa", "");
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select number, words from mark")) {
      while (rows.next()) {
        numbers.add(rows.getInt(1));
      }
    }
    return numbers;
  }
}
