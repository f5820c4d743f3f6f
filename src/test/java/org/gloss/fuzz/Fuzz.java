package org.gloss.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Runs many cases from seeds. The usual run is always the same and short. The longer one is asked
/// for by the system property `gloss.fuzz`: a number of cases for each fuzzer, or seconds for each
/// as in `300s`; it begins at the seed `gloss.fuzz.seed`, or at another each time.
public final class Fuzz {

  private static final String ASKED = System.getProperty("gloss.fuzz", "");
  private static final int SHOWN = 300;

  private Fuzz() {}

  /// One case.
  public interface Case {
    /// @throws Throwable whatever must not happen
    void run(Mutations random) throws Throwable;
  }

  /// Runs cases until one fails.
  ///
  /// @param usual how many, unless the long run is asked for
  public static void cases(String name, int usual, Case one) {
    boolean longer = !ASKED.isEmpty();
    long first = Long.getLong("gloss.fuzz.seed", longer ? System.nanoTime() & 0xFFFF_FFFFL : 1);
    long seconds = ASKED.endsWith("s") ? Long.parseLong(ASKED.replace("s", "")) : 0;
    long most = seconds > 0 ? Long.MAX_VALUE : longer ? Long.parseLong(ASKED) : usual;
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    long slowest = 0;
    long slowestSeed = first;
    long ran = 0;
    while (ran < most && (seconds == 0 || System.nanoTime() < end)) {
      long seed = first + ran++;
      long before = System.nanoTime();
      runOne(name, seed, one);
      long took = System.nanoTime() - before;
      if (took > slowest) {
        slowest = took;
        slowestSeed = seed;
      }
    }
    if (longer) {
      System.out.printf(
          "%s: %d cases from seed %d, the slowest (%d) took %d ms%n",
          name, ran, first, slowestSeed, slowest / 1_000_000);
    }
  }

  private static void runOne(String name, long seed, Case one) {
    Mutations random = new Mutations(seed);
    try {
      one.run(random);
    } catch (Throwable fault) {
      throw new AssertionError(
          "%s, seed %d (again: -Dgloss.fuzz=1 -Dgloss.fuzz.seed=%d)%n%s"
              .formatted(name, seed, seed, shown(name, seed, random.last())),
          fault);
    }
  }

  private static String shown(String name, long seed, byte[] input) {
    Path file = Path.of("target", "fuzz", name.replace(' ', '-') + "-" + seed);
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, input);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String text = new String(input, StandardCharsets.UTF_8);
    return "%d bytes, kept as %s: %s"
        .formatted(input.length, file, text.substring(0, Math.min(SHOWN, text.length())));
  }
}
