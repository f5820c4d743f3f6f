package org.gloss.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gloss.scoring.Ratio;
import org.gloss.scoring.Scoresheet;

/// What each student of a class has for each of its assignments.
///
/// @param classroom the class's name
/// @param tasks its assignments, in order
/// @param lines its students, by alias: never by score
public record Gradebook(String classroom, List<Task> tasks, List<Line> lines) {

  /// Copies the lists.
  public Gradebook {
    tasks = List.copyOf(tasks);
    lines = List.copyOf(lines);
  }

  /// An assignment.
  ///
  /// @param title of the text
  public record Task(UUID assignmentId, String title) {}

  /// A student.
  ///
  /// @param externalId what the school's other systems call them; empty when that is not known
  /// @param entries by assignment; an assignment for which nothing is submitted has none
  public record Line(UUID accountId, String alias, String externalId, Map<UUID, Entry> entries) {
    /// Copies the map.
    public Line {
      entries = Map.copyOf(entries);
    }

    /// What they have for an assignment, empty when nothing.
    public Optional<Entry> entry(Task task) {
      return Optional.ofNullable(entries.get(task.assignmentId()));
    }
  }

  /// What a student has for an assignment.
  ///
  /// @param attempt the one that counts; empty before submission
  /// @param score what counts, after late work and the teacher's changes; empty before submission
  /// @param counts what the score is made of; empty before submission
  /// @param late whether the attempt that counts came after it was due
  /// @param overridden whether the teacher has changed the score
  /// @param attempts how many were submitted
  public record Entry(
      Optional<UUID> attempt,
      Optional<Ratio> score,
      Optional<Scoresheet.Counts> counts,
      boolean late,
      boolean overridden,
      int attempts) {}

  /// How many students have no external id.
  public int withoutExternalId() {
    return (int) lines.stream().filter(line -> line.externalId().isBlank()).count();
  }

  /// A title for each assignment, none of them twice: a text that was given again has the number of
  /// its turn.
  public List<String> titles() {
    Set<String> taken = new HashSet<>();
    return IntStream.range(0, tasks.size()).mapToObj(i -> title(i, taken)).toList();
  }

  private String title(int number, Set<String> taken) {
    String title = tasks.get(number).title();
    String free = title;
    for (int turn = 2; !taken.add(free); turn++) {
      free = title + " #" + turn;
    }
    return free;
  }
}
