package org.gloss.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.gloss.Gloss;
import org.gloss.account.Account;
import org.gloss.account.Accounts;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Prints what it costs to watch a class of 200 students who do 20 things a second: time of the
/// server's processor with nobody watching and with one and ten real pages, in turn in the same
/// run, and what each page receives.
public final class LiveBenchmark {

  private static final int STUDENTS = 200;
  private static final int ACTIONS = 20;
  private static final int ROUNDS = 4;
  private static final long WINDOW = 8_000;
  private static final long SETTLING = 3_000;
  private static final int LOOKS = 20;
  private static final String PASSWORD = "four words of no kin";

  private LiveBenchmark() {}

  /// What one window showed.
  private record Window(double cpuMillis, long actions, long frames, long bytes) {

    static Window sum(List<Window> windows) {
      return new Window(
          windows.stream().mapToDouble(Window::cpuMillis).sum(),
          windows.stream().mapToLong(Window::actions).sum(),
          windows.stream().mapToLong(Window::frames).sum(),
          windows.stream().mapToLong(Window::bytes).sum());
    }

    double cpuASecond() {
      return cpuMillis / (ROUNDS * WINDOW / 1000.0);
    }

    double cpuAnAction() {
      return cpuMillis / actions;
    }
  }

  /// Runs it; takes about three minutes.
  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory("gloss-bench");
    try (ConfigurableApplicationContext context =
            new SpringApplicationBuilder(Gloss.class)
                .web(WebApplicationType.SERVLET)
                .run(
                    "--gloss.data=" + folder,
                    "--server.port=0",
                    "--server.address=127.0.0.1",
                    "--GLOSS_ADMIN_SIGN_IN=bench",
                    "--GLOSS_ADMIN_PASSWORD=" + PASSWORD);
        BusyLesson lesson = new BusyLesson(context, teacher(context), STUDENTS);
        Browser browser = new Browser(context, lesson)) {
      lesson.begin(ACTIONS);
      warmUp(lesson, browser);
      measure(lesson, browser);
    }
    System.exit(0);
  }

  private static void warmUp(BusyLesson lesson, Browser browser)
      throws IOException, InterruptedException {
    browser.open(10);
    Thread.sleep(4 * WINDOW);
    browser.open(0);
    Thread.sleep(SETTLING);
  }

  private static void measure(BusyLesson lesson, Browser browser)
      throws IOException, InterruptedException {
    List<Window> nobody = new ArrayList<>();
    List<Window> one = new ArrayList<>();
    List<Window> ten = new ArrayList<>();
    List<Double> delays = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      nobody.add(window(lesson, browser));
      one.add(windowOf(1, lesson, browser));
      for (int look = 0; look < LOOKS / ROUNDS; look++) {
        delays.add(browser.delay(lesson));
      }
      ten.add(windowOf(10, lesson, browser));
      browser.open(0);
      Thread.sleep(SETTLING);
    }
    print(lesson, Window.sum(nobody), Window.sum(one), Window.sum(ten), delays);
  }

  private static Window windowOf(int pages, BusyLesson lesson, Browser browser)
      throws IOException, InterruptedException {
    browser.open(pages);
    Thread.sleep(SETTLING);
    return window(lesson, browser);
  }

  private static Window window(BusyLesson lesson, Browser browser)
      throws IOException, InterruptedException {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    browser.count();
    long actions = lesson.actions();
    long cpu = system.getProcessCpuTime();
    Thread.sleep(WINDOW);
    double used = (system.getProcessCpuTime() - cpu) / 1e6;
    long done = lesson.actions() - actions;
    long[] received = browser.count();
    return new Window(used, done, received[0], received[1]);
  }

  private static void print(
      BusyLesson lesson, Window nobody, Window one, Window ten, List<Double> delays) {
    double seconds = ROUNDS * WINDOW / 1000.0;
    System.out.printf(
        Locale.ROOT,
        "%d students, a passage of %d words, %.1f actions a second; %d windows of %d s each%n",
        STUDENTS,
        lesson.words(),
        nobody.actions() / seconds,
        ROUNDS,
        WINDOW / 1000);
    server("nobody watches", nobody, nobody);
    server("1 page", one, nobody);
    server("10 pages", ten, nobody);
    page("the one page", one, 1, seconds);
    page("each of ten pages", ten, 10, seconds);
    Collections.sort(delays);
    System.out.printf(
        Locale.ROOT,
        "an acknowledged mark is on the page after          %4.0f ms median, %4.0f ms at most of %d"
            + "   (target 1000 ms)%n",
        delays.get(delays.size() / 2),
        delays.getLast(),
        delays.size());
  }

  private static void server(String who, Window window, Window nobody) {
    double more = window.cpuASecond() - nobody.cpuASecond();
    System.out.printf(
        Locale.ROOT,
        "server, %-16s %6.1f ms of CPU a second, %5.2f ms an action",
        who,
        window.cpuASecond(),
        window.cpuAnAction());
    System.out.println(
        window == nobody
            ? ""
            : String.format(
                Locale.ROOT,
                "; %.2f times nobody, watching costs %.1f%% of one core   (target for a page 10%%)",
                window.cpuASecond() / nobody.cpuASecond(),
                more / 10));
  }

  private static void page(String which, Window window, int pages, double seconds) {
    System.out.printf(
        Locale.ROOT,
        "%-24s %4.2f frames a second (at most 2), %5.0f bytes a frame, %4.0f bytes an action,"
            + " %4.1f kB/s   (target 20)%n",
        which,
        window.frames() / seconds / pages,
        (double) window.bytes() / Math.max(1, window.frames()),
        (double) window.bytes() / pages / window.actions(),
        window.bytes() / seconds / pages / 1000);
  }

  private static Account teacher(ConfigurableApplicationContext context) {
    return context
        .getBean(JdbcClient.class)
        .sql("select id from account where role = 'ADMINISTRATOR'")
        .query(UUID.class)
        .optional()
        .flatMap(context.getBean(Accounts.class)::find)
        .orElseThrow();
  }

  /// The process with the pages.
  private static final class Browser implements AutoCloseable {

    private final Process process;
    private final PrintWriter commands;
    private final BufferedReader answers;

    private Browser(ConfigurableApplicationContext context, BusyLesson lesson) throws IOException {
      String port = context.getEnvironment().getRequiredProperty("local.server.port");
      process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  WatchingBrowser.class.getName(),
                  "http://127.0.0.1:" + port + "/",
                  "bench",
                  PASSWORD,
                  "assignment/" + lesson.assignment().id() + "/live")
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      commands = new PrintWriter(process.getOutputStream(), true, StandardCharsets.UTF_8);
      answers =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
      expect("ready");
    }

    private void open(int pages) throws IOException {
      commands.println("open " + pages);
      expect("open");
    }

    private long[] count() throws IOException {
      commands.println("count");
      String[] numbers = answers.readLine().split(" ");
      return new long[] {Long.parseLong(numbers[0]), Long.parseLong(numbers[1])};
    }

    /// Milliseconds from the acknowledgement of a mark until the page shows it.
    private double delay(BusyLesson lesson) throws IOException, InterruptedException {
      int marks = lesson.markQuietly() + 1;
      Thread.sleep(1_200 + 37L * marks % 500);
      String words = marks == 1 ? "1 mark" : marks + " marks";
      commands.println("await " + BusyLesson.QUIET + " " + words);
      expect("waiting");
      lesson.markQuietly();
      long acknowledged = System.nanoTime();
      expect("seen");
      return (System.nanoTime() - acknowledged) / 1e6;
    }

    private void expect(String answer) throws IOException {
      String line = answers.readLine();
      if (!answer.equals(line)) {
        throw new IOException("the browser said " + line + " instead of " + answer);
      }
    }

    @Override
    public void close() throws InterruptedException {
      commands.close();
      process.waitFor();
    }
  }
}
