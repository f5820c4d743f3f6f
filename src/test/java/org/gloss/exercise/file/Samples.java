package org.gloss.exercise.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gloss.annotation.LabelSet;

/// Files that tests read.
final class Samples {

  static final Path FOLDER = Path.of("src/test/resources/exercise");
  static final Path SHIPPED = Path.of("exercises");

  private Samples() {}

  /// The label set of `labels.yaml`: loaded-term, euphemism, unsupported-claim.
  static List<LabelSet> labels() {
    RawFile file = new RawFile("labels.yaml", bytes(FOLDER.resolve("labels.yaml")));
    return ExerciseLibrary.parse(List.of(file), List.of()).labelSets();
  }

  static ReadResult parse(String name, String text) {
    return ExerciseLibrary.parse(name, text.getBytes(StandardCharsets.UTF_8), labels());
  }

  /// An exercise with this passage section and nothing special otherwise.
  static String exercise(String passage) {
    return exercise(passage, "");
  }

  /// The same with further sections.
  static String exercise(String passage, String sections) {
    return """
        ---
        gloss: exercise/1
        id: sample
        title: A sample
        language: en
        kind: passage
        labels: small
        key-by: Instructor A
        source:
          who: Somebody
        ---

        ## Passage

        %s
        %s"""
        .formatted(passage, sections);
  }

  static byte[] bytes(Path path) {
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path path) {
    return new String(bytes(path), StandardCharsets.UTF_8);
  }

  static List<Path> files(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
