package org.gloss.review.live;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes what `<live-class>` shows. For a page that faces the class nothing is written from which
/// a student could be told: only how many are in each state.
///
/// A seat is `[alias, state, marks, seen, flags, attempt]`, and `[place, state, …]` where it has
/// changed; the state is its number, `seen` the second since 1970 or 0, flags are 1 for late and 2
/// for more time. Moments are milliseconds since 1970, 0 where there is none.
public final class LiveJson {

  private static final int LATE = 1;
  private static final int MORE_TIME = 2;

  private LiveJson() {}

  /// Everything.
  ///
  /// @param projector whether the page faces the class
  public static ObjectNode of(LiveNews.Whole whole, boolean projector) {
    return of(whole.seats(), whole.clock(), projector);
  }

  static ObjectNode of(List<Seat> students, LiveClock times, boolean projector) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("projector", projector);
    json.set("counts", counts(LiveNews.counted(students)));
    json.set("clock", clock(times));
    if (!projector) {
      ArrayNode seats = json.putArray("seats");
      students.forEach(seat -> seats.add(seat(seats.arrayNode().add(seat.alias()), seat)));
    }
    return json;
  }

  /// What has changed.
  ///
  /// @param projector whether the page faces the class
  public static ObjectNode of(LiveNews.Changed changed, boolean projector) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.set("counts", counts(changed.counts()));
    json.set("clock", clock(changed.clock()));
    if (!projector) {
      ArrayNode seats = json.putArray("seats");
      changed.seats().forEach((place, seat) -> seats.add(seat(seats.arrayNode().add(place), seat)));
    }
    return json;
  }

  private static ArrayNode seat(ArrayNode json, Seat seat) {
    int flags = (seat.late() ? LATE : 0) + (seat.moreTime() ? MORE_TIME : 0);
    return json.add(seat.state().ordinal())
        .add(seat.marks())
        .add(seat.seenAt().map(Instant::getEpochSecond).orElse(0L))
        .add(flags)
        .add(seat.attempt());
  }

  private static ArrayNode counts(Map<Seat.State, Integer> counts) {
    ArrayNode json = JsonNodeFactory.instance.arrayNode();
    for (Seat.State state : Seat.State.values()) {
      json.add(counts.getOrDefault(state, 0));
    }
    return json;
  }

  private static ObjectNode clock(LiveClock clock) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("now", clock.now().toEpochMilli());
    json.put("ends", millis(clock.ends()));
    json.put("due", millis(clock.due()));
    return json.put("paused", millis(clock.pausedAt()));
  }

  private static long millis(Optional<Instant> moment) {
    return moment.map(Instant::toEpochMilli).orElse(0L);
  }
}
