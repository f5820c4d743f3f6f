package org.gloss.exercise.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gloss.annotation.Passage;
import org.gloss.annotation.Span;
import org.gloss.exercise.file.ExerciseFile.Turn;
import org.gloss.exercise.file.FrontMatter.Speaker;

/// Finds who speaks which paragraphs.
final class Turns {

  private static final int MOST_SPEAKERS = 50;

  private Turns() {}

  /// The turns of a passage: each begins at a paragraph that begins with a speaker's prefix and
  /// lasts to the next; what stands before the first belongs to nobody, or to whom it continues.
  static List<Turn> of(Passage passage, List<Speaker> speakers, Optional<String> continues) {
    List<Turn> turns = new ArrayList<>();
    Optional<String> speaker = continues;
    int from = 0;
    int count = passage.paragraphs().size();
    for (int paragraph = 0; paragraph < count; paragraph++) {
      Optional<String> starting = starting(passage, paragraph, speakers);
      if (starting.isPresent()) {
        add(turns, speaker, from, paragraph);
        speaker = starting;
        from = paragraph;
      }
    }
    add(turns, speaker, from, count);
    return turns;
  }

  /// Reports each speaker with whose prefix no paragraph begins.
  static void check(Passage passage, Yaml.Fields front, Problems problems) {
    List<Yaml.Fields> speakers = front.maps("speakers");
    for (Yaml.Fields speaker : speakers.subList(0, Math.min(MOST_SPEAKERS, speakers.size()))) {
      speaker
          .rawText("prefix")
          .filter(prefix -> !prefix.isBlank() && !begins(passage, prefix))
          .ifPresent(
              prefix ->
                  problems.add(
                      speaker.placeOf("prefix"),
                      "No paragraph begins with " + Shown.quoted(prefix),
                      "Write it exactly as the paragraph begins, or remove this speaker."));
    }
  }

  private static boolean begins(Passage passage, String prefix) {
    return passage.paragraphs().stream()
        .anyMatch(paragraph -> passage.text().startsWith(prefix, paragraph.start()));
  }

  /// The speaker with the longest prefix that a paragraph begins with.
  private static Optional<String> starting(Passage passage, int paragraph, List<Speaker> speakers) {
    Span span = passage.paragraphs().get(paragraph);
    return speakers.stream()
        .filter(speaker -> passage.text().startsWith(speaker.prefix(), span.start()))
        .max(Comparator.comparingInt(speaker -> speaker.prefix().length()))
        .map(Speaker::name);
  }

  private static void add(List<Turn> turns, Optional<String> speaker, int from, int to) {
    if (from < to) {
      speaker.ifPresent(name -> turns.add(new Turn(name, from, to)));
    }
  }
}
