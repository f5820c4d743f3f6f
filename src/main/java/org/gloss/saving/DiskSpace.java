package org.gloss.saving;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/// Whether there is room to write. A reserve is kept free: H2 closes a database in which it cannot
/// write, and then nothing can be read either, so writing ends before.
///
/// What merely goes along with reading (when somebody was last seen) is left out while there is no
/// room; everything else fails with [DiskFull].
@Component
public class DiskSpace {

  private static final Logger LOG = LoggerFactory.getLogger(DiskSpace.class);
  private static final DataSize AT_START = DataSize.ofMegabytes(8);
  private static final long MINUTE_NANOS = Duration.ofMinutes(1).toNanos();

  private final UsableSpace space;
  private final DataSize reserve;
  private final AtomicBoolean complained = new AtomicBoolean();
  private final AtomicLong said = new AtomicLong(System.nanoTime() - MINUTE_NANOS);
  private volatile long heldUntil = System.nanoTime();
  private volatile boolean started;

  DiskSpace(UsableSpace space, @Value("${gloss.disk-reserve:64MB}") DataSize reserve) {
    this.space = space;
    this.reserve = reserve;
  }

  /// The little that a start writes may come from the reserve.
  @EventListener(ApplicationReadyEvent.class)
  void started() {
    started = true;
  }

  /// Whether something may be written.
  public boolean hasRoom() {
    long least = started ? reserve.toBytes() : Math.min(AT_START.toBytes(), reserve.toBytes());
    boolean room = System.nanoTime() - heldUntil >= 0 && space.bytes() >= least;
    if (!room) {
      complain();
    } else if (complained.get() && complained.getAndSet(false)) {
      LOG.info("The disk has room again; Gloss saves as before.");
    }
    return room;
  }

  /// @throws DiskFull if nothing may be written
  public void requireRoom() {
    if (!hasRoom()) {
      throw new DiskFull();
    }
  }

  /// Has nothing written for a while, because the last attempt failed.
  void hold(Duration time) {
    heldUntil = System.nanoTime() + time.toNanos();
  }

  /// Once a minute.
  private void complain() {
    long now = System.nanoTime();
    long before = said.get();
    if (now - before >= MINUTE_NANOS && said.compareAndSet(before, now)) {
      complained.set(true);
      LOG.error(
          "The disk is full: {} MB are left where the database is, and Gloss keeps {} MB free."
              + " Nothing is saved until there is room; reading goes on."
              + " Please free space; Gloss goes on by itself then.",
          DataSize.ofBytes(space.bytes()).toMegabytes(),
          reserve.toMegabytes());
    }
  }
}
