package org.gloss.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/// Runs many cases from seeds. The usual run is always the same and short. The longer one is asked
/// for by the system property `gloss.fuzz`: a number of cases for each fuzzer, or seconds for each
/// as in `300s`; it begins at the seed `gloss.fuzz.seed`, or at another each time.
final class Fuzz {

  private static final String ASKED = System.getProperty("gloss.fuzz", "");
  private static final int SHOWN = 4_000;

  private Fuzz() {}

  /// One case.
  interface Case {
    /// @throws Throwable whatever must not happen
    void run(Mutations random) throws Throwable;
  }

  /// Runs cases until one fails.
  ///
  /// @param usual how many, unless the long run is asked for
  static void cases(String name, int usual, Case one) {
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
              .formatted(name, seed, seed, random.last()),
          fault);
    }
  }

  /// An input as a failure shows it.
  static String shown(byte[] bytes) {
    byte[] some = bytes.length > SHOWN ? Arrays.copyOf(bytes, SHOWN) : bytes;
    return bytes.length
        + " bytes: "
        + new String(some, StandardCharsets.UTF_8)
        + "\nbase64: "
        + Base64.getEncoder().encodeToString(some);
  }
}
