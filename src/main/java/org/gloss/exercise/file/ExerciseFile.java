package org.gloss.exercise.file;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gloss.annotation.AnswerKey;
import org.gloss.annotation.Passage;

/// An exercise as its files describe it, whole and checked.
///
/// @param file path of the exercise's file below the folder
/// @param front its fields
/// @param context Markdown shown above the passage
/// @param passage what students read
/// @param turns who speaks which paragraphs, in order
/// @param first the key in the exercise's own file, or in the first key file where it is separate
/// @param others further instructors' keys, by file name
/// @param provenance Markdown: how the text came about
/// @param teachersNote Markdown for the teacher
/// @param sha256 over the bytes of the exercise's file and then of its key files, in hexadecimal
public record ExerciseFile(
    String file,
    FrontMatter front,
    Optional<String> context,
    Passage passage,
    List<Turn> turns,
    WrittenKey first,
    List<KeyFile> others,
    Optional<String> provenance,
    Optional<String> teachersNote,
    String sha256) {

  /// Some paragraphs that one speaker speaks.
  ///
  /// @param speaker their name
  /// @param from index of the first paragraph
  /// @param to index after the last
  public record Turn(String speaker, int from, int to) {}

  /// Copies the lists.
  ///
  /// @throws IllegalArgumentException if a Markdown section holds a level-two heading, which would
  ///   begin another section
  public ExerciseFile {
    turns = List.copyOf(turns);
    others = List.copyOf(others);
    Stream.of(context, provenance, teachersNote)
        .flatMap(Optional::stream)
        .flatMap(String::lines)
        .filter(Section::isHeading)
        .findFirst()
        .ifPresent(ExerciseFile::refuse);
  }

  /// The first key.
  public AnswerKey key() {
    return first.answerKey();
  }

  /// The other instructors' keys.
  public List<AnswerKey> otherKeys() {
    return others.stream().map(KeyFile::key).toList();
  }

  /// The keys that stand in files of their own: the first one, where it does, and the others.
  public List<KeyFile> keyFiles() {
    return Stream.concat(
            first.file().stream()
                .map(
                    name ->
                        new KeyFile(
                            name, front.id(), new WrittenKey(first.instructor(), first.items()))),
            others.stream())
        .toList();
  }

  /// The same exercise with another first key.
  ExerciseFile withFirst(WrittenKey key) {
    return new ExerciseFile(
        file,
        front.withKeyBy(key.instructor()),
        context,
        passage,
        turns,
        key,
        others,
        provenance,
        teachersNote,
        sha256);
  }

  /// The same exercise with the keys of other instructors.
  ExerciseFile with(List<KeyFile> keys, String hash) {
    return new ExerciseFile(
        file, front, context, passage, turns, first, keys, provenance, teachersNote, hash);
  }

  private static void refuse(String heading) {
    throw new IllegalArgumentException("a section holds the heading " + heading);
  }
}
