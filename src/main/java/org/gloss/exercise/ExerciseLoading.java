package org.gloss.exercise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.gloss.account.Hashes;
import org.gloss.exercise.file.ExerciseFile;
import org.gloss.exercise.file.ExerciseLibrary;
import org.gloss.exercise.file.KeyFile;
import org.gloss.exercise.file.Problem;
import org.gloss.exercise.file.ReadResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Brings the files of `exercises/` into the database before the first page is served. A file that
/// has not changed since makes no new version; a faulty one is reported and the others are there.
@Component
class ExerciseLoading implements SmartInitializingSingleton {

  private static final Logger LOG = LoggerFactory.getLogger(ExerciseLoading.class);

  private final Path folder;
  private final ExerciseTable table;
  private final Exercises exercises;
  private final TransactionTemplate transactions;
  private final Clock clock;

  ExerciseLoading(
      @Value("${gloss.exercises}") Path folder,
      ExerciseTable table,
      Exercises exercises,
      TransactionTemplate transactions,
      Clock clock) {
    this.folder = folder;
    this.table = table;
    this.exercises = exercises;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public void afterSingletonsInstantiated() {
    load();
  }

  void load() {
    if (!Files.isDirectory(folder)) {
      LOG.warn("There is no folder {}: no exercises were read.", folder);
      exercises.loaded(List.of(), List.of("There is no folder " + folder + "."));
      return;
    }
    ReadResult library = ExerciseLibrary.read(folder);
    library.problems().forEach(problem -> LOG.warn("{}", problem));
    Map<String, String> labelFiles = labelFiles();
    List<UUID> versions = new ArrayList<>();
    for (ExerciseFile file : ordered(library)) {
      versions.add(version(labelFiles, file));
    }
    exercises.loaded(versions, library.problems().stream().map(Problem::toString).toList());
  }

  private UUID version(Map<String, String> labelFiles, ExerciseFile file) {
    Map<String, String> files = texts(labelFiles, file);
    String hash = Hashes.sha256(String.join("\0", files.values()));
    Optional<ExerciseTable.Row> newest = table.newest(file.front().id());
    return newest
        .filter(row -> row.sha256().equals(hash))
        .map(ExerciseTable.Row::id)
        .orElseGet(() -> insert(file, files, hash, newest));
  }

  private UUID insert(
      ExerciseFile file,
      Map<String, String> files,
      String hash,
      Optional<ExerciseTable.Row> newest) {
    boolean sameText =
        newest
            .map(row -> exercises.version(row.id()).passage().text())
            .filter(text -> text.equals(file.passage().text()))
            .isPresent();
    UUID id = UUID.randomUUID();
    int number = newest.map(row -> row.number() + 1).orElse(1);
    int keyNumber = sameText ? newest.map(row -> row.keyNumber() + 1).orElse(1) : 1;
    ExerciseTable.Row row =
        new ExerciseTable.Row(id, file.front().id(), number, keyNumber, hash, files);
    transactions.executeWithoutResult(
        ignored -> table.insert(row, file.front().title(), clock.instant()));
    return id;
  }

  private Map<String, String> texts(Map<String, String> labelFiles, ExerciseFile file) {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put(file.file(), text(file.file()));
    for (KeyFile key : file.others()) {
      texts.put(key.file(), text(key.file()));
    }
    String labels = labelFiles.get(file.front().labels());
    if (labels != null) {
      texts.put(labels, text(labels));
    }
    return texts;
  }

  /// The names of the label sets' files, by id of the set.
  private Map<String, String> labelFiles() {
    Map<String, String> names = new LinkedHashMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(this::mayHoldLabels).sorted().toList()) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        ExerciseLibrary.parse(name, Files.readAllBytes(path), List.of()).labelSets().stream()
            .findFirst()
            .ifPresent(set -> names.putIfAbsent(set.id(), name));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder, e);
    }
    return names;
  }

  /// Whether the library, too, reads it as YAML.
  private boolean mayHoldLabels(Path path) {
    String name = String.valueOf(path.getFileName());
    return (name.endsWith(".yaml") || name.endsWith(".yml"))
        && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
        && StreamSupport.stream(folder.relativize(path).spliterator(), false)
            .noneMatch(part -> part.toString().startsWith("."));
  }

  private String text(String name) {
    try {
      return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  /// The exercises in the order of their packs; those in no pack follow by file name.
  private static List<ExerciseFile> ordered(ReadResult library) {
    Map<String, ExerciseFile> left = new LinkedHashMap<>();
    library.exercises().forEach(file -> left.put(file.front().id(), file));
    List<ExerciseFile> ordered = new ArrayList<>();
    library.packs().stream()
        .flatMap(pack -> pack.order().stream())
        .flatMap(id -> Optional.ofNullable(left.remove(id)).stream())
        .forEach(ordered::add);
    ordered.addAll(left.values());
    return ordered;
  }
}
