package org.gloss.exercise.file;

import java.nio.file.Path;
import java.util.List;
import org.gloss.annotation.LabelSet;

/// Reads exercise files and says what is wrong with them. A faulty file hinders no other, except
/// those that need it: exercises their label set, second keys their exercise.
public final class ExerciseLibrary {

  private ExerciseLibrary() {}

  /// Reads every `.md` and `.yaml` file below a folder; hidden ones and `README.md` are left out.
  /// Links that lead out of the folder are reported and not followed, and no file is read beyond 1
  /// MiB.
  ///
  /// @throws java.io.UncheckedIOException if the folder itself cannot be read
  public static ReadResult read(Path folder) {
    FolderReader.Found found = FolderReader.read(folder);
    return new Batch(found.files(), List.of()).read(found.problems());
  }

  /// Reads a folder of exercises and the key files of another folder, such as a private one, where
  /// each lies at the same place as its exercise in the first. Other files of that folder are not
  /// looked at.
  ///
  /// @throws java.io.UncheckedIOException if one of the folders cannot be read
  public static ReadResult read(Path folder, Path keys) {
    FolderReader.Found found = FolderReader.read(folder, keys);
    return new Batch(found.files(), List.of()).read(found.problems());
  }

  /// Reads files that were found or uploaded otherwise.
  ///
  /// @param files in any order
  /// @param known label sets that exercises can name beside those among the files
  public static ReadResult parse(List<RawFile> files, List<LabelSet> known) {
    return new Batch(files, known).read(List.of());
  }

  /// Reads one exercise without second keys.
  ///
  /// @param name of the file, for messages
  public static ReadResult parse(String name, byte[] bytes, List<LabelSet> known) {
    return parse(List.of(new RawFile(name, bytes)), known);
  }
}
