package org.gloss.exercise.labels;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.gloss.annotation.Label;
import org.gloss.annotation.LabelSet;

/// Sets put together anew.
final class SetParts {

  private SetParts() {}

  /// The set with other labels and depths, and without the kinds and families that no label has any
  /// more.
  static LabelSet with(LabelSet set, List<Label> labels, List<LabelSet.Depth> depths) {
    return new LabelSet(
        set.id(),
        set.title(),
        set.language(),
        set.sources(),
        used(set.kinds(), labels.stream().map(Label::kind).collect(Collectors.toSet())),
        used(set.families(), labels.stream().map(Label::family).collect(Collectors.toSet())),
        labels,
        depths);
  }

  /// The set under another id and title.
  static LabelSet named(LabelSet set, String id, String title) {
    return new LabelSet(
        id,
        title,
        set.language(),
        set.sources(),
        set.kinds(),
        set.families(),
        set.labels(),
        set.depths());
  }

  private static List<LabelSet.Group> used(List<LabelSet.Group> groups, Collection<String> ids) {
    return groups.stream().filter(group -> ids.contains(group.id())).toList();
  }
}
