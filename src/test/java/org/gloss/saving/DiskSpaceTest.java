package org.gloss.saving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.File;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

/// When nothing may be written.
class DiskSpaceTest {

  private final AtomicLong left = new AtomicLong(64 << 20);
  private final DiskSpace disk = new DiskSpace(left::get, DataSize.ofMegabytes(64));

  @Test
  void theReserveIsKept() {
    disk.started();
    assertThat(disk.hasRoom()).isTrue();
    left.decrementAndGet();
    assertThat(disk.hasRoom()).isFalse();
    assertThatExceptionOfType(DiskFull.class).isThrownBy(disk::requireRoom);
    left.incrementAndGet();
    assertThat(disk.hasRoom()).isTrue();
    disk.requireRoom();
  }

  @Test
  void aStartMayWriteALittleFromTheReserve() {
    left.set(8 << 20);
    assertThat(disk.hasRoom()).isTrue();
    left.decrementAndGet();
    assertThat(disk.hasRoom()).isFalse();
    left.incrementAndGet();
    disk.started();
    assertThat(disk.hasRoom()).isFalse();
  }

  @Test
  void afterAWriteThatFailedNothingIsWrittenForAWhile() {
    disk.hold(Duration.ofHours(1));
    assertThat(disk.hasRoom()).isFalse();
    disk.hold(Duration.ZERO);
    assertThat(disk.hasRoom()).isTrue();
  }

  @Test
  void onlyFilesOfH2AreWatched() {
    assertThat(DatabaseFolder.folder("jdbc:h2:file:/srv/gloss/data/gloss;MODE=PostgreSQL"))
        .contains(new File("/srv/gloss/data"));
    assertThat(DatabaseFolder.folder("jdbc:h2:file:./data/gloss"))
        .contains(new File("./data/gloss").getAbsoluteFile().getParentFile());
    assertThat(DatabaseFolder.folder("jdbc:h2:mem:gloss")).isEmpty();
    assertThat(DatabaseFolder.folder("jdbc:postgresql://localhost/gloss")).isEmpty();
  }
}
