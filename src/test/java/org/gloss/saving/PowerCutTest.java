package org.gloss.saving;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What has been told to be saved outlives a power cut, whatever part of the rest has reached the
/// disk by then.
class PowerCutTest {

  private static final int CUTS = Integer.getInteger("gloss.cuts", 20);

  @Test
  void nothingIsLostThatWasToldToBeSaved(@TempDir Path folder) throws Exception {
    PowerCut.Outcome outcome = PowerCut.run(folder, ";WRITE_DELAY=0", true, CUTS, 20261126);
    assertThat(outcome.told()).isPositive();
    assertThat(outcome.lost()).isZero();
  }

  @Test
  void withoutWaitingForTheDiskMuchWouldBeLost(@TempDir Path folder) throws Exception {
    PowerCut.Outcome outcome = PowerCut.run(folder, ";WRITE_DELAY=0", false, CUTS, 20261126);
    assertThat(outcome.lost()).isPositive();
  }
}
