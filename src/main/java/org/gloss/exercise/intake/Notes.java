package org.gloss.exercise.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Collects what was dropped or changed, one plain sentence for each kind of thing.
final class Notes {

  private final Map<Note, Integer> counts = new LinkedHashMap<>();

  /// A sentence for one thing and one for several; `%,d` stands for how many.
  private record Note(String one, String several) {}

  /// Notes something that does not need counting; twice is as good as once.
  void add(String sentence) {
    counts.put(new Note(sentence, sentence), 1);
  }

  /// Notes so many things; nothing for none.
  ///
  /// @param one for one thing
  /// @param several with `%,d` for how many
  void add(int count, String one, String several) {
    if (count > 0) {
      counts.merge(new Note(one, several), count, Integer::sum);
    }
  }

  /// The sentences in the order in which they were first noted.
  List<String> sentences() {
    return counts.entrySet().stream().map(Notes::sentence).toList();
  }

  private static String sentence(Map.Entry<Note, Integer> entry) {
    Note note = entry.getKey();
    return entry.getValue() == 1 ? note.one() : note.several().formatted(entry.getValue());
  }
}
