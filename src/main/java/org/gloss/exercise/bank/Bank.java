package org.gloss.exercise.bank;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.gloss.account.Account;
import org.gloss.account.Accounts;
import org.gloss.account.SignedIn;
import org.gloss.exercise.Exercise;
import org.gloss.exercise.Exercises;
import org.gloss.exercise.file.ExerciseFile;
import org.gloss.exercise.file.ExerciseWriter;
import org.gloss.exercise.file.SeparateKeys;
import org.gloss.exercise.file.VersionDifference;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The published exercises of the school: every teacher can read and copy all of them; only whoever
/// owns one archives it. Those of files belong to the school.
@Service
public class Bank {

  private final BankTable bank;
  private final ExerciseTable versions;
  private final Exercises exercises;
  private final Accounts accounts;
  private final SignedIn signedIn;
  private final Clock clock;

  Bank(
      BankTable bank,
      ExerciseTable versions,
      Exercises exercises,
      Accounts accounts,
      SignedIn signedIn,
      Clock clock) {
    this.bank = bank;
    this.versions = versions;
    this.exercises = exercises;
    this.accounts = accounts;
    this.signedIn = signedIn;
    this.clock = clock;
  }

  /// An exercise as the bank lists it.
  ///
  /// @param newest its newest version
  /// @param owner name of who made it; empty for those of files
  /// @param mine whether the teacher who asks made it
  /// @param archived whether it is out of the way
  public record Listed(Exercise newest, Optional<String> owner, boolean mine, boolean archived) {

    /// Its id, in files and in the bank.
    public String id() {
      return newest.file().front().id();
    }

    /// Whether its text and its keys can be downloaded apart: not where another key's file takes
    /// the first one's place.
    public boolean separable() {
      try {
        SeparateKeys.split(newest.file());
        return true;
      } catch (IllegalArgumentException taken) {
        return false;
      }
    }

    /// How many words its text has.
    public int words() {
      return newest.passage().words().count();
    }
  }

  /// A version in an exercise's history.
  ///
  /// @param number 1 for the first
  /// @param publisher name of who published it; empty for files
  /// @param changes what changed since the version before, one sentence each; empty for the first
  public record Version(
      ExerciseTable.Row row, int number, Optional<String> publisher, List<String> changes) {
    /// Copies the list.
    public Version {
      changes = List.copyOf(changes);
    }
  }

  /// Which keys a download has.
  public enum Keys {
    /// All, in the files that they stand in.
    WITH,
    /// None: the text alone, for places where everybody can read it.
    WITHOUT,
    /// Nothing but the keys, which the text needs to be read again.
    ONLY
  }

  /// What searches can ask for.
  ///
  /// @param labels names by id, of the labels that keys use
  /// @param languages primary BCP 47 tags
  public record Choices(Map<String, String> labels, List<String> languages) {
    /// Copies both; the order of the labels stays.
    public Choices {
      labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
      languages = List.copyOf(languages);
    }
  }

  /// The exercises that fit a search, by title.
  ///
  /// @throws AccessDeniedException if no teacher asks
  @Transactional(readOnly = true)
  public List<Listed> search(Search search) {
    Account teacher = signedIn.teacher();
    Map<String, UUID> newest = versions.newest();
    Set<String> publishedHere = versions.publishedHere();
    return bank.all().stream()
        .filter(entry -> publishedHere.contains(entry.id()) || exercises.inLibrary(entry.id()))
        .flatMap(
            entry ->
                Optional.ofNullable(newest.get(entry.id()))
                    .map(id -> listed(entry, exercises.version(id), teacher))
                    .stream())
        .filter(search::fits)
        .sorted(Comparator.comparing((Listed one) -> one.newest().title()))
        .toList();
  }

  /// One exercise.
  ///
  /// @throws AccessDeniedException if no teacher asks or there is none such
  @Transactional(readOnly = true)
  public Listed find(String exerciseId) {
    Account teacher = signedIn.teacher();
    BankTable.Entry entry = bank.find(exerciseId).orElseThrow(Bank::refused);
    return listed(entry, exercises.newest(exerciseId).orElseThrow(Bank::refused), teacher);
  }

  /// All versions of an exercise, the newest first, with what changed in words.
  @Transactional(readOnly = true)
  public List<Version> history(String exerciseId) {
    signedIn.teacher();
    List<ExerciseTable.Row> rows = versions.versions(exerciseId);
    List<Version> history = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      ExerciseTable.Row row = rows.get(i);
      List<String> changes =
          i + 1 < rows.size() ? changes(rows.get(i + 1), row) : List.<String>of();
      history.add(
          new Version(
              row, row.number(), row.by().flatMap(accounts::find).map(Account::name), changes));
    }
    return history;
  }

  /// The files of a version, text by name: the exercise, its keys, its label set.
  ///
  /// @throws AccessDeniedException if no teacher asks or there is none such
  @Transactional(readOnly = true)
  public Map<String, String> files(UUID versionId) {
    signedIn.teacher();
    return versions.find(versionId).orElseThrow(Bank::refused).files();
  }

  /// Puts an exercise of the teacher who asks out of the way, or back. Classes that have it keep
  /// it.
  ///
  /// @throws AccessDeniedException if it is another's or there is none such
  @Transactional
  public void archive(String exerciseId, boolean archived) {
    Account teacher = signedIn.teacher();
    BankTable.Entry own =
        bank.find(exerciseId)
            .filter(entry -> entry.ownerId().equals(Optional.of(teacher.id())))
            .orElseThrow(Bank::refused);
    bank.archive(own.id(), archived ? Optional.of(clock.instant()) : Optional.empty());
  }

  /// A version as files: one alone as it is, several as a zip archive. Whole, the texts are those
  /// that were published or read, byte for byte.
  ///
  /// @throws AccessDeniedException if no teacher asks or there is none such
  /// @throws IllegalArgumentException if its keys cannot stand apart, see [Listed#separable]
  @Transactional(readOnly = true)
  public Download export(UUID versionId, Keys keys) {
    signedIn.teacher();
    ExerciseTable.Row row = versions.find(versionId).orElseThrow(Bank::refused);
    String name = row.exerciseId() + "-version-" + row.number();
    return switch (keys) {
      case WITH -> Archive.download(name, row.files());
      case WITHOUT -> Archive.download(name + "-text", text(apart(versionId)));
      case ONLY -> Archive.download(name + "-keys", keyFiles(apart(versionId)));
    };
  }

  private ExerciseFile apart(UUID versionId) {
    return SeparateKeys.split(exercises.version(versionId).file());
  }

  private static Map<String, String> text(ExerciseFile file) {
    return Map.of(file.file(), ExerciseWriter.write(file));
  }

  private static Map<String, String> keyFiles(ExerciseFile file) {
    Map<String, String> files = new LinkedHashMap<>();
    file.keyFiles()
        .forEach(key -> files.put(key.file(), ExerciseWriter.write(key, file.passage())));
    return files;
  }

  /// What searches can ask for, from the exercises that are not archived.
  ///
  /// @throws AccessDeniedException if no teacher asks
  @Transactional(readOnly = true)
  public Choices choices() {
    List<Exercise> all = search(Search.ALL).stream().map(Listed::newest).toList();
    Map<String, String> labels = new LinkedHashMap<>();
    Set<String> languages = new TreeSet<>();
    for (Exercise exercise : all) {
      exercise.key().items().stream()
          .flatMap(item -> item.labels().stream())
          .flatMap(id -> exercise.labelSet().label(id).stream())
          .forEach(label -> labels.putIfAbsent(label.id(), label.name()));
      languages.add(Search.primary(exercise.file().front().language()));
    }
    return new Choices(labels, List.copyOf(languages));
  }

  private List<String> changes(ExerciseTable.Row older, ExerciseTable.Row newer) {
    return VersionDifference.between(
        exercises.version(older.id()).file(), exercises.version(newer.id()).file());
  }

  private Listed listed(BankTable.Entry entry, Exercise newest, Account teacher) {
    return new Listed(
        newest,
        entry.ownerId().flatMap(accounts::find).map(Account::name),
        entry.ownerId().equals(Optional.of(teacher.id())),
        entry.archivedAt().isPresent());
  }

  static AccessDeniedException refused() {
    return new AccessDeniedException("This is not yours to see.");
  }
}
