package org.gloss.journey;

import java.util.ArrayList;
import java.util.List;
import org.gloss.exercise.Exercise;
import org.junit.jupiter.api.Test;

/// The server is killed by SIGKILL in the middle of fast labelling, and started again: ten times.
@OnStage
class CrashIT {

  private static final int KILLS = 10;
  private static final int MARKS = 6;
  private static final Exercise EXERCISE = Library.exercise(Library.SWEATSHIRT);

  @Test
  void nothingIsLostWhenTheServerIsKilledAndStartedAgain(Stage stage) {
    try (GlossServer server = GlossServer.start();
        Visitor student =
            stage
                .visit(server, Device.DESKTOP.options(server.address(), Stage.LIGHT))
                .join()
                .warmUp();
        Visitor elsewhere =
            stage.visit(server, Device.DESKTOP.options(server.address(), Stage.LIGHT))) {
      elsewhere.comeBack(student);
      PassagePage passage = student.open(EXERCISE);
      List<Wanted> wanted = new ArrayList<>();
      for (int kill = 0; kill < KILLS; kill++) {
        Thread killer = killAfterAFewMarks(server, kill);
        wanted.addAll(passage.markFast(2 * MARKS * kill, MARKS, "loaded-term"));
        join(killer);
        server.startAgain();
        passage.awaitSaved().awaitMarks(wanted);
        elsewhere.open(EXERCISE).awaitMarks(wanted);
      }
      student.reload(EXERCISE).awaitMarks(wanted);
    }
  }

  /// Each time a little later, so that the end falls on different moments of a save.
  private static Thread killAfterAFewMarks(GlossServer server, int round) {
    return Thread.ofPlatform()
        .start(
            () -> {
              try {
                Thread.sleep(20L + 35L * round);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              server.kill();
            });
  }

  private static void join(Thread killer) {
    try {
      killer.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
