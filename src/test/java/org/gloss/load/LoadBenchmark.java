package org.gloss.load;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.gloss.annotation.Annotation;
import org.gloss.bench.SavingBenchmark;
import org.gloss.wire.StoredMarks;

/// Puts a school day on a server that runs as `./gloss run` runs it, and prints what it did beside
/// what the machine could do at most: the bell, the lesson, and three times too much. The students
/// run on the same processors as the server.
public final class LoadBenchmark {

  private static final int BELL = 300;
  private static final double BELL_SECONDS = 60;
  private static final int LESSON = 1_000;
  private static final double MARKS = 50;
  private static final int CLASSES = 10;
  private static final int TIMES = 3;
  private static final double QUIET_SECONDS = 30;
  private static final double FLOOD_SECONDS = 120;
  private static final double BEYOND = 2_000;
  private static final double BEYOND_SECONDS = 20;
  private static final double MINUTE = 60;

  private final ServerUnderLoad server;
  private final Crowd crowd;
  private final FirstVisit first;
  private final List<TeacherDesk.Room> rooms = new ArrayList<>();
  private final List<TeacherDesk> watchers = new ArrayList<>();

  private LoadBenchmark(ServerUnderLoad server) {
    this.server = server;
    this.crowd = new Crowd(server.address());
    this.first = new FirstVisit(server.address());
  }

  /// @param arguments minutes of the lesson, 10 if none
  public static void main(String[] arguments) throws Exception {
    double minutes = arguments.length > 0 ? Double.parseDouble(arguments[0]) : 10;
    say("%d processors, shared by the server and its students", cores());
    say("raw: insert + commit + checkpoint sync, one thread %,10.0f a second", raw());
    try (ServerUnderLoad server = new ServerUnderLoad()) {
      LoadBenchmark day = new LoadBenchmark(server);
      day.run(minutes);
      server.close();
      day.compare();
    }
    System.exit(0);
  }

  private static int cores() {
    return Runtime.getRuntime().availableProcessors();
  }

  private static double raw() throws Exception {
    return SavingBenchmark.rawRate(Files.createTempDirectory("gloss-raw"));
  }

  private void run(double minutes) throws Exception {
    say("resident when idle %d MB, live heap %.1f MB", server.resident(), megabytes(heap()));
    try (TeacherDesk desk = new TeacherDesk(server.address())) {
      for (int i = 0; i < CLASSES; i++) {
        rooms.add(desk.makeClass("Class " + (char) ('A' + i)));
      }
    }
    long empty = heap();
    bell();
    arrive("the others come in", LESSON - BELL, 140);
    say("plain requests of a small file, 8 at once   %,10.0f a second", requests());
    for (TeacherDesk.Room room : rooms) {
      watchers.add(new TeacherDesk(server.address()).watch(room.assignment()));
    }
    lesson(minutes);
    say(
        "live heap a student                        %10.1f kB   (bar 120)",
        (heap() - empty) / 1000.0 / crowd.size());
    flood();
  }

  private void bell() throws Exception {
    say("%n(a) The bell: %d students join and open a passage within %.0f s", BELL, BELL_SECONDS);
    say("    a new browser fetches %d files before it joins", first.files());
    arrive("bell", BELL, BELL_SECONDS);
  }

  private void arrive(String what, int many, double seconds) throws Exception {
    Crowd.Arrivals arrivals = new Crowd.Arrivals();
    long begin = System.nanoTime();
    Duration cpu = server.cpu();
    crowd.arrive(many, seconds, first, rooms, arrivals);
    double used = server.cpu().minus(cpu).toMillis() / 1000.0;
    double taken = (System.nanoTime() - begin) / 1e9;
    say("%s: %d in %.1f s, errors %d", what, many, taken, arrivals.faults().size());
    say("    first fetch    %s", arrivals.fetch());
    say("    join           %s", arrivals.join());
    say("    whole warm-up  %s", arrivals.warmUp());
    say("    open a passage %s   (bar: p95 2000 ms)", arrivals.open());
    say("    server's processor time %.1f s, %.0f ms a student", used, 1000 * used / many);
    arrivals.faults().stream().distinct().limit(5).forEach(fault -> say("    error: %s", fault));
  }

  private void lesson(double minutes) throws Exception {
    say(
        "%n(b) The lesson: %d students, %.0f marks a second, %d live pages, %.0f minutes",
        crowd.size(), MARKS, watchers.size(), minutes);
    double quiet = spell("nobody marks", LESSON, QUIET_SECONDS, 0);
    double busy = spell("lesson", LESSON, 60 * minutes, MARKS);
    say("    one mark costs %.2f ms of processor time   (bar 3)", 1000 * (busy - quiet) / MARKS);
  }

  private void flood() throws Exception {
    int many = TIMES * LESSON;
    say(
        "%n(c) Too much: %d students, %.0f marks a second, %d live pages",
        many, TIMES * MARKS, TIMES * CLASSES);
    arrive("more come in", many - crowd.size(), 200);
    for (int i = watchers.size(); i < TIMES * CLASSES; i++) {
      watchers.add(new TeacherDesk(server.address()).watch(rooms.get(i % CLASSES).assignment()));
    }
    spell("flood", many, FLOOD_SECONDS, TIMES * MARKS);
    spell("as many as it takes", many, BEYOND_SECONDS, BEYOND);
    spell("the minute after it", LESSON, MINUTE, MARKS);
    spell("then, as in (b)", LESSON, MINUTE, MARKS);
    say("resident at the end %d MB", server.resident());
  }

  /// @return seconds of processor time that the server used each second
  private double spell(String what, int active, double seconds, double marks) throws Exception {
    Duration cpu = server.cpu();
    long frames = watchers.stream().mapToLong(TeacherDesk::frames).sum();
    long begin = System.nanoTime();
    Crowd.Spell spell = crowd.work(active, seconds, marks);
    double taken = (System.nanoTime() - begin) / 1e9;
    watchers.forEach(TeacherDesk::heartbeat);
    double used = server.cpu().minus(cpu).toMillis() / 1000.0 / taken;
    int saved = spell.saves().count();
    long seen = watchers.stream().mapToLong(TeacherDesk::frames).sum() - frames;
    say("%s: %.0f s", what, taken);
    say("    saved for good %s   %.1f a second", spell.saves(), saved / taken);
    say(
        "    pages asked %,d times; live pages heard %.1f messages a second each",
        spell.polls(), seen / taken / Math.max(1, watchers.size()));
    say("    server's processor time %.3f s a second", used);
    if (saved > 0) {
      say(
          "    a mark: %,d bytes up, %,d down, headers included   (bar 2,000 each way)",
          spell.up() / saved, spell.down() / saved);
    }
    say("    not saved or not answered: %s", spell.refused().isEmpty() ? "none" : told(spell));
    return used;
  }

  private static Map<String, AtomicLong> told(Crowd.Spell spell) {
    return spell.refused();
  }

  /// Every acknowledgement is held against the database, once the server has ended.
  private void compare() throws Exception {
    StoredMarks stored = StoredMarks.read(server.data(), server.data());
    Map<UUID, Annotation> promised = crowd.acknowledged();
    long lost = promised.values().stream().filter(mark -> !kept(stored, mark)).count();
    say("%nacknowledged %,d marks; of them lost or changed: %d", promised.size(), lost);
    List<String> faults = server.faults();
    say("lines of warnings and errors in the server's log: %d", faults.size());
    faults.stream().limit(10).forEach(line -> say("    %s", line));
    crowd.close();
  }

  private static boolean kept(StoredMarks stored, Annotation mark) {
    StoredMarks.Stored found = stored.marks().get(mark.id());
    return found != null && found.annotation().equals(mark);
  }

  private double requests() throws Exception {
    return Limits.requests(server.address(), 8, 6);
  }

  private long heap() throws IOException, InterruptedException {
    return server.liveHeap();
  }

  private static double megabytes(long bytes) {
    return bytes / 1e6;
  }

  private static void say(String words, Object... values) {
    System.out.printf(Locale.ROOT, words + "%n", values);
  }
}
