package org.gloss.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.Span;
import org.gloss.classroom.Assignment;
import org.gloss.exercise.Exercise;
import org.gloss.exercise.draft.KeyChange;

/// What a teacher accepts at once, and what it makes of the key.
final class AcceptedAppeals {

  private final Exercise exercise;
  private final Assignment assignment;
  private final List<One> all = new ArrayList<>();

  AcceptedAppeals(Exercise exercise, Assignment assignment) {
    this.exercise = exercise;
    this.assignment = assignment;
  }

  /// Appeals that mean the same.
  ///
  /// @param way how they are accepted
  /// @param words that their students read
  record One(List<Appeal> appeals, AppealOptions.Option way, String words) {}

  void add(List<Appeal> appeals, AppealOptions.Option way, String words) {
    all.add(new One(appeals, way, words));
  }

  List<One> all() {
    return List.copyOf(all);
  }

  /// How many appeals.
  int count() {
    return all.stream().mapToInt(one -> one.appeals().size()).sum();
  }

  /// What changes in the key. The reason of a new item is what its students read.
  List<KeyChange> changes() {
    return all.stream()
        .<KeyChange>map(
            one ->
                switch (one.way().change()) {
                  case KeyChange.AddOptional(var item, String ignored) ->
                      new KeyChange.AddOptional(item, one.words());
                  case KeyChange.AcceptLabel other -> other;
                  case KeyChange.Widen other -> other;
                  case KeyChange.MakeOptional other -> other;
                })
        .toList();
  }

  /// What changes, in words for the history.
  String remark() {
    return all.stream().map(one -> one.way().news()).collect(Collectors.joining(" "));
  }

  /// Whether no item would have to be found any more at the depth that the class works at.
  boolean leaveNothingToFind() {
    Set<Span> optional =
        changes().stream()
            .filter(KeyChange.MakeOptional.class::isInstance)
            .map(change -> ((KeyChange.MakeOptional) change).item().span())
            .collect(Collectors.toSet());
    List<KeyItem> required =
        exercise.key().at(assignment.depth(), exercise.labelSet()).items().stream()
            .filter(item -> item.status() == KeyItem.Status.REQUIRED)
            .toList();
    return !required.isEmpty()
        && required.stream().allMatch(item -> optional.contains(item.span()));
  }
}
