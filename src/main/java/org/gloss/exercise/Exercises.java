package org.gloss.exercise;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.gloss.account.SignedIn;
import org.gloss.exercise.bank.ExerciseTable;
import org.gloss.exercise.file.ExerciseFile;
import org.gloss.exercise.file.ExerciseLibrary;
import org.gloss.exercise.file.RawFile;
import org.gloss.exercise.file.ReadResult;
import org.springframework.stereotype.Service;

/// The exercises that other rooms work with, keys and all. It hands them to services, which see to
/// it that no key leaves before it may.
@Service
public class Exercises {

  private final ExerciseTable table;
  private final SignedIn signedIn;
  private final Map<UUID, Exercise> read = new ConcurrentHashMap<>();
  private volatile List<String> library = List.of();
  private volatile List<String> problems = List.of();

  Exercises(ExerciseTable table, SignedIn signedIn) {
    this.table = table;
    this.signedIn = signedIn;
  }

  /// One version. The same id always gives an equal exercise.
  ///
  /// @throws IllegalArgumentException if there is none such
  public Exercise version(UUID id) {
    return read.computeIfAbsent(id, this::load);
  }

  /// The newest version of every exercise that stands in the library now, in the order of its
  /// packs. A version that was published here counts as much as the file's.
  public List<Exercise> current() {
    Map<String, UUID> newest = table.newest();
    return library.stream()
        .flatMap(id -> Optional.ofNullable(newest.get(id)).stream())
        .map(this::version)
        .toList();
  }

  /// The newest version of an exercise, empty while it has none.
  public Optional<Exercise> newest(String exerciseId) {
    return Optional.ofNullable(table.newest().get(exerciseId)).map(this::version);
  }

  /// Whether the exercise stands in the library's files.
  public boolean inLibrary(String exerciseId) {
    return library.contains(exerciseId);
  }

  /// The warm-up that stands in the library now, empty if there is none.
  public Optional<Exercise> warmUp() {
    return current().stream().filter(Exercise::warmUp).findFirst();
  }

  /// What is wrong with exercise files, for the teacher who asks; empty when all could be read.
  public List<String> problems() {
    signedIn.teacher();
    return problems;
  }

  void loaded(List<String> ids, List<String> faults) {
    library = List.copyOf(ids);
    problems = List.copyOf(faults);
  }

  private Exercise load(UUID id) {
    ExerciseTable.Row row =
        table.find(id).orElseThrow(() -> new IllegalArgumentException("no exercise version " + id));
    List<RawFile> files =
        row.files().entrySet().stream()
            .map(
                file ->
                    new RawFile(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8)))
            .toList();
    ReadResult result = ExerciseLibrary.parse(files, List.of());
    if (result.exercises().size() != 1) {
      throw new IllegalStateException("version " + id + " cannot be read: " + result.problems());
    }
    ExerciseFile file = result.exercises().getFirst();
    return new Exercise(id, row.number(), row.keyNumber(), file, result.labelSets().getFirst());
  }
}
