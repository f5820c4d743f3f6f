package org.gloss.store;

import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/// What Gloss does every few seconds, done when a test says so.
public final class Sweep {

  private Sweep() {}

  /// Runs a method that is scheduled, named as in `WorkClock.sweep`.
  public static void run(School school, String name) {
    ScheduledTask task =
        school.context().getBeansOfType(ScheduledTaskHolder.class).values().stream()
            .flatMap(holder -> holder.getScheduledTasks().stream())
            .filter(one -> one.toString().endsWith("." + name))
            .findFirst()
            .orElseThrow(() -> new AssertionError("nothing is scheduled as " + name));
    task.getTask().getRunnable().run();
  }

  /// Has the clock end what is over.
  public static void clock(School school) {
    run(school, "WorkClock.sweep");
  }
}
