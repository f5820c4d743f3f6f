package org.gloss.exercise.draft;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gloss.account.SignedIn;
import org.gloss.annotation.LabelSet;
import org.gloss.exercise.file.ExerciseFile;
import org.gloss.exercise.file.ExerciseLibrary;
import org.gloss.exercise.file.RawFile;
import org.gloss.exercise.file.ReadResult;
import org.gloss.exercise.intake.StarterText;
import org.gloss.exercise.labels.ImportedLabelSets;
import org.gloss.exercise.labels.LabelSetShelf;
import org.gloss.exercise.labels.StoredLabelSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Makes drafts of uploaded exercise files. Either all of an upload comes in or nothing.
@Service
public class Import {

  /// The most bytes of one upload, archives unpacked.
  public static final int MOST_BYTES = Unpacking.MOST_BYTES;

  private static final int NAMED = 5;

  private final Drafts drafts;
  private final StarterDrafts starters;
  private final LabelSetShelf shelf;
  private final ImportedLabelSets imported;
  private final SignedIn signedIn;

  Import(
      Drafts drafts,
      StarterDrafts starters,
      LabelSetShelf shelf,
      ImportedLabelSets imported,
      SignedIn signedIn) {
    this.drafts = drafts;
    this.starters = starters;
    this.shelf = shelf;
    this.imported = imported;
    this.signedIn = signedIn;
  }

  /// What came of an upload.
  public sealed interface Outcome {

    /// It is all in.
    ///
    /// @param drafts one for each exercise, none published
    /// @param labelSets titles of those that are new here
    /// @param notes what else the teacher ought to know, one sentence each
    record Taken(List<Draft> drafts, List<String> labelSets, List<String> notes)
        implements Outcome {
      /// Copies the lists.
      public Taken {
        drafts = List.copyOf(drafts);
        labelSets = List.copyOf(labelSets);
        notes = List.copyOf(notes);
      }
    }

    /// Nothing is in.
    ///
    /// @param faults what is to be mended, with file, line and column where it is in a file
    record Refused(List<String> faults) implements Outcome {
      /// Copies the list.
      public Refused {
        faults = List.copyOf(faults);
      }
    }
  }

  /// Takes files in: exercises, second keys and label sets, alone or in zip archives, and exercises
  /// of H5P and Moodle.
  ///
  /// @param uploads 10 MiB and 500 files at most, archives unpacked
  /// @param labels id of the set for exercises of other systems; blank for none
  @Transactional
  public Outcome take(List<RawFile> uploads, String labels) {
    signedIn.teacher();
    long bytes = uploads.stream().mapToLong(upload -> upload.bytes().length).sum();
    if (bytes > MOST_BYTES) {
      return refused("These files have more than 10 MiB. Import them in several parts.");
    }
    return switch (Unpacking.of(uploads)) {
      case Unpacking.Refused(String reason) -> refused(reason);
      case Unpacking.Unpacked unpacked -> sorted(unpacked.together(), labels);
    };
  }

  /// Exercises of other systems, read; nothing is kept yet.
  private record Starters(Map<String, StarterText.Starter> texts, List<String> faults) {
    static Starters of(List<RawFile> files) {
      Starters starters = new Starters(new LinkedHashMap<>(), new ArrayList<>());
      for (RawFile file : files) {
        switch (StarterText.read(file.bytes())) {
          case StarterText.Starter starter -> starters.texts.put(file.name(), starter);
          case StarterText.Refused(String words) -> starters.faults.add(file.name() + ": " + words);
        }
      }
      return starters;
    }
  }

  /// Label sets that are here already are not read again: exercises use the ones that are here.
  private Outcome sorted(Unpacking.Unpacked unpacked, String labels) {
    List<StoredLabelSet> offered = shelf.offered();
    List<RawFile> files = new ArrayList<>();
    Map<String, String> sets = new HashMap<>();
    List<String> notes = leftOut(unpacked.leftOut());
    for (RawFile file : unpacked.files()) {
      Optional<LabelSet> set = labelSet(file);
      Optional<StoredLabelSet> here = set.flatMap(one -> shelf.find(one.id()));
      if (here.isEmpty()) {
        files.add(file);
        set.ifPresent(one -> sets.put(one.id(), text(file)));
      } else if (offered.stream().noneMatch(one -> one.id().equals(here.get().id()))) {
        return refused(
            "%s: a label set with the id “%s” is here already, and it is not yours to use. Give yours another id, in its file and in the exercises."
                .formatted(file.name(), here.get().setId()));
      } else if (!here.get().yaml().equals(text(file))) {
        notes.add(
            "The label set “%s” is here already, in other words. The exercises use the one that is here."
                .formatted(here.get().set().title()));
      }
    }
    Starters others = Starters.of(unpacked.starters());
    Optional<StoredLabelSet> chosen =
        offered.stream().filter(set -> set.setId().equals(labels)).findFirst();
    ReadResult read =
        ExerciseLibrary.parse(files, offered.stream().map(StoredLabelSet::set).toList());
    List<String> faults = new ArrayList<>(others.faults());
    read.problems().forEach(problem -> faults.add(problem.toString()));
    if (!others.texts().isEmpty() && chosen.isEmpty()) {
      faults.add("Choose the labels for the exercises of H5P or Moodle.");
    }
    if (!faults.isEmpty()) {
      return new Outcome.Refused(faults);
    }
    List<Draft> begun = new ArrayList<>();
    chosen.ifPresent(
        set ->
            others
                .texts()
                .forEach((name, text) -> begun.add(starters.begin(name, text, set, notes))));
    return kept(read, begun, sets, notes);
  }

  private Outcome kept(
      ReadResult read, List<Draft> begun, Map<String, String> sets, List<String> notes) {
    List<LabelSet> fresh =
        read.labelSets().stream().filter(set -> sets.containsKey(set.id())).toList();
    if (read.exercises().isEmpty() && begun.isEmpty() && fresh.isEmpty()) {
      return refused("There is no exercise in these files, and no label set that is new here.");
    }
    if (!read.packs().isEmpty()) {
      notes.add("Packs are left out: the exercises come one by one.");
    }
    fresh.forEach(set -> imported.keep(set, sets.getOrDefault(set.id(), "")));
    List<Draft> taken = new ArrayList<>(begun);
    read.exercises().forEach(file -> taken.add(adopted(file, notes)));
    return new Outcome.Taken(taken, fresh.stream().map(LabelSet::title).toList(), notes);
  }

  private Draft adopted(ExerciseFile file, List<String> notes) {
    Draft draft = drafts.adopt(file);
    String id = file.front().id();
    if (!draft.exerciseId().equals(id)) {
      notes.add(
          "“%s” has the id %s here, because another exercise has %s."
              .formatted(draft.title(), draft.exerciseId(), id));
    }
    return draft;
  }

  private static List<String> leftOut(List<String> names) {
    List<String> notes = new ArrayList<>();
    if (!names.isEmpty()) {
      String more = names.size() > NAMED ? " and %d more".formatted(names.size() - NAMED) : "";
      notes.add(
          "Left out, because they are no exercise files: "
              + String.join(", ", names.subList(0, Math.min(NAMED, names.size())))
              + more
              + ".");
    }
    return notes;
  }

  private static Optional<LabelSet> labelSet(RawFile file) {
    return file.name().endsWith(".md")
        ? Optional.empty()
        : ExerciseLibrary.parse(List.of(file), List.of()).labelSets().stream().findFirst();
  }

  private static String text(RawFile file) {
    return new String(file.bytes(), StandardCharsets.UTF_8);
  }

  private static Outcome refused(String fault) {
    return new Outcome.Refused(List.of(fault));
  }
}
