package org.gloss.store;

import java.util.concurrent.atomic.AtomicLong;
import org.gloss.saving.UsableSpace;

/// A disk with as much room as a test gives it.
public final class TestDisk implements UsableSpace {

  private final AtomicLong bytes = new AtomicLong(Long.MAX_VALUE);

  /// Does something while nothing can be written.
  public void fullDuring(Runnable work) {
    bytes.set(1_000_000);
    try {
      work.run();
    } finally {
      bytes.set(Long.MAX_VALUE);
    }
  }

  /// The disk of a database.
  public static TestDisk of(School school) {
    return school.context().getBean(TestDisk.class);
  }

  @Override
  public long bytes() {
    return bytes.get();
  }
}
