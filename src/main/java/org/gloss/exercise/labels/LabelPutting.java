package org.gloss.exercise.labels;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gloss.annotation.Label;
import org.gloss.annotation.LabelSet;

/// Writes a label into a set.
final class LabelPutting {

  private final LabelSet set;
  private final LabelSetEdit.PutLabel edit;
  private final Optional<Label> before;
  private final List<LabelSet.Group> kinds;
  private final List<LabelSet.Group> families;

  LabelPutting(LabelSet set, LabelSetEdit.PutLabel edit) {
    this.set = set;
    this.edit = edit;
    this.before = set.label(edit.label().id());
    this.kinds = new ArrayList<>(set.kinds());
    this.families = new ArrayList<>(set.families());
  }

  LabelSet done() {
    Label label = label();
    List<Label> labels = new ArrayList<>(set.labels());
    before.ifPresentOrElse(old -> labels.set(labels.indexOf(old), label), () -> labels.add(label));
    LabelSet grouped =
        new LabelSet(
            set.id(),
            set.title(),
            set.language(),
            set.sources(),
            kinds,
            families,
            labels,
            set.depths());
    return SetParts.with(
        grouped, labels, set.depths().stream().map(depth -> depth(depth, label.id())).toList());
  }

  private Label label() {
    Label typed = edit.label();
    return new Label(
        id(),
        group(kinds, edit.kind(), before.map(Label::kind)),
        group(families, edit.family(), before.map(Label::family)),
        typed.parent(),
        Folded.text(typed.name()),
        Folded.text(typed.shortName()),
        Folded.text(typed.definition()),
        Folded.text(typed.test()),
        Folded.text(typed.example()),
        new Label.Confusion(typed.confusion().label(), Folded.text(typed.confusion().difference())),
        Folded.text(typed.colour()),
        Folded.text(typed.darkColour()),
        typed.pattern(),
        Folded.text(typed.shortcut()),
        typed.subkinds().stream().map(Folded::text).filter(kind -> !kind.isEmpty()).toList());
  }

  private String id() {
    String id = edit.label().id();
    return id.equals(LabelSetEdit.NEW)
        ? Labels.id(edit.label().name(), "label", set.labels().stream().map(Label::id).toList())
        : id;
  }

  /// The id of the group with this name, the old one if that is its name; a new group where there
  /// is none.
  private static String group(List<LabelSet.Group> groups, String typed, Optional<String> old) {
    String name = Folded.text(typed);
    List<String> named =
        groups.stream()
            .filter(group -> group.name().equalsIgnoreCase(name))
            .map(LabelSet.Group::id)
            .toList();
    if (!named.isEmpty()) {
      return old.filter(named::contains).orElse(named.getFirst());
    }
    String id = Labels.id(name, "group", groups.stream().map(LabelSet.Group::id).toList());
    groups.add(new LabelSet.Group(id, name));
    return id;
  }

  private LabelSet.Depth depth(LabelSet.Depth depth, String label) {
    List<String> labels = new ArrayList<>(depth.labels());
    if (!edit.depths().contains(depth.id())) {
      labels.remove(label);
    } else if (!labels.contains(label)) {
      labels.add(label);
    }
    return new LabelSet.Depth(depth.id(), depth.name(), depth.audience(), labels);
  }
}
