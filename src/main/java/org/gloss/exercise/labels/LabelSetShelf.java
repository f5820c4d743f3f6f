package org.gloss.exercise.labels;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gloss.account.Account;
import org.gloss.account.Accounts;
import org.gloss.account.SignedIn;
import org.gloss.annotation.LabelSet;
import org.gloss.exercise.file.ExerciseLibrary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The label sets that there are. [LabelSetDesk] changes them.
@Service
public class LabelSetShelf {

  private static final Logger LOG = LoggerFactory.getLogger(LabelSetShelf.class);

  private final LabelSetTable table;
  private final Accounts accounts;
  private final SignedIn signedIn;

  LabelSetShelf(LabelSetTable table, Accounts accounts, SignedIn signedIn) {
    this.table = table;
    this.accounts = accounts;
    this.signedIn = signedIn;
  }

  /// A set as a teacher finds it.
  ///
  /// @param stored the set
  /// @param own whether the teacher who asks may change it
  /// @param owner the name of the teacher whose it is; empty for the library's
  /// @param undoable whether its last change can be taken back
  public record Opened(
      StoredLabelSet stored, boolean own, Optional<String> owner, boolean undoable) {}

  /// Label sets that the teacher who asks may use: the library's, then their own and those of
  /// others that are shared with all.
  @Transactional(readOnly = true)
  public List<StoredLabelSet> offered() {
    UUID teacher = signedIn.teacher().id();
    List<StoredLabelSet> offered = new ArrayList<>(table.ofFiles());
    offered.addAll(table.ofTeacher(teacher, false));
    offered.addAll(table.sharedByOthers(teacher));
    return List.copyOf(offered);
  }

  /// The sets that the teacher who asks has put away.
  @Transactional(readOnly = true)
  public List<StoredLabelSet> archived() {
    return table.ofTeacher(signedIn.teacher().id(), true);
  }

  /// The set with this id as it stands now, for other services of the room. Empty if there is none.
  @Transactional(readOnly = true)
  public Optional<StoredLabelSet> find(String setId) {
    return table.find(setId);
  }

  /// The set with this id, for the teacher who asks.
  ///
  /// @throws AccessDeniedException if there is none that they may use
  @Transactional(readOnly = true)
  public Opened open(String setId) {
    Account teacher = signedIn.teacher();
    return table
        .find(setId)
        .filter(set -> mayUse(teacher, set))
        .map(set -> opened(teacher, set))
        .orElseThrow(() -> new AccessDeniedException("This label set is not yours to see."));
  }

  /// What [#offered] gives, with whose it is.
  @Transactional(readOnly = true)
  public List<Opened> listed() {
    Account teacher = signedIn.teacher();
    return offered().stream().map(set -> opened(teacher, set)).toList();
  }

  /// Called when the library's files are read: inserts or updates the sets of files. A set whose
  /// file is gone or faulty is no longer offered; drafts that use it keep it. A file whose set has
  /// the id of a teacher's is left out.
  ///
  /// @param files text by name; files that hold no sound set are passed over
  @Transactional
  public void loaded(Map<String, String> files) {
    Set<UUID> present = new HashSet<>();
    files.forEach(
        (name, yaml) ->
            ExerciseLibrary.parse(name, yaml.getBytes(StandardCharsets.UTF_8), List.of())
                .labelSets()
                .forEach(set -> load(name, set, yaml).ifPresent(present::add)));
    table.ofFiles().stream()
        .map(StoredLabelSet::id)
        .filter(id -> !present.contains(id))
        .forEach(id -> table.setArchived(id, true));
  }

  /// The row of a set of a file; empty where a teacher's set has its id.
  private Optional<UUID> load(String name, LabelSet set, String yaml) {
    Optional<StoredLabelSet> known = table.find(set.id());
    if (known.isEmpty()) {
      UUID id = UUID.randomUUID();
      table.insert(new StoredLabelSet(id, set.id(), set, yaml, true, Optional.empty(), true, 1));
      return Optional.of(id);
    }
    StoredLabelSet row = known.get();
    if (!row.fromFile()) {
      LOG.warn(
          "{}: a teacher's label set has the id {} already; give the file another.",
          name,
          set.id());
      return Optional.empty();
    }
    if (!row.yaml().equals(yaml)) {
      table.update(row.id(), row.revision(), set, yaml, Optional.empty());
    }
    table.setArchived(row.id(), false);
    return Optional.of(row.id());
  }

  private static boolean mayUse(Account teacher, StoredLabelSet set) {
    return set.fromFile() || set.shared() || isOwn(teacher, set);
  }

  private static boolean isOwn(Account teacher, StoredLabelSet set) {
    return !set.fromFile() && set.ownerId().filter(teacher.id()::equals).isPresent();
  }

  private Opened opened(Account teacher, StoredLabelSet set) {
    boolean own = isOwn(teacher, set);
    return new Opened(
        set,
        own,
        set.ownerId().flatMap(accounts::find).map(Account::name),
        own && table.previous(set.id()).isPresent());
  }
}
