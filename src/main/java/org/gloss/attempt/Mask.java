package org.gloss.attempt;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gloss.annotation.Passage;
import org.gloss.annotation.Span;
import org.gloss.annotator.AnnotatorModel.Reading;
import org.gloss.annotator.AnnotatorModel.Turn;
import org.gloss.exercise.Exercise;
import org.gloss.exercise.file.FrontMatter.Speaker;

/// An exercise with its speakers' names hidden, so that words are read before their speaker is
/// known: "Speaker A" is who speaks first.
///
/// Names of turns are replaced, also where a paragraph begins with one: by words of the same
/// length, so that offsets stay. Title, context and notice are hidden where they hold a capitalised
/// word of a speaker's name or of the source's "who". What the speakers themselves say of each
/// other stays: it is the text.
public final class Mask {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}’'-]*");
  private static final Set<String> NO_NAMES =
      Set.of("the", "a", "an", "mr", "mrs", "ms", "dr", "and", "of");

  private final Exercise exercise;
  private final Map<String, String> letters = new LinkedHashMap<>();
  private final Set<String> names;

  /// Of an exercise.
  public Mask(Exercise exercise) {
    this.exercise = exercise;
    exercise
        .file()
        .turns()
        .forEach(turn -> letters.computeIfAbsent(turn.speaker(), name -> letter(letters.size())));
    this.names =
        Stream.concat(
                exercise.file().front().speakers().stream()
                    .flatMap(speaker -> Stream.of(speaker.name(), speaker.prefix())),
                Stream.of(exercise.file().front().source().who()))
            .flatMap(Mask::words)
            .filter(Mask::nameLike)
            .map(word -> word.toLowerCase(Locale.ROOT))
            .collect(Collectors.toCollection(TreeSet::new));
  }

  /// The title, or the exercise's place in the list where the title names somebody.
  ///
  /// @param place from 0
  public String title(int place) {
    return names(exercise.title()) ? "Passage " + (place + 1) : exercise.title();
  }

  /// What the annotator shows.
  public Reading reading() {
    Reading open = exercise.reading();
    return Reading.of(
        Passage.of(text(), exercise.passage().language()),
        open.title(),
        open.turns().stream()
            .map(turn -> new Turn(turn.paragraph(), "Speaker " + letters.get(turn.name())))
            .toList(),
        names(open.context()) ? "" : open.context(),
        names(open.notice()) ? "" : open.notice());
  }

  private String text() {
    StringBuilder text = new StringBuilder(exercise.passage().text());
    for (Span paragraph : exercise.passage().paragraphs()) {
      starting(paragraph)
          .ifPresent(
              speaker ->
                  text.replace(
                      paragraph.start(),
                      paragraph.start() + speaker.prefix().length(),
                      instead(speaker)));
    }
    return text.toString();
  }

  private Optional<Speaker> starting(Span paragraph) {
    return exercise.file().front().speakers().stream()
        .filter(one -> !one.prefix().isBlank())
        .filter(one -> exercise.passage().text().startsWith(one.prefix(), paragraph.start()))
        .max(Comparator.comparingInt(one -> one.prefix().length()));
  }

  private String instead(Speaker speaker) {
    int length = speaker.prefix().length();
    String letter = letters.getOrDefault(speaker.name(), "?");
    String words =
        List.of("Speaker " + letter + ":", letter + ":", letter, "–").stream()
            .filter(candidate -> candidate.length() <= length)
            .findFirst()
            .orElseThrow();
    return words + " ".repeat(length - words.length());
  }

  private boolean names(String text) {
    return words(text).map(word -> word.toLowerCase(Locale.ROOT)).anyMatch(names::contains);
  }

  private static Stream<String> words(String text) {
    return WORD.matcher(text).results().map(result -> result.group()).map(Mask::possessor);
  }

  /// Without the ending of a possessive.
  private static String possessor(String word) {
    return word.replaceFirst("['’]s$", "");
  }

  private static boolean nameLike(String word) {
    return word.codePointCount(0, word.length()) > 1
        && !Character.isLowerCase(word.codePointAt(0))
        && !NO_NAMES.contains(word.toLowerCase(Locale.ROOT));
  }

  /// A, B, …, Z, AA, AB, …
  private static String letter(int index) {
    String last = String.valueOf((char) ('A' + index % 26));
    return index < 26 ? last : letter(index / 26 - 1) + last;
  }
}
