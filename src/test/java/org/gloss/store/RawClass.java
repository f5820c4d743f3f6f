package org.gloss.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.gloss.annotation.Passage;
import org.gloss.annotation.Span;
import org.gloss.annotation.WordRange;
import org.gloss.classroom.Assignment;
import org.gloss.review.live.Seat;
import org.gloss.review.live.Watching;

/// A class at work as its rows tell, read by statements of its own: state and number of marks by
/// student, and by word and label the students who gave it.
record RawClass(
    Map<UUID, Seat.State> states,
    Map<UUID, Integer> marks,
    Map<Integer, Map<String, Set<UUID>>> words,
    int begun) {

  static RawClass of(School school, Assignment assignment) {
    Map<UUID, Seat.State> states = new HashMap<>();
    Map<UUID, Integer> marks = new HashMap<>();
    school
        .jdbc()
        .sql("select account_id from enrolment where classroom_id = ? and state = 'IN'")
        .param(assignment.classroomId())
        .query(UUID.class)
        .list()
        .forEach(
            account -> {
              states.put(account, Seat.State.NOT_STARTED);
              marks.put(account, 0);
            });
    newest(school, assignment, states);
    Map<Integer, Map<String, Set<UUID>>> words = words(school, assignment, marks);
    int begun =
        (int) states.values().stream().filter(state -> state != Seat.State.NOT_STARTED).count();
    return new RawClass(states, marks, words, begun);
  }

  private static void newest(School school, Assignment assignment, Map<UUID, Seat.State> states) {
    school
        .jdbc()
        .sql(
            "select account_id, submitted_at, by_clock from attempt where assignment_id = ?"
                + " order by number")
        .param(assignment.id())
        .query(
            row -> {
              Seat.State state =
                  row.getObject("submitted_at") == null
                      ? Seat.State.WORKING
                      : row.getBoolean("by_clock") ? Seat.State.ENDED : Seat.State.SUBMITTED;
              states.put(row.getObject("account_id", UUID.class), state);
            });
  }

  private static Map<Integer, Map<String, Set<UUID>>> words(
      School school, Assignment assignment, Map<UUID, Integer> marks) {
    Passage passage = school.exercises().version(assignment.exerciseVersionId()).passage();
    Map<Integer, Map<String, Set<UUID>>> words = new TreeMap<>();
    school
        .jdbc()
        .sql(
            "select a.account_id, n.start_at, n.end_at, n.label from annotation n join attempt a on"
                + " a.id = n.attempt_id where a.assignment_id = ? and not n.removed and a.number ="
                + " (select max(b.number) from attempt b where b.assignment_id = a.assignment_id"
                + " and b.account_id = a.account_id)")
        .param(assignment.id())
        .query(
            row -> {
              UUID account = row.getObject("account_id", UUID.class);
              marks.merge(account, 1, Integer::sum);
              WordRange range =
                  passage
                      .words()
                      .covered(new Span(row.getInt("start_at"), row.getInt("end_at")))
                      .orElseThrow();
              for (int word = range.from(); word < range.to(); word++) {
                words
                    .computeIfAbsent(word, key -> new TreeMap<>())
                    .computeIfAbsent(row.getString("label"), key -> new TreeSet<>())
                    .add(account);
              }
            });
    return words;
  }

  /// Whether a page shows this.
  boolean equalTo(Watching page) {
    return page.begun() == begun
        && page.seats().stream()
            .allMatch(
                seat ->
                    seat.state() == states.get(seat.accountId())
                        && seat.marks() == marks.get(seat.accountId()))
        && page.seats().size() == states.size()
        && page.any().equals(any())
        && page.heat().equals(byLabel());
  }

  private Map<Integer, Map<String, Integer>> byLabel() {
    Map<Integer, Map<String, Integer>> counts = new HashMap<>();
    words.forEach(
        (word, labels) -> {
          Map<String, Integer> some = new HashMap<>();
          labels.forEach((label, who) -> some.put(label, who.size()));
          counts.put(word, some);
        });
    return counts;
  }

  private Map<Integer, Integer> any() {
    Map<Integer, Integer> counts = new HashMap<>();
    words.forEach(
        (word, labels) ->
            counts.put(
                word, (int) labels.values().stream().flatMap(Set::stream).distinct().count()));
    return counts;
  }
}
