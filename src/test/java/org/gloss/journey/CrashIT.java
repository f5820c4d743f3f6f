package org.gloss.journey;

import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.gloss.exercise.Exercise;
import org.junit.jupiter.api.Test;

/// The server is killed by SIGKILL in the middle of fast labelling, and started again: five times,
/// or `-Dgloss.kills=100`.
@OnStage
class CrashIT {

  private static final int KILLS = Integer.getInteger("gloss.kills", 5);
  private static final int MARKS = 6;
  private static final int ON_ONE_PASSAGE = 10;
  private static final List<Exercise> EXERCISES = Library.ofWords(2 * MARKS * ON_ONE_PASSAGE);

  @Test
  void nothingIsLostWhenTheServerIsKilledAndStartedAgain(Stage stage) {
    try (GlossServer server = GlossServer.start();
        Visitor student = visit(stage, server).join().warmUp();
        Visitor elsewhere = visit(stage, server).comeBack(student)) {
      for (int kill = 0; kill < KILLS; kill += ON_ONE_PASSAGE) {
        int kills = Math.min(ON_ONE_PASSAGE, KILLS - kill);
        Exercise exercise = EXERCISES.get(kill / ON_ONE_PASSAGE % EXERCISES.size());
        new Work(server, student, elsewhere, exercise).survive(kills);
      }
    }
  }

  /// The student works on one passage, and looks at it from another device after each kill.
  private record Work(GlossServer server, Visitor student, Visitor elsewhere, Exercise exercise) {

    void survive(int kills) {
      PassagePage passage = student.open(exercise);
      List<Wanted> wanted = new ArrayList<>();
      for (int kill = 0; kill < kills; kill++) {
        Killer killer = new Killer(server, kill);
        passage.page().onRequest(killer);
        wanted.addAll(passage.markFast(2 * MARKS * kill, MARKS, "loaded-term"));
        passage.page().waitForCondition(killer::done);
        passage.page().offRequest(killer);
        server.startAgain();
        if (kill % 2 == 1) {
          student.reload(exercise); // else the page must recover by itself
        }
        passage.awaitMarks(wanted).awaitNothingUnsaved();
        elsewhere.open(exercise).awaitMarks(wanted);
      }
      student.reload(exercise).awaitMarks(wanted);
    }
  }

  private static Visitor visit(Stage stage, GlossServer server) {
    return stage.visit(server, Device.DESKTOP.options(server.address(), Stage.LIGHT));
  }

  /// Kills the server when a mark is on its way to it: in one round the first mark, in the next the
  /// second, and each time some milliseconds later, so that the end falls on different moments of a
  /// save. More marks follow.
  private static final class Killer implements Consumer<Request> {

    private final GlossServer server;
    private final int round;
    private final AtomicInteger saves = new AtomicInteger();
    private volatile boolean dead;

    Killer(GlossServer server, int round) {
      this.server = server;
      this.round = round;
    }

    @Override
    public void accept(Request request) {
      if (request.url().contains("/channel/") && saves.getAndIncrement() == round % 2) {
        CompletableFuture.delayedExecutor(3L * round, TimeUnit.MILLISECONDS).execute(this::kill);
      }
    }

    private void kill() {
      server.kill();
      dead = true;
    }

    boolean done() {
      return dead;
    }
  }
}
