package org.gloss.account;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Slows guessing down. A class shares one address, so a bucket belongs to what is guessed at (an
/// account, a join code) or to one browser; the bucket of an address is wide.
@Component
public class Throttle {

  private static final int REMEMBERED = 20_000;

  private final Map<String, Bucket> buckets =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
              return size() > REMEMBERED;
            }
          });

  private final TimeMeter time;

  Throttle(Clock clock) {
    this.time = new Ticks(clock);
  }

  /// Whether there may be one more try at a password: ten that fail, then one a minute. One that
  /// works is given back by [#passwordWasRight].
  ///
  /// @param door what is guessed at, for instance a sign-in name
  boolean password(String door) {
    return passwords(door).tryConsume(1);
  }

  /// Gives back the try that [#password] took.
  void passwordWasRight(String door) {
    passwords(door).addTokens(1);
  }

  private Bucket passwords(String door) {
    return bucket("password " + door, 10, Duration.ofMinutes(1));
  }

  /// Whether there may be one more try at the setup code from an address: ten, then one each ten
  /// seconds.
  public boolean setupCode(String address) {
    return setupCodes(address).tryConsume(1);
  }

  /// Gives back the try that [#setupCode] took.
  public void setupCodeWasRight(String address) {
    setupCodes(address).addTokens(1);
  }

  private Bucket setupCodes(String address) {
    return bucket("setup " + address, 10, Duration.ofSeconds(10));
  }

  /// Whether one more wrong join code may be tried: five in a browser, then one each 20 seconds.
  public boolean joinCodeInBrowser(String session) {
    return take("browser " + session, 5, Duration.ofSeconds(20));
  }

  /// Whether one more wrong join code may be tried from an address: 60, then one a second.
  public boolean joinCodeFromAddress(String address) {
    return take("address " + address, 60, Duration.ofSeconds(1));
  }

  /// Whether there may be one more try at one student's re-entry code: five, then one a minute.
  public boolean reEntry(String student) {
    return reEntries(student).tryConsume(1);
  }

  /// Gives back the try that [#reEntry] took.
  public void reEntryWasRight(String student) {
    reEntries(student).addTokens(1);
  }

  private Bucket reEntries(String student) {
    return bucket("re-entry " + student, 5, Duration.ofMinutes(1));
  }

  /// Whether a try is left in the bucket, without taking it.
  public boolean mayTryJoinCode(String session, String address) {
    return bucket("browser " + session, 5, Duration.ofSeconds(20)).getAvailableTokens() > 0
        && bucket("address " + address, 60, Duration.ofSeconds(1)).getAvailableTokens() > 0;
  }

  private boolean take(String key, int capacity, Duration refill) {
    return bucket(key, capacity, refill).tryConsume(1);
  }

  private Bucket bucket(String key, int capacity, Duration refill) {
    return buckets.computeIfAbsent(
        key,
        ignored ->
            Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(capacity).refillGreedy(1, refill))
                .build());
  }

  /// The application's clock as buckets read it. It never goes back: a bucket would not fill again
  /// until the clock has come to where it was.
  private static final class Ticks implements TimeMeter {

    private final Clock clock;
    private long last;
    private long ticks;

    Ticks(Clock clock) {
      this.clock = clock;
      this.last = clock.millis();
    }

    @Override
    public synchronized long currentTimeNanos() {
      long now = clock.millis();
      ticks += Math.max(0, now - last);
      last = now;
      return Duration.ofMillis(ticks).toNanos();
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}
