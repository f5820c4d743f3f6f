package org.gloss.store;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// Short pauses from a seed, so that threads meet in other places each time.
final class Jitter {

  private static final int LONGEST_MICROS = 6_000;

  private final Random random;

  private Jitter(Random random) {
    this.random = random;
  }

  /// @param seed of the run
  /// @param thread its number
  static Jitter of(long seed, int thread) {
    return new Jitter(new Random(seed * 1_000 + thread));
  }

  void pause() {
    LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(random.nextInt(LONGEST_MICROS)));
  }

  int next(int bound) {
    return random.nextInt(bound);
  }
}
