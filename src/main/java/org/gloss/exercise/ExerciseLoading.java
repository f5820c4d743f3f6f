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
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.gloss.account.Hashes;
import org.gloss.exercise.bank.BankTable;
import org.gloss.exercise.bank.ExerciseTable;
import org.gloss.exercise.bank.ExerciseTable.Origin;
import org.gloss.exercise.file.ExerciseFile;
import org.gloss.exercise.file.ExerciseLibrary;
import org.gloss.exercise.file.KeyFile;
import org.gloss.exercise.file.Problem;
import org.gloss.exercise.file.ReadResult;
import org.gloss.exercise.labels.LabelSetShelf;
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
  private final Optional<Path> keys;
  private final ExerciseTable table;
  private final BankTable bank;
  private final Exercises exercises;
  private final LabelSetShelf labelSets;
  private final TransactionTemplate transactions;
  private final Clock clock;

  ExerciseLoading(
      @Value("${gloss.exercises}") Path folder,
      @Value("${gloss.keys:}") String keys,
      ExerciseTable table,
      BankTable bank,
      Exercises exercises,
      LabelSetShelf labelSets,
      TransactionTemplate transactions,
      Clock clock) {
    this.folder = folder;
    this.keys = Optional.of(keys).filter(name -> !name.isBlank()).map(Path::of);
    this.table = table;
    this.bank = bank;
    this.exercises = exercises;
    this.labelSets = labelSets;
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
    ReadResult library =
        keys.map(apart -> ExerciseLibrary.read(folder, apart))
            .orElseGet(() -> ExerciseLibrary.read(folder));
    library.problems().forEach(problem -> LOG.warn("{}", problem));
    Map<String, String> labelFiles = labelFiles();
    labelSets.loaded(
        labelFiles.values().stream().collect(Collectors.toMap(Function.identity(), this::text)));
    List<String> ids = new ArrayList<>();
    for (ExerciseFile file : ordered(library)) {
      Map<String, String> files = texts(labelFiles, file);
      transactions.executeWithoutResult(ignored -> take(file, files));
      ids.add(file.front().id());
    }
    exercises.loaded(ids, library.problems().stream().map(Problem::toString).toList());
  }

  /// Makes a new version where the file says something new. Where the exercise has gone on in the
  /// browser, a changed file is kept beside it until a person decides.
  private void take(ExerciseFile file, Map<String, String> files) {
    String id = file.front().id();
    String hash = Hashes.sha256(String.join("\0", files.values()));
    bank.register(id, Optional.empty(), clock.instant());
    bank.lock(id);
    Optional<ExerciseTable.Row> newest = table.newest(id);
    if (has(hash, newest) || has(hash, table.newestOfFile(id))) {
      bank.settle(id);
    } else if (newest.filter(row -> row.origin() == Origin.BROWSER).isPresent()) {
      conflict(file, files, hash);
    } else {
      table.insert(row(file, files, hash, newest));
    }
  }

  private void conflict(ExerciseFile file, Map<String, String> files, String hash) {
    String id = file.front().id();
    boolean known = bank.conflict(id).filter(had -> had.sha256().equals(hash)).isPresent();
    if (!known) {
      bank.put(
          new BankTable.Conflict(id, hash, file.front().title(), files, clock.instant(), false));
    }
  }

  private static boolean has(String hash, Optional<ExerciseTable.Row> row) {
    return row.filter(found -> found.sha256().equals(hash)).isPresent();
  }

  private ExerciseTable.Row row(
      ExerciseFile file,
      Map<String, String> files,
      String hash,
      Optional<ExerciseTable.Row> newest) {
    return new ExerciseTable.Row(
        UUID.randomUUID(),
        file.front().id(),
        newest.map(row -> row.number() + 1).orElse(1),
        keyNumber(file, newest),
        hash,
        file.front().title(),
        files,
        Origin.FILE,
        Optional.empty(),
        "",
        clock.instant());
  }

  private int keyNumber(ExerciseFile file, Optional<ExerciseTable.Row> newest) {
    return newest
        .filter(row -> exercises.version(row.id()).passage().text().equals(file.passage().text()))
        .map(row -> row.keyNumber() + 1)
        .orElse(1);
  }

  private Map<String, String> texts(Map<String, String> labelFiles, ExerciseFile file) {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put(file.file(), text(file.file()));
    for (KeyFile key : file.keyFiles()) {
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
      return Files.readString(
          keys.map(apart -> apart.resolve(name))
              .filter(apart -> !Files.exists(folder.resolve(name)) && Files.exists(apart))
              .orElse(folder.resolve(name)),
          StandardCharsets.UTF_8);
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
