package org.gloss.exercise.file;

import java.util.List;
import java.util.Optional;
import org.gloss.annotation.Label;
import org.gloss.annotation.LabelSet;

/// Reads a label set.
final class LabelSetReader {

  private static final int MOST_LABELS = 200;

  private LabelSetReader() {}

  /// The set; empty, with a problem, where something is wrong with it.
  static Optional<LabelSet> read(Draft.Labels draft) {
    boolean sound = Schemas.check(SchemaName.LABEL_SET, draft.front(), draft.problems());
    if (draft.front().list("labels").size() <= MOST_LABELS) {
      new LabelSetCheck(draft.front(), draft.problems()).check();
    }
    return sound && draft.problems().none() ? Optional.of(set(draft.front())) : Optional.empty();
  }

  private static LabelSet set(Yaml.Fields tree) {
    return new LabelSet(
        text(tree, "id"),
        text(tree, "title"),
        text(tree, "language"),
        tree.texts("sources"),
        groups(tree.maps("kinds")),
        groups(tree.maps("families")),
        tree.maps("labels").stream().map(LabelSetReader::label).toList(),
        tree.maps("depths").stream().map(LabelSetReader::depth).toList());
  }

  private static List<LabelSet.Group> groups(List<Yaml.Fields> trees) {
    return trees.stream()
        .map(tree -> new LabelSet.Group(text(tree, "id"), text(tree, "name")))
        .toList();
  }

  private static LabelSet.Depth depth(Yaml.Fields tree) {
    return new LabelSet.Depth(
        text(tree, "id"), text(tree, "name"), text(tree, "for"), tree.texts("labels"));
  }

  private static Label label(Yaml.Fields tree) {
    return new Label(
        text(tree, "id"),
        text(tree, "kind"),
        text(tree, "family"),
        tree.text("parent"),
        text(tree, "name"),
        text(tree, "short"),
        text(tree, "definition"),
        text(tree, "test"),
        text(tree, "example"),
        new Label.Confusion(text(tree, "confused-with"), text(tree, "confused-why")),
        text(tree, "colour"),
        text(tree, "dark-colour"),
        text(tree, "pattern"),
        text(tree, "shortcut"),
        tree.texts("subkinds"));
  }

  private static String text(Yaml.Fields tree, String field) {
    return tree.text(field).orElseThrow();
  }
}
