package org.gloss.review.live;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gloss.exercise.Exercise;
import org.gloss.review.heat.HeatModel;

/// What a page that watches a class hears.
public sealed interface LiveNews {

  /// Everything, in the place of everything before.
  ///
  /// @param seats one for each student of the class, by alias
  /// @param secret whether students may not see the heat map yet: it tells answers of a test
  record Whole(Exercise exercise, List<Seat> seats, LiveClock clock, HeatModel heat, boolean secret)
      implements LiveNews {

    /// Copies the list.
    public Whole {
      seats = List.copyOf(seats);
    }

    /// How many students are in each state; every state is there.
    public Map<Seat.State, Integer> counts() {
      return counted(seats);
    }
  }

  /// What has changed since; nothing, now and then, so that a page knows that it is still heard of.
  ///
  /// @param seats the changed ones by their place in the whole list
  /// @param counts how many students are in each state now; every state is there
  /// @param heat counts of words that have changed; empty when none have
  /// @param secret as of the whole
  record Changed(
      Map<Integer, Seat> seats,
      Map<Seat.State, Integer> counts,
      LiveClock clock,
      Optional<HeatModel.Patch> heat,
      boolean secret)
      implements LiveNews {

    /// Copies the maps.
    public Changed {
      seats = Map.copyOf(seats);
      counts = Map.copyOf(counts);
    }
  }

  /// The page should call [LiveWatch#refresh] in its viewer's name, who may have lost the class.
  ///
  /// @param asked when, a moment of [System#nanoTime]
  record Ask(long asked) implements LiveNews {}

  /// How many seats are in each state.
  static Map<Seat.State, Integer> counted(Iterable<Seat> seats) {
    Map<Seat.State, Integer> counts = new EnumMap<>(Seat.State.class);
    for (Seat.State state : Seat.State.values()) {
      counts.put(state, 0);
    }
    seats.forEach(seat -> counts.merge(seat.state(), 1, Integer::sum));
    return counts;
  }
}
