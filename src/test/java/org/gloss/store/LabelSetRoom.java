package org.gloss.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gloss.account.Account;
import org.gloss.annotation.Label;
import org.gloss.annotation.LabelSet;
import org.gloss.exercise.labels.EditOutcome;
import org.gloss.exercise.labels.LabelSetDesk;
import org.gloss.exercise.labels.LabelSetEdit;
import org.gloss.exercise.labels.LabelSetShelf;
import org.gloss.exercise.labels.LabelUses;
import org.gloss.exercise.labels.StoredLabelSet;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.ObjectProvider;

/// A teacher among label sets, with drafts of which only the labels are told.
record LabelSetRoom(
    School school, Account teacher, LabelSetShelf shelf, LabelSetDesk desk, ToldUses uses) {

  static LabelSetRoom of(School school) {
    ToldUses uses = new ToldUses(new HashMap<>());
    ObjectProvider<LabelUses> provider =
        new ObjectProvider<>() {
          @Override
          public Stream<LabelUses> stream() {
            return Stream.of(uses);
          }
        };
    LabelSetShelf shelf = school.context().getBean(LabelSetShelf.class);
    LabelSetDesk desk =
        (LabelSetDesk)
            BeanUtils.instantiateClass(
                LabelSetDesk.class.getDeclaredConstructors()[0],
                school.context().getBean("labelSetTable"),
                shelf,
                provider,
                school.signedIn());
    return new LabelSetRoom(school, school.teacher(), shelf, desk, uses);
  }

  /// How many items use which label, of whatever set.
  record ToldUses(Map<String, Integer> items) implements LabelUses {
    @Override
    public int count(String setId, String label) {
      return items.getOrDefault(label, 0);
    }

    @Override
    public void replace(String setId, String from, String to) {
      Optional.ofNullable(items.remove(from)).ifPresent(n -> items.merge(to, n, Integer::sum));
    }

    @Override
    public boolean uses(String setId) {
      return !items.isEmpty();
    }
  }

  /// A copy of the library's set that is the teacher's.
  StoredLabelSet adapted() {
    return as(() -> desk.adapt("small", "Words in class"));
  }

  <T> T as(Supplier<T> work) {
    return school.as(teacher, work);
  }

  List<String> offered() {
    return as(shelf::offered).stream().map(StoredLabelSet::setId).toList();
  }

  LabelSetShelf.Opened open(StoredLabelSet set) {
    return as(() -> shelf.open(set.setId()));
  }

  EditOutcome edit(StoredLabelSet seen, LabelSetEdit edit) {
    return as(() -> desk.edit(seen.id(), seen.revision(), edit));
  }

  EditOutcome undo(StoredLabelSet seen) {
    return as(() -> desk.undo(seen.id(), seen.revision()));
  }

  EditOutcome rename(StoredLabelSet seen, String label, String name) {
    Label old = seen.set().label(label).orElseThrow();
    return edit(seen, put(seen, old, old.id(), name, old.shortcut(), old.pattern()));
  }

  /// Adds a label that is like another one.
  LabelSetEdit copyOf(
      StoredLabelSet set, String label, String name, String shortcut, String pattern) {
    return put(set, set.set().label(label).orElseThrow(), "", name, shortcut, pattern);
  }

  private static LabelSetEdit put(
      StoredLabelSet set, Label old, String id, String name, String shortcut, String pattern) {
    Label label =
        new Label(
            id,
            old.kind(),
            old.family(),
            old.parent(),
            name,
            old.shortName(),
            old.definition(),
            old.test(),
            old.example(),
            old.confusion(),
            old.colour(),
            old.darkColour(),
            pattern,
            shortcut,
            old.subkinds());
    List<String> depths =
        set.set().depths().stream()
            .filter(depth -> depth.labels().contains(old.id()))
            .map(LabelSet.Depth::id)
            .toList();
    return new LabelSetEdit.PutLabel(label, "Loaded term", "Wording", depths);
  }
}
