package org.gloss.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.gloss.Gloss;
import org.gloss.account.Account;
import org.gloss.account.Accounts;
import org.gloss.account.SignedIn;
import org.gloss.annotation.Annotation;
import org.gloss.annotation.Passage;
import org.gloss.annotation.WordRange;
import org.gloss.attempt.AnnotationSaves;
import org.gloss.attempt.Attempts;
import org.gloss.attempt.SavedAnnotation;
import org.gloss.classroom.Assignment;
import org.gloss.classroom.Assignments;
import org.gloss.classroom.Classroom;
import org.gloss.classroom.Classrooms;
import org.gloss.classroom.JoinOutcome;
import org.gloss.classroom.Joining;
import org.gloss.classroom.Terms;
import org.gloss.classroom.Visitor;
import org.gloss.exercise.Exercises;
import org.gloss.wire.H2Settings;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// Prints how many marks a second are acknowledged after a durable commit, through the service that
/// the annotation channel calls, beside the raw rate of durable inserts with the same H2 settings.
public final class SavingBenchmark {

  private static final Duration SPELL = Duration.ofSeconds(8);

  private SavingBenchmark() {}

  /// Runs it; takes about a minute.
  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory("gloss-bench");
    double raw = rawRate(folder);
    line("raw: one thread, insert + commit + checkpoint sync", raw, raw);
    try (ConfigurableApplicationContext context =
        new SpringApplicationBuilder(Gloss.class)
            .web(WebApplicationType.SERVLET)
            .run("--gloss.data=" + folder, "--server.port=0", "--server.address=127.0.0.1")) {
      Classroom classroom = classroom(context);
      for (int students : new int[] {1, 8, 32}) {
        List<Student> working = students(context, classroom, students);
        saves(context, working, Duration.ofSeconds(2));
        line(
            "acknowledged marks, " + students + " students at once",
            saves(context, working, SPELL),
            raw);
      }
    }
  }

  private static void line(String what, double rate, double raw) {
    System.out.printf(Locale.ROOT, "%-52s %8.0f a second   %.2f of raw%n", what, rate, rate / raw);
  }

  /// Durable inserts a second by one thread, with the settings of the application; takes ten
  /// seconds.
  public static double rawRate(Path folder) throws SQLException, IOException {
    String url = "jdbc:h2:file:" + folder.resolve("raw") + ";" + H2Settings.all();
    try (Connection connection = DriverManager.getConnection(url, "sa", "");
        Statement statement = connection.createStatement()) {
      statement.execute(
          "create table annotation (attempt_id uuid, id uuid, revision integer, removed boolean,"
              + " start_at integer, end_at integer, label varchar(120), reason varchar(1000),"
              + " saved_at timestamp with time zone, primary key (attempt_id, id))");
      connection.setAutoCommit(false);
      rawInserts(connection, Duration.ofSeconds(2));
      return rawInserts(connection, SPELL);
    }
  }

  private static double rawInserts(Connection connection, Duration spell) throws SQLException {
    UUID attempt = UUID.randomUUID();
    long count = 0;
    long begin = System.nanoTime();
    try (PreparedStatement insert =
            connection.prepareStatement(
                "insert into annotation values (?, ?, 1, false, 10, 20, 'loaded-term', '',"
                    + " current_timestamp)");
        Statement checkpoint = connection.createStatement()) {
      while (System.nanoTime() - begin < spell.toNanos()) {
        insert.setObject(1, attempt);
        insert.setObject(2, UUID.randomUUID());
        insert.executeUpdate();
        connection.commit();
        checkpoint.execute("checkpoint sync");
        count++;
      }
    }
    return count / ((System.nanoTime() - begin) / 1e9);
  }

  private static Classroom classroom(ConfigurableApplicationContext context) {
    Account teacher =
        context.getBean(Accounts.class).addTeacher("bench", "Bench", UUID.randomUUID().toString());
    return context
        .getBean(SignedIn.class)
        .actingAs(
            teacher,
            () -> {
              Classroom made = context.getBean(Classrooms.class).create("Bench", ZoneOffset.UTC);
              context.getBean(Assignments.class).assignLibrary(made.id());
              return made;
            });
  }

  private record Student(Account account, List<UUID> attempts, Passage passage, String label) {}

  private static List<Student> students(
      ConfigurableApplicationContext context, Classroom classroom, int count) {
    List<Student> students = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String name = "Student " + count + " " + i;
      Visitor visitor = new Visitor(name, "bench");
      if (context.getBean(Joining.class).join(classroom.joinCode(), name, visitor)
          instanceof JoinOutcome.Joined(Account account, String ignored)) {
        students.add(student(context, account));
      }
    }
    return students;
  }

  private static Student student(ConfigurableApplicationContext context, Account account) {
    return context
        .getBean(SignedIn.class)
        .actingAs(
            account,
            () -> {
              List<Assignment> assigned =
                  context.getBean(Assignments.class).assigned().stream()
                      .map(Terms::assignment)
                      .toList();
              Assignment first = assigned.getFirst();
              var exercise = context.getBean(Exercises.class).version(first.exerciseVersionId());
              List<UUID> attempts =
                  assigned.stream()
                      .map(one -> context.getBean(Attempts.class).open(one.id()).orElseThrow().id())
                      .toList();
              return new Student(
                  account,
                  attempts,
                  exercise.passage(),
                  exercise.labelSet().depth(first.depth()).labels().getFirst());
            });
  }

  private static double saves(
      ConfigurableApplicationContext context, List<Student> students, Duration spell)
      throws InterruptedException, ExecutionException {
    AtomicLong count = new AtomicLong();
    long begin = System.nanoTime();
    try (ExecutorService threads = Executors.newFixedThreadPool(students.size())) {
      List<Callable<Boolean>> work =
          students.stream()
              .map(one -> (Callable<Boolean>) () -> save(context, one, begin, spell, count))
              .toList();
      for (Future<Boolean> done : threads.invokeAll(work)) {
        done.get();
      }
    }
    return count.get() / ((System.nanoTime() - begin) / 1e9);
  }

  private static boolean save(
      ConfigurableApplicationContext context,
      Student student,
      long begin,
      Duration spell,
      AtomicLong count) {
    AnnotationSaves saves = context.getBean(AnnotationSaves.class);
    List<UUID> marks = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      marks.add(UUID.randomUUID());
    }
    context
        .getBean(SignedIn.class)
        .actingAs(
            student.account(),
            () -> {
              for (int i = 0; System.nanoTime() - begin < spell.toNanos(); i++) {
                int word = i % 40;
                SavedAnnotation mark =
                    new SavedAnnotation(
                        new Annotation(
                            marks.get(word),
                            student.passage().span(new WordRange(word, word + 2)),
                            student.label(),
                            ""),
                        1 + i / 40,
                        false);
                saves.put(student.attempts().getFirst(), List.of(mark));
                count.incrementAndGet();
              }
              return true;
            });
    return true;
  }
}
