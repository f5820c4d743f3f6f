package org.gloss.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gloss.wire.Wire;

/// What the machine could do at most.
final class Limits {

  private Limits() {}

  /// Plain requests of a small file a second, over so many connections at once.
  static double requests(String address, int connections, double seconds) throws Exception {
    long until = System.nanoTime() + (long) (seconds * 1e9);
    List<Callable<Integer>> all = new ArrayList<>();
    for (int i = 0; i < connections; i++) {
      all.add(
          () -> {
            try (Wire wire = new Wire(address)) {
              int count = 0;
              while (System.nanoTime() < until) {
                wire.get("icons/gloss.svg", Map.of());
                count++;
              }
              return count;
            }
          });
    }
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      int sum = 0;
      for (Future<Integer> one : threads.invokeAll(all)) {
        sum += one.get();
      }
      return sum / seconds;
    }
  }
}
