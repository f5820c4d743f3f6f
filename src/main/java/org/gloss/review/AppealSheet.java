package org.gloss.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gloss.classroom.Assignment;
import org.gloss.exercise.Exercise;

/// The arguments about an assignment.
///
/// @param exercise the version that it is compared with
/// @param open what waits for an answer, that of most students first
/// @param answered what was answered, the newest first
/// @param aliases of the students who are in the class, by account
/// @param obstacle why this teacher can accept nothing, in words; empty when they can
public record AppealSheet(
    Assignment assignment,
    Exercise exercise,
    List<Cluster> open,
    List<Answered> answered,
    Map<UUID, String> aliases,
    Optional<String> obstacle) {

  /// Copies the collections.
  public AppealSheet {
    open = List.copyOf(open);
    answered = List.copyOf(answered);
    aliases = Map.copyOf(aliases);
  }

  /// Open appeals that mean the same.
  ///
  /// @param label name of the label that they are about
  /// @param context the words in their place
  /// @param key what the key has there, one line for each item; may be empty
  /// @param ways how they can be accepted, the likeliest first; may be empty
  public record Cluster(
      Contest.Kind kind,
      String label,
      Context context,
      List<String> key,
      List<Appeal> appeals,
      int students,
      List<Way> ways) {

    /// Copies the lists.
    public Cluster {
      key = List.copyOf(key);
      appeals = List.copyOf(appeals);
      ways = List.copyOf(ways);
    }

    /// What an answer names.
    public Set<UUID> ids() {
      return appeals.stream().map(Appeal::id).collect(Collectors.toSet());
    }
  }

  /// Words of the passage with what stands around them.
  public record Context(String before, String words, String after) {}

  /// A way to accept.
  ///
  /// @param deed what it does to the key
  /// @param news what students read where the teacher writes nothing else
  public record Way(Appeal.Decision decision, String deed, String news) {}

  /// An answer that was given.
  ///
  /// @param about what it was about, in words
  /// @param students how many it reached
  public record Answered(Appeal.Answer answer, String about, int students) {}
}
