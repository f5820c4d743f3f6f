package org.gloss.exercise.labels;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gloss.account.Account;
import org.gloss.account.SignedIn;
import org.gloss.annotation.Label;
import org.gloss.annotation.LabelSet;
import org.gloss.exercise.file.ExerciseLibrary;
import org.gloss.exercise.file.LabelSetWriter;
import org.gloss.exercise.file.Problem;
import org.gloss.exercise.file.ReadResult;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Where teachers make label sets and change their own. The library's sets and those of others are
/// adapted: copied, and the copy is changed.
@Service
public class LabelSetDesk {

  private static final int LONGEST_TITLE = 120;
  private static final int LARGEST_FILE = 1 << 20;

  private final LabelSetTable table;
  private final LabelSetShelf shelf;
  private final ObjectProvider<LabelUses> uses;
  private final SignedIn signedIn;

  LabelSetDesk(
      LabelSetTable table, LabelSetShelf shelf, ObjectProvider<LabelUses> uses, SignedIn signedIn) {
    this.table = table;
    this.shelf = shelf;
    this.uses = uses;
    this.signedIn = signedIn;
  }

  /// Makes a set with two labels to write over.
  ///
  /// @param title cut where it is too long; “My labels” where it is empty
  @Transactional
  public StoredLabelSet create(String title) {
    Account teacher = signedIn.teacher();
    String shown = title(title, "My labels");
    return insert(teacher, FreshSet.named(freeId(shown), shown));
  }

  /// Copies a set that the teacher who asks may use.
  ///
  /// @param title as for [#create]
  /// @throws AccessDeniedException if they may not
  @Transactional
  public StoredLabelSet adapt(String setId, String title) {
    Account teacher = signedIn.teacher();
    LabelSet set = shelf.open(setId).stored().set();
    String shown = title(title, freeTitle(teacher, "My " + set.title()));
    return insert(teacher, SetParts.named(set, freeId(shown), shown));
  }

  /// Makes a set of a file. It gets another id where its own is taken, and overwrites nothing.
  ///
  /// @param name of the file, for messages
  @Transactional
  public ImportOutcome importFile(String name, byte[] bytes) {
    Account teacher = signedIn.teacher();
    if (bytes.length > LARGEST_FILE) {
      return new ImportOutcome.Refused(
          List.of(
              new Problem(
                  name,
                  1,
                  1,
                  "The file is larger than 1 MiB",
                  "Label sets are short texts: is it another file?")));
    }
    ReadResult read = ExerciseLibrary.parse(yamlName(name), bytes, List.of());
    if (read.labelSets().isEmpty()) {
      return new ImportOutcome.Refused(read.problems());
    }
    LabelSet set = read.labelSets().getFirst();
    String id = table.isTaken(set.id()) ? freeId(set.id()) : set.id();
    return new ImportOutcome.Imported(insert(teacher, SetParts.named(set, id, set.title())));
  }

  /// Changes a set of the teacher who asks.
  ///
  /// @param revision the one that they saw
  /// @throws AccessDeniedException if it is not theirs
  @Transactional
  public EditOutcome edit(UUID id, int revision, LabelSetEdit edit) {
    StoredLabelSet row = own(id);
    if (row.revision() != revision) {
      return new EditOutcome.ChangedMeanwhile(shelf.open(row.setId()));
    }
    LabelSet changed = edit.applyTo(row.set());
    Optional<String> replacement = edit.replacement().filter(by -> changed.label(by).isPresent());
    List<String> gone = gone(row.set(), changed);
    Optional<EditOutcome> refusal =
        refusal(row, changed, replacement.isPresent() ? List.of() : gone);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    String part = edit.part().isEmpty() ? newPart(row.set(), changed) : edit.part();
    List<LabelFault> faults = named(LabelSetRules.faults(changed, row.set(), part), part, edit);
    if (!faults.isEmpty()) {
      return new EditOutcome.Faulty(faults);
    }
    boolean relabels =
        replacement.isPresent() && gone.stream().anyMatch(label -> count(row, label) > 0);
    EditOutcome outcome = save(row, changed, relabels ? Optional.empty() : Optional.of(row.yaml()));
    if (relabels && outcome instanceof EditOutcome.Saved) {
      gone.forEach(
          from -> uses.stream().forEach(use -> use.replace(row.setId(), from, replacement.get())));
    }
    return outcome;
  }

  /// Takes back the last change of a set of the teacher who asks, once. A change that relabelled
  /// drafts is not taken back.
  ///
  /// @throws AccessDeniedException if it is not theirs
  @Transactional
  public EditOutcome undo(UUID id, int revision) {
    StoredLabelSet row = own(id);
    if (row.revision() != revision) {
      return new EditOutcome.ChangedMeanwhile(shelf.open(row.setId()));
    }
    Optional<LabelSet> before = table.previous(id).map(LabelSetDesk::parsed);
    if (before.isEmpty()) {
      return new EditOutcome.Faulty(
          List.of(new LabelFault("", "", "There is nothing to take back.")));
    }
    return refusal(row, before.get(), gone(row.set(), before.get()))
        .orElseGet(() -> save(row, before.get(), Optional.empty()));
  }

  /// Lets every teacher use a set of the teacher who asks, or no longer.
  ///
  /// @throws AccessDeniedException if it is not theirs
  @Transactional
  public void share(UUID id, boolean shared) {
    table.setShared(own(id).id(), shared);
  }

  /// Puts a set of the teacher who asks away. Exercises that use it keep it.
  ///
  /// @throws AccessDeniedException if it is not theirs
  @Transactional
  public void archive(UUID id) {
    table.setArchived(own(id).id(), true);
  }

  /// Brings back a set that was put away.
  ///
  /// @throws AccessDeniedException if it is not theirs
  @Transactional
  public void bringBack(UUID id) {
    table.setArchived(own(id).id(), false);
  }

  /// How many key items of drafts use a label of a set that the teacher who asks may use.
  ///
  /// @throws AccessDeniedException if they may not
  @Transactional(readOnly = true)
  public int used(String setId, String label) {
    return count(shelf.open(setId).stored(), label);
  }

  private StoredLabelSet own(UUID id) {
    Account teacher = signedIn.teacher();
    return table
        .find(id)
        .filter(set -> !set.fromFile() && set.ownerId().equals(Optional.of(teacher.id())))
        .orElseThrow(() -> new AccessDeniedException("This label set is not yours to change."));
  }

  private StoredLabelSet insert(Account teacher, LabelSet set) {
    UUID id = UUID.randomUUID();
    StoredLabelSet row =
        new StoredLabelSet(
            id,
            set.id(),
            set,
            LabelSetWriter.write(set),
            false,
            Optional.of(teacher.id()),
            false,
            1);
    table.insert(row);
    return row;
  }

  private EditOutcome save(StoredLabelSet row, LabelSet changed, Optional<String> previous) {
    boolean saved =
        table.update(row.id(), row.revision(), changed, LabelSetWriter.write(changed), previous);
    LabelSetShelf.Opened now = shelf.open(row.setId());
    return saved ? new EditOutcome.Saved(now) : new EditOutcome.ChangedMeanwhile(now);
  }

  /// Why labels or depths cannot go.
  private Optional<EditOutcome> refusal(StoredLabelSet row, LabelSet changed, List<String> gone) {
    for (String label : gone) {
      int items = count(row, label);
      if (items > 0) {
        return Optional.of(new EditOutcome.InUse(label, items));
      }
    }
    Set<String> depths = new HashSet<>();
    row.set().depths().forEach(depth -> depths.add(depth.id()));
    changed.depths().forEach(depth -> depths.remove(depth.id()));
    boolean used = uses.stream().anyMatch(use -> use.uses(row.setId()));
    return depths.isEmpty() || !used
        ? Optional.empty()
        : Optional.of(
            new EditOutcome.Faulty(
                List.of(
                    new LabelFault(
                        "",
                        "depths",
                        "Exercises use this set, and one may name this depth. Rename it or"
                            + " change its labels instead."))));
  }

  private int count(StoredLabelSet row, String label) {
    return uses.stream().mapToInt(use -> use.count(row.setId(), label)).sum();
  }

  private static List<String> gone(LabelSet before, LabelSet after) {
    return before.labels().stream().map(Label::id).filter(id -> after.label(id).isEmpty()).toList();
  }

  /// The id that a new label or depth got.
  private static String newPart(LabelSet before, LabelSet after) {
    List<String> ids = new ArrayList<>();
    after.labels().stream()
        .filter(label -> before.label(label.id()).isEmpty())
        .forEach(label -> ids.add(label.id()));
    after.depths().stream()
        .filter(depth -> before.depths().stream().noneMatch(old -> old.id().equals(depth.id())))
        .forEach(depth -> ids.add(depth.id()));
    return ids.isEmpty() ? "" : ids.getFirst();
  }

  /// The faults, those of a part that has no id yet under the id that the form knows it by.
  private static List<LabelFault> named(List<LabelFault> faults, String part, LabelSetEdit edit) {
    return faults.stream()
        .map(
            fault ->
                fault.part().equals(part)
                    ? new LabelFault(edit.part(), fault.field(), fault.message())
                    : fault)
        .toList();
  }

  private String freeId(String title) {
    List<String> taken = new ArrayList<>();
    String id = Labels.id(title, "labels", taken);
    while (table.isTaken(id)) {
      taken.add(id);
      id = Labels.id(title, "labels", taken);
    }
    return id;
  }

  /// A title that no other set of the teacher has.
  private String freeTitle(Account teacher, String title) {
    List<String> taken =
        table.ofTeacher(teacher.id(), false).stream().map(row -> row.set().title()).toList();
    String free = title;
    for (int number = 2; taken.contains(free); number++) {
      free = title + " " + number;
    }
    return free;
  }

  private static String title(String typed, String otherwise) {
    String title = Folded.text(typed);
    String shown = title.isEmpty() ? otherwise : title;
    return shown.length() <= LONGEST_TITLE
        ? shown
        : shown.substring(0, shown.offsetByCodePoints(0, LONGEST_TITLE / 2)).strip();
  }

  /// The name that makes the library read a file as a label set.
  private static String yamlName(String name) {
    return name.endsWith(".yaml") || name.endsWith(".yml") ? name : name + ".yaml";
  }

  private static LabelSet parsed(String yaml) {
    return ExerciseLibrary.parse("labels.yaml", yaml.getBytes(StandardCharsets.UTF_8), List.of())
        .labelSets()
        .getFirst();
  }
}
